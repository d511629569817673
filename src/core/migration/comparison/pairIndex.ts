import type { NamedExpectedProof } from '../../catalogue/expectedProofName';
import type { ExpectedProof, Requirement } from '../../catalogue/model';
import { indexRequirements, type RequirementIndex } from '../../catalogue/requirementIds';
import type { CatalogueDifference, ExpectedProofPair, RequirementPair } from './model';

/** Finds the pairs of a difference by what was in the old catalogue. */
export interface PairIndex {
  readonly before: RequirementIndex;
  readonly after: RequirementIndex;
  pairOf(before: Requirement): RequirementPair | undefined;
  expectedPairOf(pair: RequirementPair, before: NamedExpectedProof): ExpectedProofPair | undefined;
}

/** Indexes the pairs of a comparison by their requirement and expected proof of the old catalogue. */
export function indexPairs(difference: CatalogueDifference): PairIndex {
  const pairs = new Map(difference.pairs.map((pair) => [pair.before, pair]));
  const expected = new Map<RequirementPair, ReadonlyMap<ExpectedProof, ExpectedProofPair>>();
  const within = (pair: RequirementPair): ReadonlyMap<ExpectedProof, ExpectedProofPair> => {
    const known = expected.get(pair);
    if (known !== undefined) return known;
    const found = new Map(pair.expectedProofs.pairs.map((one) => [one.before.expectedProof, one]));
    expected.set(pair, found);
    return found;
  };
  return {
    before: indexRequirements(difference.before),
    after: indexRequirements(difference.after),
    pairOf: (before) => pairs.get(before),
    expectedPairOf: (pair, before) => within(pair).get(before.expectedProof),
  };
}

/** The requirement that an id means, where it means one. */
export function requirementNamed(index: RequirementIndex, id: string): Requirement | undefined {
  const found = index.find(id);
  return found.kind === 'found' ? found.requirement : undefined;
}
