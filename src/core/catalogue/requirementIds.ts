import { foldId, withoutCommonBase } from './foldId';
import type { Catalogue, Requirement } from './model';
import { nearestIds, type NearestIds } from './nearestId';

export type FoundRequirement =
  | { readonly kind: 'found'; readonly requirement: Requirement }
  /** Several requirements answer to this spelling and none has exactly it. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  /** `nearest` is the id, as published, that was probably meant. */
  | { readonly kind: 'absent'; readonly nearest: string | undefined };

/** Finds the requirements of a catalogue by id, as tolerantly as is safe. */
export interface RequirementIndex {
  find(id: string): FoundRequirement;
}

/**
 * An index of the catalogue's requirements. The spelling as published wins; then blanks, case and `BIS` are folded; then the
 * prefix `SC.` is left out. Of two requirements with the very same id the first is found.
 */
export function indexRequirements(catalogue: Catalogue): RequirementIndex {
  const exact = new Map<string, Requirement>();
  for (const chapter of catalogue.chapters) {
    for (const requirement of chapter.requirements) {
      if (!exact.has(requirement.id)) exact.set(requirement.id, requirement);
    }
  }
  const all = [...exact.values()];
  const folded = groupBy(all, (requirement) => foldId(requirement.id));
  const bare = groupBy(all, (requirement) => withoutCommonBase(foldId(requirement.id)));
  let resemblances: NearestIds | undefined;
  return {
    find(id) {
      const same = exact.get(id);
      if (same) return { kind: 'found', requirement: same };
      const key = foldId(id);
      const candidates = folded.get(key) ?? bare.get(withoutCommonBase(key)) ?? [];
      const [only] = candidates;
      if (only && candidates.length === 1) return { kind: 'found', requirement: only };
      if (only) return { kind: 'ambiguous', ids: candidates.map((requirement) => requirement.id) };
      resemblances ??= nearestIds([...exact.keys()]);
      return { kind: 'absent', nearest: resemblances.nearest(id) };
    },
  };
}

function groupBy(
  requirements: readonly Requirement[],
  keyOf: (requirement: Requirement) => string,
): ReadonlyMap<string, readonly Requirement[]> {
  const groups = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const key = keyOf(requirement);
    const group = groups.get(key);
    if (group) group.push(requirement);
    else groups.set(key, [requirement]);
  }
  return groups;
}
