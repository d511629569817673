import { rowUnder, wideHeader, wideSheet } from './remWorkbook';
import { workbookOf, type CellSpec, type SheetSpec } from './workbook';
import { zipOf } from './zip';

/** A file that a user may choose by mistake, or that somebody made on purpose, and what becomes of it. */
export interface BadWorkbook {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What the sentence says that refuses it; undefined where it is imported. */
  readonly refused: RegExp | undefined;
  /** Codes of warnings that it is imported with, at least. */
  readonly warned?: readonly string[];
}

const text = (content: string): Uint8Array => new Uint8Array(Buffer.from(content));
const container = (name: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]),
  );

const cells: Readonly<Record<string, CellSpec>> = {
  ID: 'SC.PSC.01',
  Chapitre: 'Pro Santé Connect',
  Exigence: 'Le système DOIT.',
  Profil: 'Général',
  'N° scénario': 'SC.PSC.01.01',
  'Scénario de conformité': 'Ouvrir une session.',
  'N° preuve 1': 'SC.PSC.01.01.01',
  'Preuve 1': 'Copies d’écran',
};
const good = workbookOf([wideSheet(cells)]);
const narrow = Object.keys(cells);
const sheetPart = 'xl/worksheets/sheet1.xml';

/** `many` requirements under the eight columns that matter. */
export function longWorkbook(many: number): Uint8Array {
  const rows = Array.from({ length: many }, (_, at) => {
    const id = `SC.A${Math.floor(at / 900).toString(36)}.${(at % 900) + 1}`.toUpperCase();
    const own = { ID: id, 'N° scénario': `${id}.01`, 'N° preuve 1': `${id}.01.01` };
    return rowUnder(narrow, { ...cells, ...own });
  });
  return workbookOf([{ name: 'Exigences', rows: [narrow, ...rows] }]);
}

/** A workbook with a sheet that inflates to `bytes` from a thousandth of them. */
export function bomb(bytes: number): Uint8Array {
  const content = Buffer.alloc(bytes, ' ');
  content.write('<worksheet><sheetData>');
  content.write('</sheetData></worksheet>', bytes - 24);
  return workbookOf([{ name: 'Exigences', rows: [] }], { parts: [{ name: sheetPart, content }] });
}

function columnTwice(): Uint8Array {
  const header = [...wideHeader(), 'Profil', 'N° preuve 1'];
  const row = [...rowUnder(wideHeader(), cells), 'IAM', 'autre'];
  return workbookOf([{ name: 'Exigences', rows: [header, row] }]);
}

function mixedLayouts(): Uint8Array {
  const header = [...narrow, 'N° preuve', 'Preuve'];
  const row = rowUnder(header, { ...cells, 'N° preuve': 'SC.PSC.01.01.02', Preuve: 'Trace' });
  return workbookOf([{ name: 'Exigences', rows: [header, row] }]);
}

function mergedHeader(): Uint8Array {
  const header = wideHeader().map((name) => (name === 'N° preuve 1' ? undefined : name));
  const sheet = { name: 'Exigences', rows: [['REM'], header, rowUnder(wideHeader(), cells)] };
  return workbookOf([{ ...sheet, merges: ['A1:AH1', 'J2:K2', 'A2:A2'] }]);
}

function twentySheets(): Uint8Array {
  const others = Array.from({ length: 19 }, (_, at): SheetSpec => ({
    name: `Feuille ${at}`,
    rows: [
      ['Nom', 'Valeur'],
      ['a', 1],
    ],
  }));
  return workbookOf([...others, wideSheet(cells)]);
}

/** Each kind of bad input once. */
export const badWorkbooks: readonly BadWorkbook[] = [
  {
    name: 'texte',
    bytes: () => text('ID;Exigence\nA.01;x'),
    refused: /n’est pas un classeur \.xlsx : .*enregistrez/,
  },
  { name: 'pdf', bytes: () => text('%PDF-1.7\n'), refused: /n’est pas un classeur \.xlsx/ },
  {
    name: 'document Word',
    bytes: () => zipOf([{ name: 'word/document.xml', content: '<a/>' }]),
    refused: /n’est pas un classeur \.xlsx/,
  },
  { name: 'xls', bytes: () => container('Workbook'), refused: /ancien format \.xls : .*enregistrez/ },
  {
    name: 'ods',
    bytes: () =>
      zipOf([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '<a/>' },
      ]),
    refused: /OpenDocument \(\.ods\) : .*enregistrez/,
  },
  {
    name: 'xlsb',
    bytes: () => zipOf([{ name: 'xl/workbook.bin', content: '' }]),
    refused: /\.xlsb\) : .*enregistrez/,
  },
  {
    name: 'chiffré',
    bytes: () => container('EncryptedPackage'),
    refused: /mot de passe .*sans mot de passe/,
  },
  { name: 'vide', bytes: () => new Uint8Array(), refused: /vide : téléchargez/ },
  {
    name: 'tronqué',
    bytes: () => good.slice(0, good.length >> 1),
    refused: /tronqué ou endommagé : téléchargez/,
  },
  {
    name: 'sans fin',
    bytes: () => good.slice(0, good.length - 22),
    refused: /tronqué ou endommagé : téléchargez/,
  },
  {
    name: 'sans REM',
    bytes: () =>
      workbookOf([
        {
          name: 'A',
          rows: [
            ['Nom', 'Prénom'],
            ['a', 'b'],
          ],
        },
      ]),
    refused: /Aucune feuille .*bon classeur/,
  },
  {
    name: 'sans exigence',
    bytes: () => workbookOf([wideSheet()]),
    refused: /aucune exigence .*bon classeur/,
  },
  { name: 'bombe', bytes: () => bomb(70_000_000), refused: /trop grand .*retirez/ },
  { name: 'trop de lignes', bytes: () => longWorkbook(20_001), refused: /trop grand .*retirez/ },
  { name: 'XML cassé', bytes: () => brokenXml(), refused: /illisible : .*réenregistrez/ },
  {
    name: 'textes partagés absents',
    bytes: () => workbookOf([wideSheet({ ...cells, Commentaire: { sharedIndex: 99_999 } })]),
    refused: undefined,
    warned: ['string-missing'],
  },
  { name: 'vingt feuilles', bytes: twentySheets, refused: undefined, warned: ['sheet-ignored'] },
  { name: 'colonne en double', bytes: columnTwice, refused: undefined, warned: ['column-repeated'] },
  { name: 'présentations mêlées', bytes: mixedLayouts, refused: undefined, warned: ['layouts-mixed'] },
  { name: 'en-tête fusionné', bytes: mergedHeader, refused: undefined, warned: ['column-unnamed'] },
  { name: 'macros renommées', bytes: renamedXlsm, refused: undefined },
];

function brokenXml(): Uint8Array {
  const parts = [{ name: sheetPart, content: '<worksheet><sheetData><row></c>' }];
  return workbookOf([{ name: 'Exigences', rows: [] }], { parts });
}

function renamedXlsm(): Uint8Array {
  return workbookOf([wideSheet(cells)], { parts: [{ name: 'xl/vbaProject.bin', content: 'macros' }] });
}
