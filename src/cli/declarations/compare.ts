import { flag, formatOption, type CommandDeclaration } from '../declaration';

const options = {
  dossier: {
    kind: 'value',
    value: { fr: 'RÉPERTOIRE', en: 'FOLDER' },
    about: {
      fr: 'dit aussi l’effet sur ce dossier ; l’ancien catalogue peut alors être omis : c’est celui du dossier',
      en: 'tells the effect on this dossier too; the old catalogue may then be left out: it is the dossier’s own',
    },
  },
  format: formatOption(['text', 'json', 'markdown']),
  all: flag('montre les textes en entier', 'shows texts whole'),
} as const;

export const compareDeclaration: CommandDeclaration<typeof options> = {
  name: 'compare',
  operands: { fr: '<ancien> <nouveau>', en: '<old> <new>' },
  about: {
    fr: 'dit ce qu’un nouveau REM (.rem.yaml ou .xlsx) change, et ce que cela fait aux preuves d’un dossier',
    en: 'says what a new REM (.rem.yaml or .xlsx) changes, and what that does to the proofs of a dossier',
  },
  options,
};
