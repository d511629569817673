import { flag, formatOption, type CommandDeclaration } from '../declaration';

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
};
