import type { Words } from '../../language/language';
import { countOf } from '../../language/plural';

interface ImportWords {
  readonly title: string;
  readonly reading: (file: string) => string;
  readonly choose: string;
  readonly workbooks: string;
  readonly tooLarge: (file: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly noFolder: string;
  readonly whichFolder: string;
  readonly same: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly replace: string;
  readonly compare: string;
  readonly otherName: string;
  readonly keepDetail: (path: string) => string;
  readonly compareTitle: (path: string) => string;
  readonly namePrompt: string;
  readonly nameWrong: string;
  readonly nameTaken: string;
  readonly done: (path: string, requirements: number, expectedProofs: number, warnings: number) => string;
  readonly named: string;
  readonly noReport: string;
  readonly open: string;
}

export const importWords: Words<ImportWords> = {
  fr: {
    title: 'Importer un REM',
    reading: (file) => `Lecture de ${file}…`,
    choose: 'Choisir le REM (.xlsx)',
    workbooks: 'Classeurs',
    tooLarge: (file) => `${file} dépasse 64 Mo : ce n’est pas un REM.`,
    unreadable: (file, reason) => `${file} n’a pas pu être lu : ${reason}`,
    noFolder: 'Ouvrez d’abord un répertoire : le catalogue y sera écrit.',
    whichFolder: 'Pour quel dossier ?',
    same: (path) => `${path} contient déjà ce REM : rien n’a changé.`,
    exists: (path) => `${path} existe déjà et diffère de ce REM.`,
    replace: 'Le remplacer',
    compare: 'Comparer d’abord',
    otherName: 'Enregistrer sous un autre nom…',
    keepDetail: (path) => `${path} n’est pas modifié`,
    compareTitle: (path) => `${path} ↔ nouvel import`,
    namePrompt: 'Nom du fichier, dans rem/',
    nameWrong: 'Lettres, chiffres, points et tirets, puis .rem.yaml.',
    nameTaken: 'Ce fichier existe déjà.',
    done: (path, requirements, expectedProofs, warnings) =>
      `${path} : ${countOf(requirements, 'exigence', 'exigences')}, ${countOf(expectedProofs, 'preuve attendue', 'preuves attendues')}, ${countOf(warnings, 'avertissement', 'avertissements')}.`,
    noReport: 'Le rapport d’import n’est pas disponible ici : importez à nouveau le classeur pour le lire.',
    named: 'segur.yaml désigne maintenant ce catalogue.',
    open: 'Ouvrir le catalogue',
  },
  en: {
    title: 'Import a REM',
    reading: (file) => `Reading ${file}…`,
    choose: 'Choose the REM (.xlsx)',
    workbooks: 'Workbooks',
    tooLarge: (file) => `${file} is over 64 MB: it is not a REM.`,
    unreadable: (file, reason) => `${file} could not be read: ${reason}`,
    noFolder: 'Open a folder first: the catalogue will be written there.',
    whichFolder: 'For which dossier?',
    same: (path) => `${path} already contains this REM: nothing changed.`,
    exists: (path) => `${path} already exists and differs from this REM.`,
    replace: 'Replace it',
    compare: 'Compare first',
    otherName: 'Save under another name…',
    keepDetail: (path) => `${path} is not changed`,
    compareTitle: (path) => `${path} ↔ new import`,
    namePrompt: 'File name, in rem/',
    nameWrong: 'Letters, digits, dots and hyphens, then .rem.yaml.',
    nameTaken: 'This file already exists.',
    done: (path, requirements, expectedProofs, warnings) =>
      `${path}: ${countOf(requirements, 'requirement', 'requirements')}, ${countOf(expectedProofs, 'expected proof', 'expected proofs')}, ${countOf(warnings, 'warning', 'warnings')}.`,
    noReport: 'The import report is not available here: import the workbook again to read it.',
    named: 'segur.yaml now uses this catalogue.',
    open: 'Open the catalogue',
  },
};
