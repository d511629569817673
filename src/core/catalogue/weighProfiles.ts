import type { Catalogue, Requirement } from './model';
import { foldProfile, generalFold, type ProfileCounts } from './profiles';

/** What a choice of profiles asks for, and what one more or one less changes. */
export interface ProfileWeights {
  /** All that the chosen profiles ask for with `Général`. */
  readonly total: ProfileCounts;
  /** What a profile asks for that no other chosen one does; the same whether it is chosen itself or not. */
  readonly addedBy: (profile: string) => ProfileCounts;
}

/** Weighs each profile of a catalogue against those chosen. Only requirements of nature EXIGENCE count. */
export function weighProfiles(catalogue: Catalogue, chosen: readonly string[]): ProfileWeights {
  const chosenFolds = new Set([generalFold, ...chosen.map(foldProfile)]);
  const total = { requirements: 0, expectedProofs: 0 };
  const added = new Map<string, Tally>();
  for (const requirement of catalogue.chapters.flatMap(({ requirements }) => requirements)) {
    if (requirement.nature !== 'exigence') continue;
    const folds = [...new Set(requirement.profiles.map(foldProfile))];
    const hits = folds.filter((fold) => chosenFolds.has(fold));
    if (hits.length > 0) count(total, requirement);
    for (const fold of hits.length === 0 ? folds : hits.length === 1 ? hits : []) {
      const tally = added.get(fold) ?? { requirements: 0, expectedProofs: 0 };
      added.set(fold, tally);
      count(tally, requirement);
    }
  }
  return {
    total,
    addedBy: (profile) => added.get(foldProfile(profile)) ?? { requirements: 0, expectedProofs: 0 },
  };
}

type Tally = { -readonly [Key in keyof ProfileCounts]: ProfileCounts[Key] };

function count(tally: Tally, { scenarios }: Requirement): void {
  tally.requirements += 1;
  tally.expectedProofs += scenarios.reduce((sum, { expectedProofs }) => sum + expectedProofs.length, 0);
}
