import type { Words } from '../../language/language';

export interface PageWords {
  readonly noEntry: string;
  readonly createEntry: string;
  readonly attach: string;
  readonly paste: string;
  readonly link: string;
  readonly notApplicable: string;
  readonly attachTo: (name: string) => string;
  readonly pasteTo: (name: string) => string;
  readonly linkTo: (name: string) => string;
  readonly noProof: string;
}

export const pageWords: Words<PageWords> = {
  fr: {
    noEntry: 'Pas encore d’entrée dans le fichier du chapitre. Joindre une preuve la crée.',
    createEntry: 'Créer l’entrée',
    attach: 'Joindre des fichiers…',
    paste: 'Coller une preuve',
    link: 'Joindre un lien…',
    notApplicable: 'Déclarer non applicable…',
    attachTo: (name) => `Joindre des fichiers à ${name}`,
    pasteTo: (name) => `Coller une preuve pour ${name}`,
    linkTo: (name) => `Joindre un lien à ${name}`,
    noProof: 'Le catalogue n’attend aucune preuve pour cette exigence.',
  },
  en: {
    noEntry: 'No entry in the chapter file yet. Attaching a proof creates it.',
    createEntry: 'Create Entry',
    attach: 'Attach Files…',
    paste: 'Paste a Proof',
    link: 'Attach Link…',
    notApplicable: 'Declare Not Applicable…',
    attachTo: (name) => `Attach files to ${name}`,
    pasteTo: (name) => `Paste a proof for ${name}`,
    linkTo: (name) => `Attach a link to ${name}`,
    noProof: 'The catalogue expects no proof of this requirement.',
  },
};
