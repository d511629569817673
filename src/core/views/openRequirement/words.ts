import type { Words } from '../../language/language';

export interface OpenWords {
  readonly noSuchRow: string;
  readonly noRequirementHere: string;
  readonly cannotWrite: (id: string, file: string) => string;
  readonly notThere: (file: string) => string;
  readonly notHttps: (link: string) => string;
}

export const openWords: Words<OpenWords> = {
  fr: {
    noSuchRow: 'Cette exigence n’est plus dans le dossier.',
    noRequirementHere: 'Placez d’abord le curseur sur une exigence.',
    cannotWrite: (id, file) =>
      `L’entrée ${id} n’a pas pu être écrite dans ${file} : corrigez d’abord les erreurs de syntaxe de ce fichier.`,
    notThere: (file) => `${file} n’est pas dans le dossier.`,
    notHttps: (link) => `Seuls les liens https s’ouvrent : ${link}`,
  },
  en: {
    noSuchRow: 'This requirement is no longer in the dossier.',
    noRequirementHere: 'First put the cursor on a requirement.',
    cannotWrite: (id, file) =>
      `The entry ${id} could not be written in ${file}: fix the syntax errors in that file first.`,
    notThere: (file) => `${file} is not in the dossier.`,
    notHttps: (link) => `Only https links are opened: ${link}`,
  },
};
