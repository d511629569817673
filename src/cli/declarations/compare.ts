import { example, flag, formatOption, type CommandDeclaration } from '../declaration';

const options = {
  dossier: {
    kind: 'value',
    value: { fr: 'RÉPERTOIRE', en: 'FOLDER' },
    about: {
      fr: 'montre aussi l’effet sur ce dossier ; l’ancien catalogue peut alors être omis : c’est celui du dossier',
      en: 'also shows the effect on this dossier; the old catalogue may then be left out: it is the dossier’s own',
    },
  },
  format: formatOption(['text', 'json', 'markdown']),
  all: flag('montre les textes en entier', 'shows full texts'),
} as const;

export const compareDeclaration: CommandDeclaration<typeof options> = {
  name: 'compare',
  operands: { fr: '<ancien> <nouveau>', en: '<old> <new>' },
  about: {
    fr: 'montre ce qu’un nouveau REM (.rem.yaml ou .xlsx) change, et l’effet sur les preuves d’un dossier',
    en: 'shows what a new REM (.rem.yaml or .xlsx) changes, and the effect on the proofs of a dossier',
  },
  options,
  examples: [
    example(
      'compare rem/RIS-Va2.rem.yaml REM-RIS-Va3.xlsx',
      'ce que le nouveau REM change',
      'what the new REM changes',
    ),
    example(
      'compare --dossier . REM-RIS-Va3.xlsx --format markdown',
      'ce qu’il change pour ce dossier, à coller dans une demande de fusion',
      'what it changes for this dossier, to paste into a pull request',
    ),
  ],
};
