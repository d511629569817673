import type { Severity } from '../../findings/model';
import type { Words } from '../../language/language';

interface InspectionWords {
  readonly aim: string;
  readonly found: string;
  readonly nothingWrong: string;
  readonly facts: string;
  readonly fact: string;
  readonly value: string;
  readonly colon: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly cited: string;
  readonly citedByNone: string;
  readonly citedAt: (requirement: string, expected: string | undefined, file: string, line: number) => string;
  readonly noDossier: string;
  readonly notHashed: string;
  readonly notChecked: string;
  readonly choose: string;
  readonly inspect: string;
  /** Several, as one thing. */
  readonly files: (count: number) => string;
  readonly reading: (name: string) => string;
  readonly cancelled: (name: string) => string;
}

export const inspectionWords: Words<InspectionWords> = {
  fr: {
    aim: 'Ce que contient le fichier. Contrôles de forme : rien ici ne dit qu’une exigence est satisfaite.',
    found: 'Constats',
    nothingWrong: 'Aucun constat sur le fichier lui-même (contrôles de forme).',
    facts: 'Caractéristiques',
    fact: 'Caractéristique',
    value: 'Valeur',
    colon: ' :',
    severities: { error: 'Erreur', warning: 'Avertissement', information: 'Information' },
    cited: 'Dans le dossier',
    citedByNone: 'Aucune preuve ne cite ce fichier.',
    citedAt: (requirement, expected, file, line) =>
      `${requirement}${expected === undefined ? '' : `, preuve ${expected}`} (${file}, ligne ${line})`,
    noDossier:
      'Ce fichier n’est dans aucun dossier ouvert : il n’a pas été comparé à ce qu’une exigence attend.',
    notHashed: 'non calculée',
    notChecked: 'Ce qui n’a pas été contrôlé',
    choose: 'Quel fichier inspecter ?',
    inspect: 'Inspecter',
    files: (count) => `${count} fichiers`,
    reading: (name) => `Ségur : lecture de ${name}`,
    cancelled: (name) => `L’inspection de ${name} est interrompue.`,
  },
  en: {
    aim: 'What the file contains. Checks of form: nothing here says that a requirement is met.',
    found: 'Findings',
    nothingWrong: 'No finding on the file itself (checks of form).',
    facts: 'Properties',
    fact: 'Property',
    value: 'Value',
    colon: ':',
    severities: { error: 'Error', warning: 'Warning', information: 'Information' },
    cited: 'In the dossier',
    citedByNone: 'No proof cites this file.',
    citedAt: (requirement, expected, file, line) =>
      `${requirement}${expected === undefined ? '' : `, proof ${expected}`} (${file}, line ${line})`,
    noDossier: 'This file is in no open dossier: it was not compared with what a requirement expects.',
    notHashed: 'not computed',
    notChecked: 'What was not checked',
    choose: 'Which file should be inspected?',
    inspect: 'Inspect',
    files: (count) => `${count} files`,
    reading: (name) => `Ségur: reading ${name}`,
    cancelled: (name) => `The inspection of ${name} was cancelled.`,
  },
};
