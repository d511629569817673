import { kindName } from '../../catalogue/kindNames';
import { proofKinds, type ProofKind } from '../../catalogue/kinds';
import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import { authorities, type Authority, type OutlineQuery } from '../outline/model';
import { proofVersions } from '../outline/nextMissing';
import type { Choice } from '../questions/question';
import { treeWords } from './words';

/** One condition that rows may be filtered by. */
export type Condition =
  | { readonly on: 'filter'; readonly value: 'todo' | 'faulty' | 'review' | 'remarks' }
  | { readonly on: 'kinds'; readonly value: ProofKind }
  | { readonly on: 'authorities'; readonly value: Authority }
  | { readonly on: 'versions'; readonly value: string };

/** The conditions that make sense in these dossiers, group by group, those of the query chosen. */
export function filterChoices(
  snapshots: readonly Snapshot[],
  query: OutlineQuery,
  language: Language,
): readonly Choice<Condition>[] {
  const words = treeWords[language];
  const group = (heading: string, conditions: readonly OfferedCondition[]): readonly Choice<Condition>[] =>
    groupOf(heading, conditions, query);
  const used = kindsIn(snapshots);
  const { filterHeadings } = words;
  return [
    ...group(
      filterHeadings.left,
      (['todo', 'faulty', 'review', 'remarks'] as const).map((value) => ({
        condition: { on: 'filter', value },
        label: words.filters[value],
        detail: words.filterDetails[value],
      })),
    ),
    ...group(
      filterHeadings.kinds,
      proofKinds
        .filter((kind) => used.has(kind))
        .map((value) => ({ condition: { on: 'kinds', value }, label: kindName(value, language) })),
    ),
    ...group(
      filterHeadings.authorities,
      authorities.map((value) => ({
        condition: { on: 'authorities', value },
        label: words.authorities[value],
      })),
    ),
    ...group(
      filterHeadings.versions,
      [...new Set(snapshots.flatMap(proofVersions))].map((value) => ({
        condition: { on: 'versions', value },
        label: words.version(value),
      })),
    ),
  ];
}

interface OfferedCondition {
  readonly condition: Condition;
  readonly label: string;
  readonly detail?: string;
}

function groupOf(
  heading: string,
  conditions: readonly OfferedCondition[],
  query: OutlineQuery,
): readonly Choice<Condition>[] {
  if (conditions.length === 0) return [];
  const choices = conditions.map(({ condition, label, detail }): Choice<Condition> => ({
    kind: 'choice',
    value: condition,
    label,
    ...(detail === undefined ? {} : { description: detail }),
    chosen: isIn(condition, query),
  }));
  return [{ kind: 'heading', label: heading }, ...choices];
}

/** What the chosen conditions make of a query: words and the chapter stay. */
export function withConditions(query: OutlineQuery, chosen: readonly Condition[]): OutlineQuery {
  const filters = chosen.flatMap((one) => (one.on === 'filter' ? [one.value] : []));
  return {
    ...query,
    // Any one is enough: what is left holds the others.
    filter: filters.length > 1 ? 'todo' : (filters[0] ?? 'all'),
    kinds: chosen.flatMap((one) => (one.on === 'kinds' ? [one.value] : [])),
    authorities: chosen.flatMap((one) => (one.on === 'authorities' ? [one.value] : [])),
    versions: chosen.flatMap((one) => (one.on === 'versions' ? [one.value] : [])),
  };
}

function isIn(condition: Condition, query: OutlineQuery): boolean {
  switch (condition.on) {
    case 'filter':
      return query.filter === condition.value;
    case 'kinds':
      return query.kinds.includes(condition.value);
    case 'authorities':
      return query.authorities.includes(condition.value);
    case 'versions':
      return query.versions.includes(condition.value);
  }
}

/** The kinds that the dossiers' expected proofs have. */
function kindsIn(snapshots: readonly Snapshot[]): ReadonlySet<ProofKind> {
  const requirements = snapshots.flatMap(({ selection }) =>
    selection.chapters.flatMap((chapter) => chapter.requirements),
  );
  const expected = requirements.flatMap(({ scenarios }) =>
    scenarios.flatMap(({ expectedProofs }) => expectedProofs),
  );
  return new Set(expected.flatMap(({ kinds }) => kinds));
}
