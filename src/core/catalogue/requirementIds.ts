import { foldId, withoutCommonBase } from './foldId';
import { runAtOnce, inSteps, SharedSteps, type Steps } from '../text/steps';
import type { Catalogue, Requirement } from './model';
import { nearestIdsInSteps, type NearestIds } from './nearestId';

export type FoundRequirement =
  | { readonly kind: 'found'; readonly requirement: Requirement }
  /** Several requirements answer to this spelling and none has exactly it. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  /** `nearest` is the id, as published, that was probably meant. */
  | { readonly kind: 'absent'; readonly nearest: string | undefined };

/** Finds the requirements of a catalogue by id, as tolerantly as is safe. */
export interface RequirementIndex {
  find(id: string): FoundRequirement;
  /** The one that is found, without a search for what was probably meant where none is. */
  meant(id: string): Requirement | undefined;
  /** Makes ready what `find` needs where an id is not known as it is written; without it the first such `find` does. */
  prepareFor(id: string): Steps<undefined>;
}

/**
 * An index of the catalogue's requirements. The spelling as published wins; then blanks, case and `BIS` are folded; then the
 * prefix `SC.` is left out. Of two requirements with the very same id the first is found.
 */
export function indexRequirements(catalogue: Catalogue): RequirementIndex {
  return runAtOnce(indexInSteps(catalogue));
}

/** The same in steps. */
export function* indexInSteps(catalogue: Catalogue): Steps<RequirementIndex> {
  const exact = new Map<string, Requirement>();
  const otherSpellings: (readonly [string, Requirement])[] = [];
  for (const { requirements } of catalogue.chapters) {
    yield* inSteps(requirements, perStep, (requirement) => {
      if (!exact.has(requirement.id)) exact.set(requirement.id, requirement);
      for (const id of requirement.alsoCalled ?? []) otherSpellings.push([id, requirement]);
    });
    yield;
  }
  for (const [id, requirement] of otherSpellings) if (!exact.has(id)) exact.set(id, requirement);
  return indexOf(exact);
}

function indexOf(exact: ReadonlyMap<string, Requirement>): RequirementIndex {
  // Shared: a check that is given up at each key would make them over and over.
  const alikes = new SharedSteps(alikeIn(exact));
  let resemblances: SharedSteps<NearestIds> | undefined;
  const nearest = (): SharedSteps<NearestIds> =>
    (resemblances ??= new SharedSteps(nearestIdsInSteps([...exact.keys()])));
  return {
    find(id) {
      const same = exact.get(id);
      if (same) return { kind: 'found', requirement: same };
      const candidates = runAtOnce(alikes.rest())(id);
      const [only] = candidates;
      if (only && candidates.length === 1) return { kind: 'found', requirement: only };
      if (only) return { kind: 'ambiguous', ids: candidates.map((requirement) => requirement.id) };
      return { kind: 'absent', nearest: runAtOnce(nearest().rest()).nearest(id) };
    },
    meant(id) {
      const same = exact.get(id);
      if (same) return same;
      const candidates = runAtOnce(alikes.rest())(id);
      return candidates.length === 1 ? candidates[0] : undefined;
    },
    *prepareFor(id) {
      if (exact.has(id)) return undefined;
      const alike = yield* alikes.rest();
      if (alike(id).length === 0) yield* nearest().rest();
      return undefined;
    },
  };
}

/** A catalogue never changes, so its index is computed once. */
const indexes = new WeakMap<Catalogue, RequirementIndex>();

/** The same index at each call. */
export function requirementIndexOf(catalogue: Catalogue): RequirementIndex {
  let index = indexes.get(catalogue);
  if (index === undefined) indexes.set(catalogue, (index = indexRequirements(catalogue)));
  return index;
}

/** The requirements that an id names but for blanks, case, `BIS` and the prefix `SC.`. */
type Alike = (id: string) => readonly Requirement[];

const perStep = 256;

function* alikeIn(exact: ReadonlyMap<string, Requirement>): Steps<Alike> {
  const folded = new Map<string, Requirement[]>();
  const bare = new Map<string, Requirement[]>();
  yield* inSteps(exact, perStep, ([id, requirement]) => {
    const fold = foldId(id);
    addTo(folded, fold, requirement);
    addTo(bare, withoutCommonBase(fold), requirement);
  });
  return (id) => {
    const key = foldId(id);
    return folded.get(key) ?? bare.get(withoutCommonBase(key)) ?? [];
  };
}

function addTo(groups: Map<string, Requirement[]>, key: string, requirement: Requirement): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [requirement]);
  // Other spellings of one requirement come one after the other.
  else if (group.at(-1) !== requirement) group.push(requirement);
}
