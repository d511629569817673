import { expectedProofsOf, type NamedExpectedProof } from '../../catalogue/expectedProofName';
import { indexRequirements } from '../../catalogue/requirementIds';
import type { Catalogue, Requirement } from '../../catalogue/model';
import type { ProofKind } from '../../catalogue/kinds';
import { kindName } from '../../catalogue/kindNames';
import { foldWords } from '../../catalogue/spelling';
import { folderOf, pathFrom } from '../../text/names';
import { findingCodes } from '../../findings/families';
import { scalarText } from '../../yaml/edit/scalarText';
import type { Language } from '../../language/language';
import type { CoverageState, Snapshot } from '../../project/snapshot';
import { cndaStages } from '../../dossier/requests';
import { gazelleStates, motco2Results, pscRoles } from '../../proofs/chapterSchema';
import type { PlaceAt } from '../../yaml/placeAt';
import { stateText } from '../outline/progressText';
import { chapterKeysAt, escaped, type Suggestion } from './keys';
import { completionWords } from './words';

export interface ChapterContext {
  readonly snapshot: Snapshot;
  /** Of the chapter file, relative to the dossier's folder. */
  readonly path: string;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
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
  if (requirement === undefined || !startsItem) return keys;
  return [...wholeProofs(requirement, context), ...keys];
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
      return files(context);
    case 'test':
      return tests(requirement);
    case 'stage':
      return words(cndaStages);
    case 'role':
      return words(pscRoles);
    case 'state':
      return words(gazelleStates);
    case 'result':
      return words(motco2Results);
    case 'request':
      return words(snapshot.dossier.requests.cnda.flatMap(({ service }) => service?.value ?? []));
    case 'version': {
      const version = snapshot.dossier.product.version?.value;
      return version === undefined
        ? []
        : [{ label: version, kind: 'value', rank: 0, insert: scalarText(version) }];
    }
    case 'ranOn':
    case 'madeOn':
      return [{ label: today, kind: 'value', rank: 0, detail: completionWords[language].today }];
    default:
      return [];
  }
}

function words(labels: readonly string[]): readonly Suggestion[] {
  return labels.map((label, rank) => ({ label, kind: 'value', rank, insert: scalarText(label, 'plain') }));
}

/** Those of the file's chapter that lack an entry come first, then the rest of the catalogue. */
function requirementIds(
  { siblings }: PlaceAt,
  { snapshot, path, language }: ChapterContext,
  catalogue: Catalogue,
): readonly Suggestion[] {
  const chapter = snapshot.chapters.find((file) => file.path === path)?.chapter?.value;
  const index = indexRequirements(catalogue);
  const present = new Set(
    siblings.flatMap((id) => {
      const found = index.find(id);
      return found.kind === 'found' ? [found.requirement] : [];
    }),
  );
  const words = completionWords[language];
  return catalogue.chapters.flatMap(({ name, requirements }) =>
    requirements
      .filter((requirement) => !present.has(requirement) && requirement.nature === 'exigence')
      .map((requirement): Suggestion => {
        const here = chapter !== undefined && foldWords(chapter) === foldWords(name);
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
      }),
  );
}

function wholeEntry(requirement: Requirement): string {
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

/** Files that nothing cites come first. */
function files({ snapshot, path, language }: ChapterContext): readonly Suggestion[] {
  const words = completionWords[language];
  const cited = new Set(
    [...snapshot.evidence.states.values()].flatMap((state) => (state.kind === 'present' ? [state.path] : [])),
  );
  return snapshot.evidence.files.map((file) => {
    const label = pathFrom(folderOf(path), file);
    const isCited = cited.has(file);
    return {
      label,
      kind: 'file',
      insert: scalarText(label),
      detail: isCited ? words.attached : words.notAttached,
      rank: isCited ? 1 : 0,
    };
  });
}

function tests(requirement: Requirement | undefined): readonly Suggestion[] {
  const all = (requirement?.scenarios ?? []).flatMap(({ expectedProofs }) =>
    expectedProofs.flatMap(({ test }) => test ?? []),
  );
  return [...new Set(all)].map((label, rank) => ({ label, kind: 'value', rank, insert: scalarText(label) }));
}

function codes(): readonly Suggestion[] {
  return findingCodes.map((label, rank) => ({ label, kind: 'key', rank, insert: `${label}: ` }));
}

function requirementIn({ path }: PlaceAt, catalogue: Catalogue | undefined): Requirement | undefined {
  const [first, id] = path;
  if (first !== 'requirements' || id === undefined || catalogue === undefined) return undefined;
  const found = indexRequirements(catalogue).find(id);
  return found.kind === 'found' ? found.requirement : undefined;
}
