import { example, flag, formatOption, type CommandDeclaration } from '../declaration';

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
  examples: [
    example(
      'inspect connexion.mp4 attestation.pdf',
      'le type, la taille, les dates, les identifiants et les constats de deux fichiers',
      'type, size, dates, identifiers and findings of two files',
    ),
    example(
      'inspect video.mkv --hash --format json',
      'avec l’empreinte, même au-delà de 1 Gio, pour un autre programme',
      'with the SHA-256, even above 1 GiB, for another program',
    ),
  ],
};
