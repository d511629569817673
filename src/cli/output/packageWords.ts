import type { Words } from '../../core/language/language';

interface PackageCliWords {
  readonly usage: string;
  readonly noOutput: string;
  readonly standardOutput: string;
  readonly alreadyThere: (output: string) => string;
  readonly notWritten: (output: string, code: string) => string;
  readonly unreadable: (file: string) => string;
  readonly refused: (count: number) => string;
  readonly written: (output: string, items: number) => string;
  readonly chapter: (name: string, items: number) => string;
  readonly forced: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count > 1 ? many : one}`;

export const packageCliWords: Words<PackageCliWords> = {
  fr: {
    usage: 'Nommez un seul répertoire, ou aucun : segur-preuves package [répertoire] --output …',
    noOutput: 'Indiquez où écrire : --output RÉPERTOIRE ou --output FICHIER.zip.',
    standardOutput:
      'Un dépôt ne s’écrit pas sur la sortie standard : nommez un répertoire ou un fichier .zip.',
    alreadyThere: (output) => `${output} existe déjà : rien n’est remplacé. Choisissez un autre nom.`,
    notWritten: (output, code) => `${output} n’a pas pu être écrit (${code}).`,
    unreadable: (file) => `${file} ne peut plus être lu : rien n’a été écrit.`,
    refused: (count) =>
      `Rien n’a été écrit : ${plural(count, 'point à corriger', 'points à corriger')} (--force passe outre).`,
    written: (output, items) => `${output} : ${plural(items, 'preuve', 'preuves')} à déposer.`,
    chapter: (name, items) => `  • ${name} : ${plural(items, 'preuve', 'preuves')}`,
    forced: 'Préparé malgré des erreurs ou des preuves manquantes : le manifeste le dit.',
  },
  en: {
    usage: 'Name one folder, or none: segur-preuves package [folder] --output …',
    noOutput: 'Say where to write: --output FOLDER or --output FILE.zip.',
    standardOutput: 'A package is not written to standard output: name a folder or a .zip file.',
    alreadyThere: (output) => `${output} already exists: nothing is replaced. Choose another name.`,
    notWritten: (output, code) => `${output} could not be written (${code}).`,
    unreadable: (file) => `${file} can no longer be read: nothing was written.`,
    refused: (count) =>
      `Nothing was written: ${plural(count, 'problem to fix', 'problems to fix')} (--force overrides).`,
    written: (output, items) => `${output}: ${plural(items, 'proof', 'proofs')} to deposit.`,
    chapter: (name, items) => `  • ${name}: ${plural(items, 'proof', 'proofs')}`,
    forced: 'Prepared despite errors or missing proofs: the manifest says so.',
  },
};
