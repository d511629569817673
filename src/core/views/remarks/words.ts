import type { Words } from '../../language/language';

interface RemarkWords {
  /** The name of all these conversations. */
  readonly all: string;
  readonly agency: string;
  readonly vendor: string;
  readonly label: (on: string | undefined, settledOn: string | undefined) => string;
  readonly prompt: string;
  readonly placeholder: string;
  readonly cannotWrite: (file: string) => string;
}

export const remarkWords: Words<RemarkWords> = {
  fr: {
    all: 'Remarques de l’ANS',
    agency: 'ANS',
    vendor: 'Vous',
    label: (on, settledOn) =>
      `Remarque de l’ANS${on === undefined ? '' : ` du ${on}`} : ${settledOn === undefined ? 'ouverte' : `traitée le ${settledOn}`}`,
    prompt: 'Répondre',
    placeholder: 'Ce que vous avez corrigé, en une phrase',
    cannotWrite: (file) => `${file} n’a pas été modifié : corrigez d’abord ses erreurs.`,
  },
  en: {
    all: 'Remarks of the ANS',
    agency: 'ANS',
    vendor: 'You',
    label: (on, settledOn) =>
      `Remark of the ANS${on === undefined ? '' : ` of ${on}`}: ${settledOn === undefined ? 'open' : `settled on ${settledOn}`}`,
    prompt: 'Reply',
    placeholder: 'What you corrected, in a sentence',
    cannotWrite: (file) => `${file} was not changed: fix its errors first.`,
  },
};
