import type { Demand } from '../demands';
import type { ProofKind } from '../kinds';
import { asksSeveral } from './asksSeveral';
import type { Clue } from './findClue';
import { type FoldedProse, foldProse } from './foldProse';
import { itemClues } from './itemClues';
import { joinedClues } from './joinedClues';
import { leadingClue } from './leadingClue';
import { type Joins, type Part, partsOf } from './parts';
import { demandsIn } from './readDemands';
import { testName } from './structure';
import { addAll } from '../../text/addAll';

/** What the prose of an expected proof says of its kind. */
interface Classification {
  /** One or several alternatives; `other` alone where the prose does not say. */
  readonly kinds: readonly ProofKind[];
  /** The words, as written, that decided; undefined where none did. */
  readonly because: string | undefined;
  readonly test: string | undefined;
  readonly several: boolean;
  /** What it asks of the form, in the order of `demands`. */
  readonly demands: readonly Demand[];
}

/**
 * What kind of proof the French prose asks for. What it asks for is first in each part; what follows (`montrant …`,
 * `contenant …`) says what is to be seen in it, and does not count.
 */
export function classifyProse(text: string): Classification {
  const prose = foldProse(text);
  const parts = partsOf(prose).map((part) => ({ ...part, clues: cluesOfPart(prose, part) }));
  const clues = parts.flatMap((part) => part.clues);
  const specific = clues.filter(({ rule }) => !rule.kinds.includes('other'));
  const kinds = withoutImplied([...new Set(alternatives(parts).flatMap(kindsOfAlternatives))]);
  const found: readonly ProofKind[] = kinds.length === 0 ? ['other'] : kinds;
  const words = (specific.length === 0 ? clues : specific).map(({ start, end }) =>
    prose.written(start, end).trim(),
  );
  return {
    kinds: found,
    because: words.length === 0 ? undefined : [...new Set(words)].join(' / '),
    test: testName.exec(prose.shown)?.[0],
    several: asksSeveral(prose.folded, clues),
    demands: demandsIn(prose, found).map(({ demand }) => demand),
  };
}

/** The clues of parts that are alternatives: those with only `OU` between them. */
function alternatives(
  parts: readonly { readonly joins: Joins; readonly clues: readonly Clue[] }[],
): readonly (readonly Clue[])[] {
  const all: Clue[][] = [];
  for (const { joins, clues } of parts) {
    const last = all.at(-1);
    if (joins === 'or' && last !== undefined) addAll(last, clues);
    else all.push([...clues]);
  }
  return all;
}

/** A video or pictures, as one likes, are a demonstration. */
function kindsOfAlternatives(clues: readonly Clue[]): readonly ProofKind[] {
  const kinds = [...new Set(clues.flatMap(({ rule }) => rule.kinds))].filter((kind) => kind !== 'other');
  if (!kinds.includes('video') || !kinds.includes('screenshot')) return kinds;
  return ['demonstration', ...kinds];
}

/** A demonstration is a video or pictures: beside it they add nothing. */
function withoutImplied(kinds: readonly ProofKind[]): readonly ProofKind[] {
  if (!kinds.includes('demonstration')) return kinds;
  return kinds.filter((kind) => kind !== 'video' && kind !== 'screenshot');
}

/** What a part of a prose asks for: the words that lead it, and those that are named with them. */
function cluesOfPart(prose: FoldedProse, part: Part): readonly Clue[] {
  const lead = leadingClue(prose.folded, part);
  if (lead === undefined) return [];
  const own = { ...lead, adds: part.joins === 'adds' };
  return [own, ...joinedClues(prose.folded, lead, part.end), ...itemClues(prose, lead, part)];
}

/** Real catalogues say the same of six expected proofs on average; more than this are not remembered. */
const most = 500;

const remembered = new Map<string, Classification>();

/** The same as `classifyProse`, at once for a prose that was classified a moment ago. */
export function classifyAgain(text: string): Classification {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = classifyProse(text);
  if (remembered.size >= most) remembered.clear();
  remembered.set(text, found);
  return found;
}
