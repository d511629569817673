import type { PathRefusal } from '../../evidence/model';
import type { Severity } from '../../findings/model';
import type { RuleOrigin } from '../../findings/defineFinding';
import type { Words } from '../../language/language';

export interface HoverWords {
  readonly nothingWrong: string;
  readonly notChecked: (what: readonly string[]) => string;
  readonly inspect: string;
  /** Above the rules that held for a proof. */
  readonly rules: string;
  /** A severity, and who says so. */
  readonly usually: (severity: string, origin: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly origins: Readonly<Record<RuleOrigin, string>>;
  readonly unchecked: string;
  readonly refused: Readonly<Record<PathRefusal, string>>;
  readonly absent: string;
  readonly nearest: (path: string) => string;
  readonly outside: string;
  readonly notRegular: Readonly<Record<'folder' | 'special', string>>;
  readonly unreadable: (reason: string) => string;
  readonly profile: (requirements: number, expectedProofs: number) => string;
}

export const hoverWords: Words<HoverWords> = {
  fr: {
    nothingWrong: '✓ Aucun constat (contrôles de forme).',
    notChecked: (what) => `Non contrôlé : ${what.join(' ; ')}.`,
    inspect: 'Inspecter ce fichier',
    rules: 'Règles',
    usually: (severity, origin) => `Par défaut : ${severity} (source : ${origin}).`,
    severities: { error: 'erreur', warning: 'avertissement', information: 'information' },
    origins: { agency: 'l’agence', measured: 'observé dans de vrais fichiers', ours: 'Ségur Preuves' },
    unchecked: 'Ce fichier n’a pas encore été contrôlé.',
    refused: {
      empty: 'Le chemin est vide.',
      absolute: 'Un chemin absolu n’est pas suivi.',
      'leaves-folder': 'Le chemin sort du dossier : il n’est pas suivi.',
      network: 'Un chemin réseau n’est pas suivi.',
      drive: 'Un chemin avec une lettre de lecteur n’est pas suivi.',
      scheme: 'Une adresse n’est pas un chemin de fichier.',
      home: 'Un chemin vers le répertoire personnel n’est pas suivi.',
      backslash: 'Écrivez « / » entre les parties du chemin.',
      'control-character': 'Le chemin contient un caractère de contrôle.',
      'reserved-name': 'Ce nom est réservé par Windows.',
    },
    absent: 'Ce fichier n’existe pas.',
    nearest: (path) => `Vouliez-vous dire « ${path} » ?`,
    outside: 'Un lien symbolique mène hors du dossier : il n’est pas suivi.',
    notRegular: { folder: 'C’est un répertoire.', special: 'Ce n’est pas un fichier ordinaire.' },
    unreadable: (reason) => `Le fichier n’a pas pu être lu (${reason}).`,
    profile: (requirements, expectedProofs) =>
      `${requirements} exigences du catalogue portent ce profil et attendent ${expectedProofs} preuves.`,
  },
  en: {
    nothingWrong: '✓ No finding (checks of form).',
    notChecked: (what) => `Not checked: ${what.join('; ')}.`,
    inspect: 'Inspect this file',
    rules: 'Rules',
    usually: (severity, origin) => `By default: ${severity} (source: ${origin}).`,
    severities: { error: 'error', warning: 'warning', information: 'information' },
    origins: { agency: 'the agency', measured: 'observed in real files', ours: 'Ségur Preuves' },
    unchecked: 'This file has not been checked yet.',
    refused: {
      empty: 'The path is empty.',
      absolute: 'An absolute path is not followed.',
      'leaves-folder': 'The path leaves the dossier: it is not followed.',
      network: 'A network path is not followed.',
      drive: 'A path with a drive letter is not followed.',
      scheme: 'An address is not a file path.',
      home: 'A path to the home folder is not followed.',
      backslash: 'Write “/” between the parts of the path.',
      'control-character': 'The path contains a control character.',
      'reserved-name': 'This name is reserved by Windows.',
    },
    absent: 'This file does not exist.',
    nearest: (path) => `Did you mean “${path}”?`,
    outside: 'A symbolic link leads out of the dossier: it is not followed.',
    notRegular: { folder: 'This is a folder.', special: 'This is not a regular file.' },
    unreadable: (reason) => `The file could not be read (${reason}).`,
    profile: (requirements, expectedProofs) =>
      `${requirements} requirements of the catalogue have this profile and expect ${expectedProofs} proofs.`,
  },
};
