import { example, flag, formatOption, type CommandDeclaration } from '../declaration';

const options = {
  dossier: {
    kind: 'value',
    value: { fr: 'RÉPERTOIRE', en: 'FOLDER' },
    about: {
      fr: 'le dossier où joindre (par défaut, celui du répertoire courant)',
      en: 'the dossier to attach to (by default, that of the current folder)',
    },
  },
  'dry-run': flag('montre ce qui serait fait, sans rien écrire', 'shows what would be done, writes nothing'),
  format: formatOption(['text', 'json']),
} as const;

export const attachDeclaration: CommandDeclaration<typeof options> = {
  name: 'attach',
  operands: { fr: '<fichier ou répertoire …>', en: '<file or folder …>' },
  about: {
    fr: 'joint des fichiers aux preuves attendues dont leur nom, ou celui d’un répertoire, porte l’identifiant',
    en: 'attaches files to the expected proofs whose id is in their name, or in a folder’s',
  },
  options,
  examples: [
    example(
      'attach captures --dry-run',
      'ce qui serait joint, sans rien écrire',
      'what would be attached, without writing',
    ),
    example(
      'attach captures SC.PSC.01.01.01.mp4',
      'joint un répertoire et un fichier au dossier du répertoire courant',
      'attaches a folder and a file to the dossier of the current folder',
    ),
    example(
      'attach captures --dossier produits/radiance',
      'joint à un autre dossier',
      'attaches to another dossier',
    ),
  ],
};
