import { chapterOption, example, flag, formatOption, type CommandDeclaration } from '../declaration';

const options = {
  output: {
    kind: 'value',
    value: { fr: 'RÉPERTOIRE ou FICHIER.zip', en: 'FOLDER or FILE.zip' },
    about: {
      fr: 'le répertoire ou l’archive à créer (obligatoire) ; ne doit pas exister',
      en: 'the folder or archive to create (required); must not exist',
    },
  },
  chapter: chapterOption,
  changed: flag(
    'seulement ce qui a changé depuis la dernière soumission ou porte une remarque ouverte',
    'only what changed since the last submission or has an open remark',
  ),
  force: flag(
    'malgré des erreurs ou des preuves manquantes ; le manifeste le dit',
    'despite errors or missing proofs; the manifest says so',
  ),
  format: formatOption(['text', 'json']),
} as const;

export const packageDeclaration: CommandDeclaration<typeof options> = {
  name: 'package',
  operands: { fr: '[répertoire]', en: '[folder]' },
  about: {
    fr: 'prépare le dépôt de chapitres : fichiers renommés dans l’ordre, liste de travail, manifeste',
    en: 'prepares the deposit of chapters: files renamed in order, a list to work from, a manifest',
  },
  options,
  examples: [
    example(
      'package --chapter "Pro Santé Connect" --output depot-psc.zip',
      'le dépôt d’un chapitre',
      'the deposit of one chapter',
    ),
    example(
      'package --changed --output depot-remarques',
      'ce qui répond aux remarques, dans un répertoire',
      'what answers the remarks, in a folder',
    ),
  ],
};
