import { foldProfile, generalFold, profilesOf } from '../../core/catalogue/profiles';
import type { Catalogue } from '../../core/catalogue/model';
import type { Dossier } from '../../core/dossier/model';
import type { ProfileWords } from './words';

export interface ProfileChoice {
  readonly label: string;
  readonly description: string;
  readonly picked: boolean;
}

/** What can be ticked: every profile of the catalogue with what it asks for, then those written that it does not know. */
export function profileChoices(
  catalogue: Catalogue,
  dossier: Dossier,
  words: ProfileWords,
): readonly ProfileChoice[] {
  const written = new Map(dossier.profiles.map(({ value }) => [foldProfile(value), value]));
  const published = profilesOf(catalogue).filter(({ name }) => foldProfile(name) !== generalFold);
  const known = new Set(published.map(({ name }) => foldProfile(name)));
  const unknown = [...written].filter(([fold]) => !known.has(fold) && fold !== generalFold);
  return [
    ...published.map(({ name, requirements, expectedProofs }) => ({
      label: name,
      description: words.asksFor(requirements, expectedProofs),
      picked: written.has(foldProfile(name)),
    })),
    ...unknown.map(([, value]) => ({ label: value, description: words.unknown, picked: true })),
  ];
}
