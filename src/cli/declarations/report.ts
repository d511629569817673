import type { CommandDeclaration } from '../declaration';

const options = {
  output: {
    kind: 'value',
    value: { fr: 'FICHIER.html ou .md', en: 'FILE.html or .md' },
    about: {
      fr: 'le fichier à écrire (obligatoire) ; ne doit pas exister',
      en: 'the file to write (required); must not exist',
    },
  },
  chapter: {
    kind: 'value',
    value: { fr: 'NOM', en: 'NAME' },
    repeatable: true,
    about: {
      fr: 'ce chapitre seulement, par son nom ou celui de son fichier ; peut être répété',
      en: 'this chapter only, by its name or that of its file; may be repeated',
    },
  },
} as const;

export const reportDeclaration: CommandDeclaration<typeof options> = {
  name: 'report',
  operands: { fr: '[répertoire]', en: '[folder]' },
  about: {
    fr: 'écrit les chapitres en un seul fichier à lire : énoncés, preuves, images, constats',
    en: 'writes the chapters as one file to read: statements, proofs, pictures, findings',
  },
  options,
};
