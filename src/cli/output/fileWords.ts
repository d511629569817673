import type { Words } from '../../core/language/language';

/** Why a file named on the command line was not read. */
interface FileWords {
  readonly absent: (path: string) => string;
  readonly notAFile: (path: string) => string;
  readonly unreadable: (path: string, reason: string) => string;
}

export const fileWords: Words<FileWords> = {
  fr: {
    absent: (path) => `${path} est introuvable.`,
    notAFile: (path) => `${path} n’est pas un fichier.`,
    unreadable: (path, reason) => `${path} ne peut pas être lu (${reason}).`,
  },
  en: {
    absent: (path) => `${path} was not found.`,
    notAFile: (path) => `${path} is not a file.`,
    unreadable: (path, reason) => `${path} can’t be read (${reason}).`,
  },
};
