import type { Words } from '../../language/language';

interface SampleWords {
  readonly where: string;
  readonly here: string;
  readonly ready: (path: string) => string;
  readonly openHere: string;
  readonly newWindow: string;
  readonly noDossier: string;
  readonly copied: (line: string) => string;
}

export const sampleWords: Words<SampleWords> = {
  fr: {
    where: 'Où copier le dossier d’exemple ?',
    here: 'Copier ici',
    ready: (path) => `Le dossier d’exemple est dans ${path}.`,
    openHere: 'L’ouvrir ici',
    newWindow: 'Nouvelle fenêtre',
    noDossier: 'Aucun dossier n’est ouvert : commencez-en un, ou ouvrez l’exemple.',
    copied: (line) => `Copié, à coller dans un terminal : ${line}`,
  },
  en: {
    where: 'Where is the sample dossier to be copied?',
    here: 'Copy here',
    ready: (path) => `The sample dossier is in ${path}.`,
    openHere: 'Open it here',
    newWindow: 'New window',
    noDossier: 'No dossier is open: begin one, or open the sample.',
    copied: (line) => `Copied, to be pasted into a terminal: ${line}`,
  },
};
