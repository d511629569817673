import type { Catalogue, Requirement } from '../../catalogue/model';
import { foldProfile, profilesOf } from '../../catalogue/profiles';
import { leftOver } from './compareParts';
import { compareRequirement } from './compareRequirement';
import { listChange } from './compareValues';
import type { CatalogueDifference } from './model';
import { pairRequirements } from './pairRequirements';

/** What a new catalogue changes in an old one; nothing where they say the same. */
export function compareCatalogues(before: Catalogue, after: Catalogue): CatalogueDifference {
  const pairs = pairRequirements(before, after).map(compareRequirement);
  return {
    before,
    after,
    ...leftOver(requirementsOf(before), requirementsOf(after), pairs),
    pairs,
    changed: pairs.filter((pair) => pair.differs),
    profiles: listChange(profileNames(before), profileNames(after), foldProfile) ?? {
      added: [],
      removed: [],
    },
  };
}

function requirementsOf({ chapters }: Catalogue): readonly Requirement[] {
  return chapters.flatMap(({ requirements }) => requirements);
}

function profileNames(catalogue: Catalogue): readonly string[] {
  return profilesOf(catalogue).map(({ name }) => name);
}
