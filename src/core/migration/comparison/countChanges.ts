import type { Catalogue } from '../../catalogue/model';
import type { CatalogueDifference, RequirementPair } from './model';

/** How many requirements each kind of change touches; one may count under several. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly renumbered: number;
  /** Of the renumbered, those that are only likely to be the same. */
  readonly toConfirm: number;
  readonly moved: number;
  readonly reworded: number;
  readonly nature: number;
  readonly profiles: number;
  readonly criticality: number;
  readonly scenarios: number;
  readonly expectedProofs: number;
  readonly unchanged: number;
}

/** Counts the changes of a comparison; a requirement with several kinds of change counts once for each. */
export function countChanges({ added, removed, pairs, changed }: CatalogueDifference): ChangeCounts {
  const count = (holds: (pair: RequirementPair) => boolean): number => changed.filter(holds).length;
  const hasValue = (name: string) => (pair: RequirementPair) => pair.values.some((one) => one.name === name);
  return {
    added: added.length,
    removed: removed.length,
    renumbered: count((pair) => pair.renumbered),
    toConfirm: count((pair) => pair.renumbered && pair.match.certainty === 'likely'),
    moved: count((pair) => pair.moved),
    reworded: count((pair) => pair.statement !== undefined || pair.comment !== undefined),
    nature: count(hasValue('nature')),
    profiles: count((pair) => pair.profiles !== undefined),
    criticality: count(hasValue('criticality')),
    scenarios: count(scenariosDiffer),
    expectedProofs: count(expectedProofsDiffer),
    unchanged: pairs.length - changed.length,
  };
}

/** Whether a scenario was added, removed or reworded. */
export function scenariosDiffer({ scenarios }: RequirementPair): boolean {
  const { added, removed, pairs } = scenarios;
  return added.length + removed.length > 0 || pairs.some(({ text }) => text !== undefined);
}

/** Whether an expected proof was added, removed, reworded, renamed, or asks for something else. */
export function expectedProofsDiffer({ expectedProofs }: RequirementPair): boolean {
  const { added, removed, pairs } = expectedProofs;
  return (
    added.length + removed.length > 0 ||
    pairs.some(
      ({ text, kinds, values, renamed }) =>
        text !== undefined || kinds !== undefined || values.length > 0 || renamed,
    )
  );
}

/** Counted as an import counts. */
export interface CatalogueCounts {
  readonly requirements: number;
  readonly recommendations: number;
  readonly expectedProofs: number;
}

/** Counts what a catalogue holds; requirements and recommendations apart. */
export function countParts({ chapters }: Catalogue): CatalogueCounts {
  const all = chapters.flatMap((chapter) => chapter.requirements);
  const requirements = all.filter(({ nature }) => nature === 'exigence').length;
  const expected = all.flatMap(({ scenarios }) => scenarios.flatMap((one) => one.expectedProofs));
  return { requirements, recommendations: all.length - requirements, expectedProofs: expected.length };
}
