import type { Language, Words } from '../../core/language/language';

interface InspectWords {
  readonly noFile: string;
  /** No line begins with a name of somebody else: it could pass for one of ours. */
  readonly file: string;
  readonly nothingWrong: string;
  /** Between a name and its value. */
  readonly colon: string;
  readonly notHashed: string;
  readonly notChecked: (what: readonly string[]) => string;
}

const words: Words<InspectWords> = {
  fr: {
    noFile: 'Nommez au moins un fichier : segur-preuves inspect <fichier …>.',
    file: 'Fichier : ',
    nothingWrong: 'aucun constat (contrôles de forme)',
    colon: ' : ',
    notHashed: 'non calculé (plus de 1 Gio : --hash le demande)',
    notChecked: (what) => `Non contrôlé : ${what.join(' ; ')}.`,
  },
  en: {
    noFile: 'Name at least one file: segur-preuves inspect <file …>.',
    file: 'File: ',
    nothingWrong: 'no finding (checks of form)',
    colon: ': ',
    notHashed: 'not computed (over 1 GiB: ask for it with --hash)',
    notChecked: (what) => `Not checked: ${what.join('; ')}.`,
  },
};

export function inspectWords(language: Language): InspectWords {
  return words[language];
}
