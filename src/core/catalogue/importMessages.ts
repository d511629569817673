import type { Language, Words } from '../language/language';
import { countOf } from '../language/plural';
import type { ImportWarning, ImportWarningCode } from './importReport';
import type { ImportRefusal } from './importWorkbook';
import { importWarningsEn } from './importWarningsEn';
import { importWarningsFr, type ImportWarningWords } from './importWarningsFr';

const warnings: Words<ImportWarningWords> = { fr: importWarningsFr, en: importWarningsEn };

const refusals: Words<Readonly<Record<ImportRefusal, string>>> = {
  fr: {
    empty: 'Le fichier est vide : téléchargez le classeur à nouveau.',
    'not-a-workbook':
      'Ce fichier n’est pas un classeur .xlsx : ouvrez-le dans un tableur et enregistrez-le en .xlsx.',
    'old-xls':
      'C’est un classeur de l’ancien format .xls : ouvrez-le dans un tableur et enregistrez-le en .xlsx.',
    encrypted:
      'Le classeur est protégé par un mot de passe à l’ouverture : enregistrez-le sans mot de passe.',
    ods: 'C’est un classeur OpenDocument (.ods) : ouvrez-le dans un tableur et enregistrez-le en .xlsx.',
    xlsb: 'C’est un classeur binaire (.xlsb) : ouvrez-le dans un tableur et enregistrez-le en .xlsx.',
    truncated: 'Le classeur est tronqué ou endommagé : téléchargez-le à nouveau.',
    malformed:
      'Le contenu du classeur est illisible : ouvrez-le dans un tableur et réenregistrez-le en .xlsx.',
    'too-large':
      'Le classeur est trop grand pour être un REM (64 Mo décompressés, 20 000 lignes ou 500 000 cellules remplies au plus) : retirez-en les feuilles inutiles.',
    'no-rem-sheet':
      'Aucune feuille n’a les colonnes d’un REM dans ses dix premières lignes (« ID » ou « N° exigence », « Exigence », « N° scénario », « N° preuve 1 »…) : est-ce le bon classeur ?',
    'no-requirement': 'La feuille a les colonnes d’un REM mais aucune exigence : est-ce le bon classeur ?',
  },
  en: {
    empty: 'The file is empty: download the workbook again.',
    'not-a-workbook':
      'This file is not an .xlsx workbook: open it in a spreadsheet program and save it as .xlsx.',
    'old-xls':
      'This is a workbook of the old .xls format: open it in a spreadsheet program and save it as .xlsx.',
    encrypted: 'The workbook asks for a password to open: save it without one.',
    ods: 'This is an OpenDocument workbook (.ods): open it in a spreadsheet program and save it as .xlsx.',
    xlsb: 'This is a binary workbook (.xlsb): open it in a spreadsheet program and save it as .xlsx.',
    truncated: 'The workbook is truncated or damaged: download it again.',
    malformed:
      'The content of the workbook can’t be read: open it in a spreadsheet program and save it as .xlsx again.',
    'too-large':
      'The workbook is too large for a REM (64 MB decompressed, 20,000 rows or 500,000 filled cells at most): remove the sheets that are not needed.',
    'no-rem-sheet':
      'No sheet has the columns of a REM in its first ten rows (“ID” or “N° exigence”, “Exigence”, “N° scénario”, “N° preuve 1”…): is it the right workbook?',
    'no-requirement': 'The sheet has the columns of a REM but no requirement: is it the right workbook?',
  },
};

/** The sentence for one warning of an import. */
export function importMessage({ code, params }: ImportWarning, language: Language): string {
  return warnings[language][code].sentence(params);
}

/** The title of all warnings of one code. */
export function importWarningTitle(code: ImportWarningCode, language: Language): string {
  return warnings[language][code].title;
}

/** Cells that are named in the sentence on lost text. */
const mostNamed = 3;

/**
 * That cells of the workbook lost text, with the first of them; undefined where none did. What was lost is lost in the
 * catalogue too, and no check could notice it later.
 */
export function lostTextMessage(warnings: readonly ImportWarning[], language: Language): string | undefined {
  const lost = warnings.filter(({ code }) => code === 'text-unreadable' || code === 'string-missing');
  const cells = [...new Set(lost.map(({ cell }) => cell))];
  if (cells.length === 0) return undefined;
  const named = `${cells.slice(0, mostNamed).join(', ')}${cells.length > mostNamed ? '…' : ''}`;
  return lostText[language](cells.length, named);
}

const lostText: Words<(count: number, cells: string) => string> = {
  fr: (count, cells) =>
    `Texte perdu dans ${countOf(count, 'cellule', 'cellules')} du classeur (${cells}) : demandez un autre export avant de vous servir de ce catalogue.`,
  en: (count, cells) =>
    `Text was lost in ${countOf(count, 'cell', 'cells')} of the workbook (${cells}): ask for another export before you use this catalogue.`,
};

/** Why a file can't be imported, and what to do. */
export function importRefusalMessage(reason: ImportRefusal, fileName: string, language: Language): string {
  const space = language === 'fr' ? ' ' : '';
  return `${fileName}${space}: ${refusals[language][reason]}`;
}
