import type { Catalogue } from '../../catalogue/model';
import { foldProfile, generalFold, profilesOf } from '../../catalogue/profiles';
import { weighProfiles } from '../../catalogue/weighProfiles';
import type { ProfileWords } from './words';

export interface ProfileChoices {
  /** What all that is ticked asks for. */
  readonly summary: string;
  readonly choices: readonly ProfileChoice[];
}

export interface ProfileChoice {
  readonly label: string;
  /** What it adds to the others that are ticked. */
  readonly detail: string;
  readonly picked: boolean;
}

/**
 * What can be ticked: every profile of the catalogue, then those written that it does not know. `written` are those of
 * the dossier, `ticked` those chosen just now.
 */
export function profileChoices(
  catalogue: Catalogue,
  written: readonly string[],
  ticked: readonly string[],
  words: ProfileWords,
): ProfileChoices {
  const weights = weighProfiles(catalogue, ticked);
  const chosen = new Set(ticked.map(foldProfile));
  const published = profilesOf(catalogue).filter(({ name }) => foldProfile(name) !== generalFold);
  const known = new Set([generalFold, ...published.map(({ name }) => foldProfile(name))]);
  const unknown = new Map(
    written.filter((name) => !known.has(foldProfile(name))).map((name) => [foldProfile(name), name]),
  );
  return {
    summary: words.total(weights.total),
    choices: [
      ...published.map(({ name }) => ({
        label: name,
        detail: words.adds(weights.addedBy(name)),
        picked: chosen.has(foldProfile(name)),
      })),
      ...[...unknown.values()].map((name) => ({
        label: name,
        detail: words.unknown,
        picked: chosen.has(foldProfile(name)),
      })),
    ],
  };
}
