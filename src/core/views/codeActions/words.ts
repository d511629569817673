import type { Words } from '../../language/language';

export interface FixWords {
  readonly allInFile: (count: number, title: string) => string;
}

export const fixWords: Words<FixWords> = {
  fr: {
    allInFile: (count, title) => `${title} — les ${count} du fichier`,
  },
  en: {
    allInFile: (count, title) => `${title} — all ${count} in this file`,
  },
};
