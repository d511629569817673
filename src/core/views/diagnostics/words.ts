import type { RelatedPlace } from '../../findings/model';
import type { Words } from '../../language/language';

/** What is reported about another place that explains a finding. */
export const diagnosticWords: Words<Readonly<Record<RelatedPlace['note'], string>>> = {
  fr: {
    'first-one': 'La première est ici.',
    'other-one': 'L’autre est ici.',
    remark: 'La remarque est ici.',
    deposited: 'Le dépôt est ici.',
  },
  en: {
    'first-one': 'The first one is here.',
    'other-one': 'The other one is here.',
    remark: 'The remark is here.',
    deposited: 'The deposit is here.',
  },
};

export interface MissingWords {
  readonly missing: (count: number, chapter: string) => string;
  readonly showThem: string;
}

/** The finding that replaces those of all missing proofs of a chapter. */
export const missingWords: Words<MissingWords> = {
  fr: {
    missing: (count, chapter) =>
      `${chapter} : ${count} preuves manquantes. La liste est dans la vue Ségur (correctif rapide).`,
    showThem: 'Afficher ce qui reste dans ce chapitre',
  },
  en: {
    missing: (count, chapter) =>
      `${chapter}: ${count} missing proofs. They are listed in the Ségur view (quick fix).`,
    showThem: 'Show what is left in this chapter',
  },
};
