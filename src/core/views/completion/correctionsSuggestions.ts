import { isCorrected } from '../../catalogue/corrections/correctionMark';
import { demandName, demands, isDemand } from '../../catalogue/demands';
import { expectedProofsOf, nameOfScenario } from '../../catalogue/expectedProofName';
import { kindName } from '../../catalogue/kindNames';
import { proofKinds } from '../../catalogue/kinds';
import type { Catalogue } from '../../catalogue/model';
import { requirementIndexOf } from '../../catalogue/requirementIds';
import { scalarText } from '../../yaml/edit/scalarText';
import type { Language } from '../../language/language';
import type { PlaceAt } from '../../yaml/placeAt';
import { dateSuggestions } from './dateSuggestions';
import type { Suggestion } from './keys';
import { completionWords } from './words';

export interface CorrectionsContext {
  /** Undefined where the catalogue that is corrected is not known. */
  readonly catalogue: Catalogue | undefined;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What may be below each key, `*` for a name. */
const keysBelow: Readonly<Record<string, readonly string[]>> = {
  '': ['corrections', 'requirements'],
  'requirements/*': ['statement', 'scenarios', 'proofs', 'faq', 'note', 'sameAs', 'differsFrom'],
  'requirements/*/scenarios/*': ['text', 'faq', 'note'],
  'requirements/*/proofs/*': ['kinds', 'demands', 'several', 'test', 'text', 'faq', 'note'],
};

/** What a file of corrections may go on with at a place: ids, names of expected proofs, keys, kinds. */
export function correctionsSuggestions(place: PlaceAt, context: CorrectionsContext): readonly Suggestion[] {
  const { path, key } = place;
  const shape = path.map((step, depth) => (depth % 2 === 1 && depth < 4 && step !== 'faq' ? '*' : step));
  const where = shape.join('/');
  if (key === 'date') return dateSuggestions(key, place.typed, context) ?? [];
  if (key === 'several') return values(['true', 'false']);
  if (key !== undefined) return [];
  const list = shape[4];
  if (list === 'kinds' || list === 'demands') return names(list, shape.at(-1) !== '-', context.language);
  if (where === 'requirements') return requirementIds(place, context);
  if (where === 'requirements/*/proofs' || where === 'requirements/*/scenarios') return parts(place, context);
  if (path.at(-1) === 'faq') return keys(['date', 'link', 'note'], place, context.language);
  // A key may be any word, `__proto__` too.
  return keys(Object.hasOwn(keysBelow, where) ? (keysBelow[where] ?? []) : [], place, context.language);
}

function names(list: 'kinds' | 'demands', withDash: boolean, language: Language): readonly Suggestion[] {
  const all: readonly string[] = list === 'kinds' ? proofKinds : demands;
  return all.map((label, rank) => ({
    label,
    kind: 'value',
    rank,
    insert: `${withDash ? '- ' : ''}${label}`,
    detail: isDemand(label) ? demandName(label, language) : kindName(label, language),
  }));
}

/** Those that are not corrected yet come first. */
function requirementIds({ siblings }: PlaceAt, { catalogue }: CorrectionsContext): readonly Suggestion[] {
  return (catalogue?.chapters ?? []).flatMap(({ requirements }) =>
    requirements
      .filter(({ id }) => !siblings.includes(id))
      .map((requirement) => ({
        label: requirement.id,
        kind: 'id',
        insert: `${scalarText(requirement.id)}:\n  `,
        about: requirement.statement,
        rank: isCorrected(requirement) ? 1 : 0,
      })),
  );
}

function parts(
  { path, siblings }: PlaceAt,
  { catalogue, language }: CorrectionsContext,
): readonly Suggestion[] {
  if (catalogue === undefined) return [];
  const found = requirementIndexOf(catalogue).find(path[1] ?? '');
  if (found.kind !== 'found') return [];
  const { requirement } = found;
  const named =
    path[2] === 'proofs'
      ? expectedProofsOf(requirement).map(({ name, expectedProof: { kinds, text } }) => ({
          name,
          text,
          detail: kinds.map((kind) => kindName(kind, language)).join(', '),
          start: 'kinds: [$0]',
        }))
      : requirement.scenarios.map((scenario, order) => ({
          name: nameOfScenario(requirement, scenario, order),
          text: scenario.text,
          detail: '',
          start: 'text: $0',
        }));
  return named
    .filter(({ name }) => !siblings.includes(name))
    .map(({ name, text, detail, start }, rank) => ({
      label: name,
      kind: 'id',
      insert: `${scalarText(name)}:\n  ${start}`,
      isSnippet: true,
      about: text,
      detail,
      rank,
    }));
}

function keys(all: readonly string[], { siblings }: PlaceAt, language: Language): readonly Suggestion[] {
  return all
    .filter((key) => !siblings.includes(key))
    .map((key, rank) => {
      const about = completionWords[language].keys[key];
      return {
        label: key,
        kind: 'key',
        rank,
        inSchema: true,
        insert: insertionOf(key),
        isSnippet: true,
        ...(about === undefined ? {} : { about }),
      };
    });
}

function insertionOf(key: string): string {
  if (key === 'corrections') return 'corrections: 1';
  if (key === 'kinds' || key === 'demands') return `${key}: [$0]`;
  if (key === 'faq') return 'faq: { date: $1, link: $2 }';
  return ['requirements', 'scenarios', 'proofs'].includes(key) ? `${key}:\n  $0` : `${key}: `;
}

function values(labels: readonly string[]): readonly Suggestion[] {
  return labels.map((label, rank) => ({ label, kind: 'value', rank, inSchema: true }));
}
