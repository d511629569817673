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
  readonly notSummed: string;
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
    aim: 'Ce que disent les octets du fichier. Contrôles de forme : rien ici ne dit qu’une exigence est satisfaite.',
    found: 'Constats',
    nothingWrong: 'Aucun constat sur le fichier lui-même (contrôles de forme).',
    facts: 'Ce qui est connu',
    fact: 'Fait',
    value: 'Valeur',
    colon: ' :',
    severities: { error: 'Erreur', warning: 'Avertissement', information: 'Information' },
    cited: 'Dans le dossier',
    citedByNone: 'Aucune preuve ne cite ce fichier.',
    citedAt: (requirement, expected, file, line) =>
      `${requirement}${expected === undefined ? '' : `, preuve ${expected}`} (${file}, ligne ${line})`,
    noDossier:
      'Ce fichier n’est dans aucun dossier ouvert : rien n’a été comparé à ce qu’une exigence attend.',
    notSummed: 'pas calculé',
    notChecked: 'Ce qui n’a pas été contrôlé',
    choose: 'Quel fichier inspecter ?',
    inspect: 'Inspecter',
    files: (count) => `${count} fichiers`,
    reading: (name) => `Ségur lit ${name}`,
    cancelled: (name) => `L’inspection de ${name} est interrompue.`,
  },
  en: {
    aim: 'What the bytes of the file say. Checks of form: nothing here says that a requirement is met.',
    found: 'Findings',
    nothingWrong: 'No finding on the file itself (checks of form).',
    facts: 'What is known',
    fact: 'Fact',
    value: 'Value',
    colon: ':',
    severities: { error: 'Error', warning: 'Warning', information: 'Information' },
    cited: 'In the dossier',
    citedByNone: 'No proof cites this file.',
    citedAt: (requirement, expected, file, line) =>
      `${requirement}${expected === undefined ? '' : `, proof ${expected}`} (${file}, line ${line})`,
    noDossier: 'This file is in no open dossier: nothing was compared with what a requirement expects.',
    notSummed: 'not computed',
    notChecked: 'What was not checked',
    choose: 'Which file is to be inspected?',
    inspect: 'Inspect',
    files: (count) => `${count} files`,
    reading: (name) => `Ségur reads ${name}`,
    cancelled: (name) => `The inspection of ${name} was cancelled.`,
  },
};
