import type { Words } from '../../language/language';

/** On one line above an entry: short, and begun in lower case as VS Code's own lenses are read in a row. */
export interface LensWords {
  readonly attach: string;
  readonly attachTo: (id: string) => string;
  readonly next: string;
  readonly nextAfter: string;
  readonly preview: string;
  readonly previewOf: (id: string) => string;
  readonly showInView: (progress: string) => string;
}

export const lensWords: Words<LensWords> = {
  fr: {
    attach: 'joindre',
    attachTo: (id) => `Joindre des fichiers à ${id}`,
    next: 'suivante',
    nextAfter: 'Aller à la preuve manquante suivante',
    preview: 'aperçu',
    previewOf: (id) => `Lire l’énoncé et les preuves attendues de ${id}, à côté`,
    showInView: (progress) => `${progress} : afficher dans la vue Ségur`,
  },
  en: {
    attach: 'attach',
    attachTo: (id) => `Attach files to ${id}`,
    next: 'next',
    nextAfter: 'Go to the next missing proof',
    preview: 'preview',
    previewOf: (id) => `Read the statement and the expected proofs of ${id}, to the side`,
    showInView: (progress) => `${progress}: show in the Ségur view`,
  },
};
