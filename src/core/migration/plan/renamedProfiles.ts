import { foldProfile } from '../../catalogue/profiles';
import type { CatalogueDifference, RequirementPair } from '../comparison/model';

/**
 * New names of profiles, as published, by their folded old ones: only where every requirement that named the old one goes on
 * for certain and names the new one, and nothing that goes on names the new one without having named the old one. This
 * reading is ours.
 */
export function renamedProfiles({ profiles, pairs }: CatalogueDifference): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const old of profiles.removed.map(foldProfile)) {
    const naming = pairs.filter(({ before }) => has(before.profiles, old));
    const candidates = profiles.added.filter((name) => isNewNameOf(old, foldProfile(name), naming, pairs));
    const [only, ...others] = candidates;
    if (only !== undefined && others.length === 0) names.set(old, only);
  }
  return withoutShared(names);
}

function isNewNameOf(
  old: string,
  next: string,
  continuing: readonly RequirementPair[],
  pairs: readonly RequirementPair[],
): boolean {
  return (
    continuing.length > 0 &&
    continuing.every(({ after, match }) => match.certainty === 'certain' && has(after.profiles, next)) &&
    pairs.every(({ before, after }) => !has(after.profiles, next) || has(before.profiles, old))
  );
}

function has(profiles: readonly string[], fold: string): boolean {
  return profiles.some((name) => foldProfile(name) === fold);
}

/** Two profiles that became one are a choice for the user. */
function withoutShared(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const name of names.values()) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map([...names].filter(([, name]) => times.get(name) === 1));
}
