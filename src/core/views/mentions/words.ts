import type { Words } from '../../language/language';

export interface ReferenceWords {
  readonly noFile: string;
  readonly citedNowhere: (file: string) => string;
}

export const referenceWords: Words<ReferenceWords> = {
  fr: {
    noFile: 'Choisissez d’abord un fichier dans l’explorateur.',
    citedNowhere: (file) => `« ${file} » n’est cité par aucune preuve.`,
  },
  en: {
    noFile: 'First choose a file in the explorer.',
    citedNowhere: (file) => `No proof cites “${file}”.`,
  },
};
