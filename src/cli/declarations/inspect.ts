import { flag, formatOption, type CommandDeclaration } from '../declaration';

const options = {
  format: formatOption(['text', 'json']),
  hash: flag('calcule l’empreinte SHA-256 au-delà de 1 Gio aussi', 'computes SHA-256 above 1 GiB too'),
} as const;

export const inspectDeclaration: CommandDeclaration<typeof options> = {
  name: 'inspect',
  operands: { fr: '<fichier …>', en: '<file …>' },
  about: {
    fr: 'montre ce que contiennent des fichiers de preuve, sans dossier',
    en: 'shows what evidence files contain, without a dossier',
  },
  options,
};
