import { fitOf, type FileType } from '../../attach/acceptsFile';
import { nameTokens } from '../../attach/nameTokens';
import { kindName } from '../../catalogue/kindNames';
import { evidencePolicyOf } from '../../evidence/evidencePolicy';
import { shownExcerpt } from '../../privacy/shownExcerpt';
import { largestOf } from '../../text/extremes';
import { shownText } from '../../privacy/shownText';
import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import { stateText } from '../outline/progressText';
import type { Choice } from '../questions/question';
import type { ChosenExpected } from './expectedChoices';
import type { FileUse } from './usesOf';
import { attachWords } from './words';

/** The files to be attached. */
export interface SearchedFor {
  /** By their bytes; empty where they could not be looked into. */
  readonly types: readonly FileType[];
  /** What they are attached to already. */
  readonly uses: readonly FileUse[];
}

interface Candidate {
  readonly chosen: ChosenExpected;
  /** Letters and figures of the ids, each once. */
  readonly ids: readonly string[];
  /** Those of the chapter, the statement, the scenario and the expected proof. */
  readonly words: readonly string[];
  /** 0 where the kinds suit each file best, then below; -Infinity where one of the files is not taken. */
  readonly fit: number;
  readonly missing: boolean;
  readonly used: boolean;
}

/** A longer list is not read, and takes long to draw. */
const mostChoices = 500;
const longestText = 140;

/**
 * Looks for expected proofs of the requirements that apply, by fragments of ids (`db co 50`) and beginnings of words of the
 * chapter, the statement, the scenario and the proof: all must be found. Those whose ids hold the fragments come first,
 * then those whose kind takes the files, then those that lack a proof, then those whose kind the files suit best; they are
 * grouped by chapter.
 */
export function searchExpected(
  snapshot: Snapshot,
  files: SearchedFor,
  language: Language,
): (query: string) => readonly Choice<ChosenExpected>[] {
  const all = candidatesOf(snapshot, files);
  return (query) => {
    const terms = nameTokens(query).map(({ text }) => text);
    const found = all.flatMap((candidate, order) => {
      const match = matchOf(candidate, terms);
      return match === undefined ? [] : [{ candidate, order, rank: rankOf(candidate, match) }];
    });
    found.sort((a, b) => compareRanks(a.rank, b.rank) || a.order - b.order);
    return groupedByChapter(
      found.slice(0, mostChoices).map(({ candidate }) => candidate),
      language,
    );
  };
}

function candidatesOf(snapshot: Snapshot, { types, uses }: SearchedFor): readonly Candidate[] {
  const policy = evidencePolicyOf(snapshot.dossier.policy);
  return [...snapshot.coverage.values()]
    .filter(({ applies }) => applies)
    .flatMap((coverage) => {
      const { requirement } = coverage;
      const expectations = coverage.expected.length === 0 ? [undefined] : coverage.expected;
      return expectations.map((expected): Candidate => {
        const kinds = expected?.expectedProof.kinds ?? [];
        const { chapter, statement, id } = requirement;
        const texts = [chapter, statement, expected?.scenario.text, expected?.expectedProof.text];
        return {
          chosen: { coverage, expected },
          ids: tokensOf([id, expected?.scenario.id, expected?.name]),
          words: tokensOf(texts),
          fit: -largestOf(types.map((type) => fitOf(kinds, type, policy) ?? Infinity)),
          missing: (expected?.state ?? coverage.state) === 'incomplete',
          used: uses.some((use) => use.coverage === coverage && use.expected === expected),
        };
      });
    });
}

function tokensOf(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => nameTokens(text ?? '').map((token) => token.text)))];
}

interface Match {
  /** 2: each term is a part of an id; 1: each begins one; 0: some are words. */
  readonly byId: 0 | 1 | 2;
  readonly exactWords: number;
}

/** Undefined where a term is found nowhere. */
function matchOf({ ids, words }: Candidate, terms: readonly string[]): Match | undefined {
  let byId: Match['byId'] = 2;
  let exactWords = 0;
  for (const term of terms) {
    if (ids.some((one) => withoutZeros(one) === withoutZeros(term))) continue;
    if (ids.some((one) => withoutZeros(one).startsWith(withoutZeros(term)))) {
      byId = byId === 2 ? 1 : byId;
      continue;
    }
    byId = 0;
    if (words.includes(term)) exactWords += 1;
    else if (!words.some((word) => word.startsWith(term))) return undefined;
  }
  return { byId, exactWords };
}

/** `5` is meant where an id has `05`. */
function withoutZeros(token: string): string {
  return token.replace(/^0+(?=\d)/u, '');
}

function rankOf({ fit, missing, used }: Candidate, { byId, exactWords }: Match): readonly number[] {
  return [byId, Number(fit > -Infinity), Number(missing), Number(!used), exactWords, fit];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [order, value] of a.entries()) {
    const other = b[order] ?? 0;
    if (value !== other) return other - value;
  }
  return 0;
}

/** Chapters in the order of their best. */
function groupedByChapter(
  found: readonly Candidate[],
  language: Language,
): readonly Choice<ChosenExpected>[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of found) {
    const { chapter } = candidate.chosen.coverage.requirement;
    const group = groups.get(chapter);
    if (group === undefined) groups.set(chapter, [candidate]);
    else group.push(candidate);
  }
  return [...groups].flatMap(([chapter, candidates]): Choice<ChosenExpected>[] => [
    { kind: 'heading', label: chapter },
    ...candidates.map((one) => choiceOf(one, language)),
  ]);
}

function choiceOf({ chosen, used }: Candidate, language: Language): Choice<ChosenExpected> {
  const { coverage, expected } = chosen;
  const words = attachWords[language];
  const kinds = (expected?.expectedProof.kinds ?? []).map((kind) => kindName(kind, language));
  const state = used ? words.attachedHere : stateText(expected?.state ?? coverage.state, 'proof', language);
  const what = kinds.join(language === 'fr' ? ' ou ' : ' or ');
  return {
    kind: 'choice',
    value: chosen,
    label: shownText(expected?.name ?? coverage.requirement.id),
    description: what === '' ? state : `${what} · ${state}`,
    detail: shownExcerpt(expected?.expectedProof.text ?? coverage.requirement.statement, longestText),
    ...(used ? { icon: 'check' } : {}),
  };
}
