import type { Words } from '../../core/language/language';

/** Why a dossier was not changed. */
interface OneDossierWords {
  readonly several: (folders: readonly string[]) => string;
  readonly noCatalogue: string;
  /** A file of the dossier changed while it was being worked on. */
  readonly changedMeanwhile: (path: string) => string;
  readonly notWritten: (path: string, code: string) => string;
  readonly readOnly: (path: string) => string;
}

/** More names would not help. */
const mostNames = 5;

function listed(folders: readonly string[]): string {
  return folders.length > mostNames ? `${folders.slice(0, mostNames).join(', ')}, …` : folders.join(', ');
}

export const oneDossierWords: Words<OneDossierWords> = {
  fr: {
    several: (folders) => `Plusieurs dossiers (segur.yaml) : ${listed(folders)}. Nommez celui à modifier.`,
    noCatalogue: 'Aucun catalogue n’est chargé : importez d’abord un REM (segur-preuves import).',
    changedMeanwhile: (path) => `${path} a changé entre-temps : rien n’a été écrit. Relancez la commande.`,
    notWritten: (path, code) => `${path} n’a pas pu être écrit (${code}).`,
    readOnly: (path) => `${path} est en lecture seule : rien n’a été écrit.`,
  },
  en: {
    several: (folders) => `Several dossiers (segur.yaml): ${listed(folders)}. Name the one to change.`,
    noCatalogue: 'No catalogue is loaded: first import a REM (segur-preuves import).',
    changedMeanwhile: (path) =>
      `${path} changed in the meantime: nothing was written. Run the command again.`,
    notWritten: (path, code) => `${path} could not be written (${code}).`,
    readOnly: (path) => `${path} is read-only: nothing was written.`,
  },
};
