import { foldId, withoutCommonBase } from '../../catalogue/foldId';
import type { Requirement } from '../../catalogue/model';
import { foldProfile } from '../../catalogue/profiles';
import { foldWords } from '../../catalogue/spelling';
import { compareExpectedProofs, compareScenarios } from './compareParts';
import { compareTexts } from './compareTexts';
import { listChange, valueChanges } from './compareValues';
import type { RequirementPair } from './model';
import type { Pairing } from './pairUp';

type Change = Omit<RequirementPair, 'differs'>;

/** All that changed in a requirement. */
export function compareRequirement(pair: Pairing<Requirement>): RequirementPair {
  const { before, after } = pair;
  const scenarios = compareScenarios(before, after);
  const change: Change = {
    ...pair,
    renumbered: withoutCommonBase(foldId(before.id)) !== withoutCommonBase(foldId(after.id)),
    moved: foldWords(before.chapter) !== foldWords(after.chapter),
    values: valueChanges([
      ['nature', before.nature, after.nature],
      ['criticality', before.criticality, after.criticality],
      ['feature', before.feature, after.feature],
      ['perimeter', before.perimeter, after.perimeter],
    ]),
    profiles: listChange(before.profiles, after.profiles, foldProfile),
    statement: compareTexts(before.statement, after.statement),
    comment: compareTexts(before.comment, after.comment),
    scenarios,
    expectedProofs: compareExpectedProofs(before, after, scenarios.pairs),
  };
  return { ...change, differs: differs(change) };
}

function differs(change: Change): boolean {
  const { scenarios, expectedProofs } = change;
  const parts = [scenarios.added, scenarios.removed, expectedProofs.added, expectedProofs.removed];
  return (
    change.renumbered ||
    change.moved ||
    change.values.length > 0 ||
    [change.profiles, change.statement, change.comment].some((one) => one !== undefined) ||
    parts.some(({ length }) => length > 0) ||
    scenarios.pairs.some(({ text }) => text !== undefined) ||
    expectedProofs.pairs.some(
      ({ text, kinds, values, renamed }) =>
        text !== undefined || kinds !== undefined || values.length > 0 || renamed,
    )
  );
}
