import type { Language, Words } from '../../core/language/language';

interface ImportWords {
  readonly usage: string;
  readonly noOutput: string;
  readonly standardOutput: string;
  readonly sameFile: string;
  readonly notWritten: (path: string, reason: string) => string;
  /** Something is there that is no catalogue. */
  readonly notACatalogue: (path: string) => string;
  readonly neverOverwritten: (path: string) => string;
  readonly written: (path: string) => string;
  readonly sheet: (sheet: string, layout: string) => string;
  readonly counts: Readonly<
    Record<'rows' | 'chapters' | 'requirements' | 'recommendations' | 'scenarios' | 'expectedProofs', string>
  >;
  readonly profiles: string;
  readonly profile: string;
  readonly kinds: string;
  readonly columns: Readonly<Record<'unknown' | 'leftOut', string>>;
  readonly warnings: (count: number) => string;
  readonly more: (count: number) => string;
  readonly noWarning: string;
}

const words: Words<ImportWords> = {
  fr: {
    usage: 'Nommez un classeur : segur-preuves import <classeur.xlsx> --output <fichier.rem.yaml>.',
    noOutput: 'Indiquez où écrire le catalogue : --output <fichier.rem.yaml>.',
    standardOutput:
      '--output - : le catalogue s’écrit dans un fichier, la sortie standard reçoit le rapport (« ./- » pour un fichier de ce nom).',
    sameFile: 'Le catalogue ne peut pas remplacer le classeur : donnez un autre nom à --output.',
    notWritten: (path, reason) => `${path} ne peut pas être écrit (${reason}).`,
    notACatalogue: (path) =>
      `${path} existe et n’est pas un catalogue : donnez un autre nom à --output, ou remplacez ce fichier avec --force.`,
    neverOverwritten: (path) => `${path} n’est jamais remplacé : donnez un autre nom à --output.`,
    written: (path) => `Catalogue écrit : ${path}`,
    sheet: (sheet, layout) => `feuille « ${sheet} », présentation ${layout === 'long' ? 'longue' : 'large'}`,
    counts: {
      rows: 'lignes lues',
      chapters: 'chapitres',
      requirements: 'exigences',
      recommendations: 'préconisations',
      scenarios: 'scénarios',
      expectedProofs: 'preuves attendues',
    },
    profiles: 'Profils',
    profile: 'profil',
    kinds: 'Types de preuve, déduits du texte',
    columns: {
      unknown: 'Colonnes inconnues, non lues',
      leftOut: 'Colonnes laissées de côté (internes à l’agence, ou répétées)',
    },
    warnings: (count) => (count > 1 ? `${count} avertissements` : `${count} avertissement`),
    more: (count) => `… et ${count} de plus (--all les montre)`,
    noWarning: 'aucun avertissement sur le classeur',
  },
  en: {
    usage: 'Name a workbook: segur-preuves import <workbook.xlsx> --output <file.rem.yaml>.',
    noOutput: 'Say where to write the catalogue: --output <file.rem.yaml>.',
    standardOutput:
      '--output -: the catalogue is written to a file, standard output receives the report (“./-” for a file with that name).',
    sameFile: 'The catalogue can’t replace the workbook: give --output another name.',
    notWritten: (path, reason) => `${path} can’t be written (${reason}).`,
    notACatalogue: (path) =>
      `${path} exists and is not a catalogue: give --output another name, or replace the file with --force.`,
    neverOverwritten: (path) => `${path} is never replaced: give --output another name.`,
    written: (path) => `Catalogue written: ${path}`,
    sheet: (sheet, layout) => `sheet “${sheet}”, ${layout} layout`,
    counts: {
      rows: 'rows read',
      chapters: 'chapters',
      requirements: 'requirements',
      recommendations: 'recommendations',
      scenarios: 'scenarios',
      expectedProofs: 'expected proofs',
    },
    profiles: 'Profiles',
    profile: 'profile',
    kinds: 'Kinds of proof, inferred from the text',
    columns: {
      unknown: 'Unknown columns, not read',
      leftOut: 'Columns left out (internal to the agency, or repeated)',
    },
    warnings: (count) => (count > 1 ? `${count} warnings` : `${count} warning`),
    more: (count) => `… and ${count} more (--all shows them)`,
    noWarning: 'no warning on the workbook',
  },
};

export function importOutputWords(language: Language): ImportWords {
  return words[language];
}
