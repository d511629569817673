import type { Catalogue, Requirement } from './model';
import { plainLetters } from '../text/lookAlikes';
import { nearestIds } from './nearestId';
import { foldWords, oneLine } from './spelling';

/** The profile that every candidacy has. An empty cell means it too: that reading is ours. */
export const generalProfile = 'Général';

const waveBefore = /^va ?\d+[ :-]+/i;
const waveAfter = /[ ]*[-(][ ]*(?:vague|va) ?\d+[ ]*\)?$/i;

/** A profile's name without the mark of a wave: `va2 Général` and `Général - vague 2` are `Général`. */
export function profileName(published: string): string {
  const line = oneLine(published.slice(0, 300));
  const bare = line
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(waveBefore, '')
    .replace(waveAfter, '');
  if (bare === '') return line;
  return bare.length === line.length ? line : bare;
}

/** What two spellings of the same profile share: wave marks, the word "profil", case, accents and blanks do not count. */
export function foldProfile(name: string): string {
  const known = folds.get(name);
  if (known !== undefined) return known;
  if (folds.size >= mostFolds) folds.clear();
  const fold = workOutFold(name);
  folds.set(name, fold);
  return fold;
}

/** A catalogue has a dozen profiles and names them a thousand times. */
const folds = new Map<string, string>();
const mostFolds = 1000;

function workOutFold(name: string): string {
  const folded = foldWords(profileName(name));
  return folded.replace(/^profil /, '').replace(/ ?' ?/g, "'");
}

/** `Général`, folded. */
export const generalFold = foldProfile(generalProfile);

/** A profile of a catalogue and what it asks for by itself. */
export interface PublishedProfile {
  /** As first published. */
  readonly name: string;
  /** Requirements of nature EXIGENCE that name it. */
  readonly requirements: number;
  /** Expected proofs of those requirements. */
  readonly expectedProofs: number;
  /** What choosing it alone asks for beside `Général`, which is always asked; for `Général`, all that it asks. */
  readonly adds: ProfileCounts;
}

export interface ProfileCounts {
  readonly requirements: number;
  readonly expectedProofs: number;
}

/** Every profile of the catalogue, `Général` first, then in the order of first appearance. */
export function profilesOf(catalogue: Catalogue): readonly PublishedProfile[] {
  const found = new Map<string, Tally>([[generalFold, new Tally(generalProfile)]]);
  for (const requirement of catalogue.chapters.flatMap((chapter) => chapter.requirements)) {
    const named = firstByFold(requirement.profiles);
    for (const [fold, name] of named) {
      const profile = found.get(fold) ?? new Tally(name);
      found.set(fold, profile);
      if (requirement.nature === 'exigence')
        profile.count(requirement, fold === generalFold || !named.has(generalFold));
    }
  }
  return [...found.values()].map(({ name, requirements, expectedProofs, adds }) => ({
    ...{ name, requirements, expectedProofs, adds },
  }));
}

/** A cell may name a profile twice, in two spellings. */
function firstByFold(names: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const name of names) if (!named.has(foldProfile(name))) named.set(foldProfile(name), name);
  return named;
}

class Tally {
  requirements = 0;
  expectedProofs = 0;
  readonly adds = { requirements: 0, expectedProofs: 0 };

  constructor(readonly name: string) {}

  count({ scenarios }: Requirement, adds: boolean): void {
    const expected = scenarios.reduce((sum, one) => sum + one.expectedProofs.length, 0);
    this.requirements++;
    this.expectedProofs += expected;
    if (!adds) return;
    this.adds.requirements++;
    this.adds.expectedProofs += expected;
  }
}

/** The published name that a mistyped profile was probably meant to be. */
export function nearestProfile(
  profiles: readonly Pick<PublishedProfile, 'name'>[],
  name: string,
): string | undefined {
  const byFold = new Map(profiles.map((profile) => [foldProfile(profile.name), profile.name]));
  const fold = foldProfile(name);
  const same = byFold.get(fold);
  if (same !== undefined) return same;
  const likeness = foldProfile(plainLetters(name));
  const alike = [...byFold].filter(([known]) => foldProfile(plainLetters(known)) === likeness);
  if (alike.length > 0) return alike.length === 1 ? alike[0]?.[1] : undefined;
  const typed = nearestIds([...byFold.keys()]).nearest(fold);
  if (typed !== undefined) return byFold.get(typed);
  if (fold.length < 4) return undefined;
  const partial = [...byFold].filter(([known]) => known.startsWith(fold) || fold.startsWith(known));
  return partial.length === 1 ? partial[0]?.[1] : undefined;
}
