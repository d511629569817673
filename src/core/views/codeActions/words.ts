import type { Words } from '../../language/language';
import type { Ask } from '../../findings/quickFixes/quickFix';

interface FixWords {
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

/** What the command behind a quick fix is given. */
export interface FixRequest {
  /** The Uri of the dossier's `segur.yaml`, as text. */
  readonly dossier: string;
  readonly ask: Ask;
}

/** Whether an argument is one: commands can be called by anybody. */
export function isFixRequest(given: unknown): given is FixRequest {
  if (typeof given !== 'object' || given === null || !('dossier' in given) || !('ask' in given)) return false;
  const { dossier, ask } = given;
  return typeof dossier === 'string' && typeof ask === 'object' && ask !== null && 'for' in ask;
}
