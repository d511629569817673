import type { Words } from '../../language/language';

export interface FixWords {
  readonly allInFile: (count: number, title: string) => string;
  readonly attributesWritten: string;
  readonly attributesThere: string;
}

export const fixWords: Words<FixWords> = {
  fr: {
    allInFile: (count, title) => `${title} — les ${count} du fichier`,
    attributesWritten:
      '« .gitattributes » conserve à présent les fins de ligne des preuves. Validez votre travail, puis extrayez les preuves à nouveau : « git rm -q --cached -r preuves && git checkout HEAD -- preuves ».',
    attributesThere:
      '« .gitattributes » conserve déjà les fins de ligne des preuves. Validez votre travail, puis extrayez les preuves à nouveau : « git rm -q --cached -r preuves && git checkout HEAD -- preuves ».',
  },
  en: {
    allInFile: (count, title) => `${title} — all ${count} in this file`,
    attributesWritten:
      '“.gitattributes” now keeps the line endings of the proofs. Commit your work, then check the proofs out again: “git rm -q --cached -r preuves && git checkout HEAD -- preuves”.',
    attributesThere:
      '“.gitattributes” already keeps the line endings of the proofs. Commit your work, then check the proofs out again: “git rm -q --cached -r preuves && git checkout HEAD -- preuves”.',
  },
};
