import { expectedProofsOf, findExpected, type NamedExpectedProof } from '../../catalogue/expectedProofName';
import { requirementIndexOf } from '../../catalogue/requirementIds';
import type { Catalogue, Requirement } from '../../catalogue/model';
import type { ProofKind } from '../../catalogue/kinds';
import { kindName } from '../../catalogue/kindNames';
import { foldWords } from '../../catalogue/spelling';
import { baseName, folderOf } from '../../text/names';
import { citationKey } from '../../evidence/stateOfCited';
import { madeOnOf } from '../../attach/madeOnOf';
import { findingCodes } from '../../findings/families';
import { inSteps, type Steps } from '../../text/steps';
import { scalarText } from '../../yaml/edit/scalarText';
import type { Language } from '../../language/language';
import type { CoverageState, Snapshot } from '../../project/snapshot';
import { cndaStages } from '../../dossier/requests';
import { gazelleStates, motco2Results, pscRoles } from '../../proofs/chapterSchema';
import type { PlaceAt } from '../../yaml/placeAt';
import { stateText } from '../outline/progressText';
import { chapterKeysAt, escaped, type Suggestion } from './keys';
import { dateSuggestions } from './dateSuggestions';
import { fileSuggestions } from './fileSuggestions';
import { proofSnippets } from './proofSnippets';
import { completionWords } from './words';

export interface ChapterContext {
  readonly snapshot: Snapshot;
  /** Of the chapter file, relative to the dossier's folder. */
  readonly path: string;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What the proof at the place says already. */
  readonly proof?: ProofBeside;
}

/** As written; undefined where the proof does not say it. */
export interface ProofBeside {
  readonly for: string | undefined;
  readonly file: string | undefined;
}

/** What a chapter file may go on with at a place. */
export function chapterSuggestions(place: PlaceAt, context: ChapterContext): readonly Suggestion[] {
  const { snapshot, language } = context;
  const catalogue = snapshot.catalogue.kind === 'loaded' ? snapshot.catalogue.catalogue : undefined;
  const { path, key } = place;
  if (key !== undefined) return valuesOf(key, place, context, catalogue);
  if (catalogue !== undefined && path.length === 1 && path[0] === 'requirements') {
    return requirementIds(place, context, catalogue);
  }
  if (path.at(-1) === 'ignore') return codes();
  const keys = chapterKeysAt(place, completionWords[language]);
  const requirement = requirementIn(place, catalogue);
  const startsItem = path.length === 4 && path[2] === 'proofs' && place.siblings.length === 0;
  if (!startsItem) return keys;
  const whole = requirement === undefined ? [] : wholeProofs(requirement, context);
  return [...whole, ...proofSnippets(language), ...keys];
}

function valuesOf(
  key: string,
  place: PlaceAt,
  context: ChapterContext,
  catalogue: Catalogue | undefined,
): readonly Suggestion[] {
  const { snapshot, language, today } = context;
  const requirement = requirementIn(place, catalogue);
  switch (key) {
    case 'chapter':
      return (catalogue?.chapters ?? []).map(({ name }, rank) => ({
        label: name,
        kind: 'value',
        rank,
        insert: scalarText(name),
      }));
    case 'for':
      return requirement === undefined ? [] : expectedNames(requirement, context);
    case 'file':
      return fileSuggestions({
        ...{ snapshot, language, path: context.path },
        kinds: expectedIn(requirement, context.proof)?.expectedProof.kinds,
      });
    case 'test':
      return tests(requirement, context);
    case 'stage':
      return words(cndaStages);
    case 'role':
      return words(pscRoles);
    case 'state':
      return words(gazelleStates);
    case 'result':
      return words(motco2Results);
    case 'request':
      return requests(snapshot);
    case 'version': {
      const version = snapshot.dossier.product.version?.value;
      return version === undefined
        ? []
        : [{ label: version, kind: 'value', rank: 0, insert: scalarText(version) }];
    }
    default:
      return dateSuggestions(key, place.typed, { language, today, madeOn: madeOn(context) }) ?? [];
  }
}

/** Services of the requests that `segur.yaml` has. */
function requests({ dossier }: Snapshot): readonly Suggestion[] {
  return dossier.requests.cnda.flatMap(({ service }, rank) =>
    service === undefined
      ? []
      : [{ label: service.value, kind: 'value', rank, insert: scalarText(service.value) }],
  );
}

function words(labels: readonly string[]): readonly Suggestion[] {
  return labels.map((label, rank) => ({
    ...{ label, kind: 'value', rank, insert: scalarText(label, 'plain'), inSchema: true },
  }));
}

/** Those of the file's chapter that lack an entry come first, then the rest of the catalogue. */
function requirementIds(
  { siblings }: PlaceAt,
  { snapshot, path, language }: ChapterContext,
  catalogue: Catalogue,
): readonly Suggestion[] {
  const chapter = snapshot.chapters.find((file) => file.path === path)?.chapter?.value;
  const index = requirementIndexOf(catalogue);
  const present = new Set(siblings.flatMap((id) => index.meant(id) ?? []));
  const words = completionWords[language];
  const own = chapter === undefined ? undefined : foldWords(chapter);
  return catalogue.chapters.flatMap(({ name, requirements }) => {
    const here = own !== undefined && own === foldWords(name);
    return requirements
      .filter((requirement) => !present.has(requirement) && requirement.nature === 'exigence')
      .map((requirement): Suggestion => {
        const applies = snapshot.selection.requirements.has(requirement);
        return {
          label: requirement.id,
          kind: 'id',
          detail: words.wholeEntry,
          about: requirement.statement,
          rank: (here ? 0 : 2) + (applies ? 0 : 1),
          insert: wholeEntry(requirement),
          isSnippet: true,
        };
      });
  });
}

/** What the first list of ids would wait for: fills caches, once for each catalogue. */
export function* prepareSuggestions({ chapters }: Catalogue): Steps<undefined> {
  for (const { requirements } of chapters) yield* inSteps(requirements, 4, wholeEntry);
  return undefined;
}

/** A requirement never changes, and thousands are offered at once. */
const entries = new WeakMap<Requirement, string>();

function wholeEntry(requirement: Requirement): string {
  let entry = entries.get(requirement);
  if (entry === undefined) entries.set(requirement, (entry = writtenEntry(requirement)));
  return entry;
}

function writtenEntry(requirement: Requirement): string {
  const items = expectedProofsOf(requirement).map(
    (expected, order) => `    - ${itemOf(expected, order, '      ')}`,
  );
  const proofs = items.length === 0 ? '    - $1' : items.join('\n');
  return `${escaped(scalarText(requirement.id))}:\n  proofs:\n${proofs}`;
}

function wholeProofs(requirement: Requirement, context: ChapterContext): readonly Suggestion[] {
  const words = completionWords[context.language];
  const states = statesByName(requirement, context.snapshot);
  return expectedProofsOf(requirement).map((expected, order) => ({
    label: expected.name,
    kind: 'snippet',
    insert: itemOf(expected, 0, '  '),
    isSnippet: true,
    detail: words.wholeProof,
    about: aboutExpected(expected, context.language),
    rank: (isMissing(states.get(expected.name)) ? -100 : 100) + order,
  }));
}

/** Where a proof of a kind is; `$` is the place to fill in. A file where the kind has no shape of its own. */
const targets: Readonly<Partial<Record<ProofKind, string>>> = {
  'gazelle-link': 'gazelle: $',
  'msante-test': 'motco2: $',
  cnda: 'cnda: { file: $, stage: pre-examen }',
  'psc-habilitation': 'psc: { file: $, role: user }',
};

/** A proof for what is expected, in the shape of its kind; `tab` counts the places to fill in. */
function itemOf({ name, expectedProof }: NamedExpectedProof, tab: number, indent: string): string {
  const { kinds, test } = expectedProof;
  const target = (kinds[0] === undefined ? undefined : targets[kinds[0]]) ?? 'file: $';
  const lines = [`for: ${escaped(scalarText(name))}`, target.replace('$', `$${String(tab + 1)}`)];
  if (test !== undefined && /^(?:gazelle|motco2)/.test(target))
    lines.push(`test: ${escaped(scalarText(test))}`);
  return lines.join(`\n${indent}`);
}

function expectedNames(
  requirement: Requirement,
  { snapshot, language }: ChapterContext,
): readonly Suggestion[] {
  const states = statesByName(requirement, snapshot);
  return expectedProofsOf(requirement).map((expected, order) => {
    const state = states.get(expected.name) ?? 'incomplete';
    return {
      label: expected.name,
      kind: 'id',
      insert: scalarText(expected.name),
      detail: stateText(state, 'proof', language),
      about: aboutExpected(expected, language),
      rank: (isMissing(state) ? 0 : 1000) + order,
    };
  });
}

/** What is expected, then what kind of thing that is. */
function aboutExpected({ expectedProof }: NamedExpectedProof, language: Language): string {
  const kinds = expectedProof.kinds.map((kind) => kindName(kind, language));
  return `${expectedProof.text}\n\n(${kinds.join(language === 'fr' ? ' ou ' : ' or ')})`;
}

function statesByName(requirement: Requirement, { coverage }: Snapshot): ReadonlyMap<string, CoverageState> {
  const expected = coverage.get(requirement)?.expected ?? [];
  return new Map(expected.map(({ name, state }) => [name, state]));
}

/** What has no proof comes first. */
function isMissing(state: CoverageState | undefined): boolean {
  return state === undefined || state === 'incomplete';
}

/** That of the expected proof first. */
function tests(
  requirement: Requirement | undefined,
  { proof, language }: ChapterContext,
): readonly Suggestion[] {
  const own = expectedIn(requirement, proof)?.expectedProof.test;
  const others = (requirement?.scenarios ?? []).flatMap(({ expectedProofs }) =>
    expectedProofs.flatMap(({ test }) => test ?? []),
  );
  const all = [...new Set([...(own === undefined ? [] : [own]), ...others])];
  return all.map((label, rank) => ({
    ...{ label, kind: 'value', rank, insert: scalarText(label) },
    ...(label === own ? { detail: completionWords[language].testOfProof } : {}),
  }));
}

/** The expected proof that the proof at the place is for. */
function expectedIn(
  requirement: Requirement | undefined,
  proof: ProofBeside | undefined,
): NamedExpectedProof | undefined {
  if (requirement === undefined) return undefined;
  const all = expectedProofsOf(requirement);
  if (proof?.for === undefined) return all.length === 1 ? all[0] : undefined;
  const found = findExpected(requirement, proof.for);
  return found.kind === 'found' ? found : undefined;
}

/** The day on which the file that is cited there was made. */
function madeOn({ snapshot, path, proof, today }: ChapterContext): string | undefined {
  if (proof?.file === undefined) return undefined;
  const state = snapshot.evidence.states.get(citationKey(folderOf(path), proof.file));
  if (state?.kind !== 'present') return undefined;
  return madeOnOf(baseName(state.path), state.inspection, today)?.day;
}

function codes(): readonly Suggestion[] {
  return findingCodes.map((label, rank) => ({ label, kind: 'key', rank, insert: `${label}: ` }));
}

function requirementIn({ path }: PlaceAt, catalogue: Catalogue | undefined): Requirement | undefined {
  const [first, id] = path;
  if (first !== 'requirements' || id === undefined || catalogue === undefined) return undefined;
  return requirementIndexOf(catalogue).meant(id);
}
