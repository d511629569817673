import { chapterOption, example, type CommandDeclaration } from '../declaration';

const options = {
  output: {
    kind: 'value',
    value: { fr: 'FICHIER.html ou .md', en: 'FILE.html or .md' },
    about: {
      fr: 'le fichier à créer (obligatoire) ; ne doit pas exister',
      en: 'the file to create (required); must not exist',
    },
  },
  chapter: chapterOption,
} as const;

export const reportDeclaration: CommandDeclaration<typeof options> = {
  name: 'report',
  operands: { fr: '[répertoire]', en: '[folder]' },
  about: {
    fr: 'écrit les chapitres en un seul fichier à lire : énoncés, preuves, images, constats',
    en: 'writes the chapters as one file to read: statements, proofs, pictures, findings',
  },
  options,
  examples: [
    example(
      'report --output dossier.html',
      'tous les chapitres, images comprises, pour relecture',
      'all chapters with their pictures, for review',
    ),
    example(
      'report --chapter psc --output psc.md',
      'un seul chapitre, en Markdown',
      'one chapter, in Markdown',
    ),
  ],
};
