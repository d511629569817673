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
    openHere: 'Ouvrir ici',
    newWindow: 'Nouvelle fenêtre',
    noDossier: 'Aucun dossier n’est ouvert : créez-en un, ou ouvrez l’exemple.',
    copied: (line) => `Copié, à coller dans un terminal : ${line}`,
  },
  en: {
    where: 'Where should the sample dossier be copied?',
    here: 'Copy here',
    ready: (path) => `The sample dossier is in ${path}.`,
    openHere: 'Open here',
    newWindow: 'New window',
    noDossier: 'No dossier is open: create one, or open the sample.',
    copied: (line) => `Copied, paste it into a terminal: ${line}`,
  },
};
