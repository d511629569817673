import type { Words } from '../../core/language/language';

export interface ProfileWords {
  readonly title: (product: string) => string;
  readonly placeholder: string;
  readonly asksFor: (requirements: number, expectedProofs: number) => string;
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
    placeholder: 'Général est toujours retenu. Cochez les autres profils du produit.',
    asksFor: (requirements, expectedProofs) =>
      `${requirements} exigence${requirements > 1 ? 's' : ''}, ${expectedProofs} preuve${expectedProofs > 1 ? 's' : ''}`,
    unknown: 'inconnu du catalogue',
    noDossier: 'Aucun dossier n’est ouvert.',
    noCatalogue: 'Les profils viennent du catalogue, et ce dossier n’en a pas qui puisse être lu.',
    importIt: 'Importer un REM (.xlsx)',
    noProfiles: 'Ce catalogue n’a pas d’autre profil que Général.',
    cannotWrite:
      'Les profils n’ont pas pu être écrits sans toucher au reste de segur.yaml : écrivez-les à la main.',
    openFile: 'Ouvrir segur.yaml',
  },
  en: {
    title: (product) => (product === '' ? 'Profiles of the dossier' : `Profiles of ${product}`),
    placeholder: 'Général always applies. Tick the other profiles of the product.',
    asksFor: (requirements, expectedProofs) =>
      `${requirements} requirement${requirements === 1 ? '' : 's'}, ${expectedProofs} proof${expectedProofs === 1 ? '' : 's'}`,
    unknown: 'not in the catalogue',
    noDossier: 'No dossier is open.',
    noCatalogue: 'Profiles come from the catalogue, and this dossier has none that can be read.',
    importIt: 'Import a REM (.xlsx)',
    noProfiles: 'This catalogue has no other profile than Général.',
    cannotWrite:
      'The profiles could not be written without touching the rest of segur.yaml: write them by hand.',
    openFile: 'Open segur.yaml',
  },
};
