import type { ProfileCounts } from '../../catalogue/profiles';
import type { Words } from '../../language/language';

export interface ProfileWords {
  readonly title: (product: string) => string;
  readonly placeholder: string;
  /** What all that is chosen asks for. */
  readonly total: (counts: ProfileCounts) => string;
  /** What one profile adds to the others that are chosen. */
  readonly adds: (counts: ProfileCounts) => string;
  readonly unknown: string;
  readonly noDossier: string;
  readonly noCatalogue: string;
  readonly importIt: string;
  readonly noProfiles: string;
  readonly cannotWrite: string;
  readonly openFile: string;
}

export const profileWords: Words<ProfileWords> = {
  fr: {
    title: (product) => (product === '' ? 'Profils du dossier' : `Profils de ${product}`),
    placeholder: 'Général est toujours inclus. Cochez les autres profils du produit.',
    total: (counts) => `en tout ${frenchCounts(counts)}`,
    adds: (counts) =>
      counts.requirements === 0 ? 'n’ajoute rien à ce qui est coché' : `ajoute ${frenchCounts(counts)}`,
    unknown: 'inconnu du catalogue',
    noDossier: 'Aucun dossier n’est ouvert.',
    noCatalogue: 'Les profils viennent du catalogue, et ce dossier n’a pas de catalogue lisible.',
    importIt: 'Importer un REM (.xlsx)',
    noProfiles: 'Ce catalogue n’a pas d’autre profil que Général.',
    cannotWrite:
      'Les profils n’ont pas pu être écrits sans toucher au reste de segur.yaml : modifiez ce fichier à la main.',
    openFile: 'Ouvrir segur.yaml',
  },
  en: {
    title: (product) => (product === '' ? 'Profiles of the dossier' : `Profiles of ${product}`),
    placeholder: 'Général is always included. Tick the other profiles of the product.',
    total: (counts) => `${englishCounts(counts)} in all`,
    adds: (counts) =>
      counts.requirements === 0 ? 'adds nothing to what is ticked' : `adds ${englishCounts(counts)}`,
    unknown: 'not in the catalogue',
    noDossier: 'No dossier is open.',
    noCatalogue: 'Profiles come from the catalogue, and this dossier has no readable catalogue.',
    importIt: 'Import a REM (.xlsx)',
    noProfiles: 'This catalogue has no profile besides Général.',
    cannotWrite:
      'The profiles could not be written without touching the rest of segur.yaml: edit that file by hand.',
    openFile: 'Open segur.yaml',
  },
};

function frenchCounts({ requirements, expectedProofs }: ProfileCounts): string {
  const plural = (count: number): string => (count > 1 ? 's' : '');
  return `${requirements} exigence${plural(requirements)} et ${expectedProofs} preuve${plural(expectedProofs)}`;
}

function englishCounts({ requirements, expectedProofs }: ProfileCounts): string {
  const plural = (count: number): string => (count === 1 ? '' : 's');
  return `${requirements} requirement${plural(requirements)} and ${expectedProofs} proof${plural(expectedProofs)}`;
}
