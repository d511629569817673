import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { personalDataOf } from '../../../../src/core/privacy/identities';
import { numbersOnPages } from '../../../../src/core/inspect/pdf/numbersOnPages';
import { readPdf } from '../../../../src/node/pdf/readPdf';
import { withKey } from '../../../support/identityNumbers';
import { drawnPdf } from '../../../support/pdf/drawnPdf';
import { repository } from '../../../support/vscode/repository';
import { long } from '../../../support/long';

const patient = 60_000;
const number = withKey('1840375123456');
const [digits, key] = [number.slice(0, 13), number.slice(13)];

function at(x: number, y: number, text: string): string {
  return `1 0 0 1 ${String(x)} ${String(y)} Tm (${text}) Tj`;
}

describe('a table in a PDF', () => {
  it('is searched row by row, though it is drawn column after column', async () => {
    const columns = [
      at(50, 700, 'INS'),
      at(50, 680, digits),
      at(250, 700, 'Cle'),
      at(250, 680, key),
      at(50, 600, 'Fin'),
    ];
    const contents = await readPdf(drawnPdf({ content: `BT /F1 12 Tf ${columns.join(' ')} ET` }), patient);
    assert.equal(contents.rowTexts[0], `INS\tCle\n${digits}\t${key}\nFin`);
    assert.equal(personalDataOf(numbersOnPages(contents)).personal?.count, 1);
  });

  it('is not sent twice where both orders are one', async () => {
    const content = `BT /F1 12 Tf ${at(50, 700, 'Total 12')} ${at(50, 680, 'Fin')} ET`;
    assert.deepEqual((await readPdf(drawnPdf({ content }), patient)).rowTexts, ['']);
  });
});

describe('Asian letters', () => {
  const fontOf = (encoding: string): string =>
    `<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/A/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4>>>>]>>`;

  long('are read where their codes are Unicode, and known to be there where they are not', async () => {
    const content = 'BT /F2 12 Tf 50 700 Td <67714eac> Tj ET';
    for (const [encoding, text] of [
      ['UniJIS-UCS2-H', '東京'],
      ['90ms-RKSJ-H', '\ufffd\ufffd'],
    ] as const) {
      const file = drawnPdf({ content, fonts: '/F2 6 0 R', more: [fontOf(encoding)] });
      assert.deepEqual((await readPdf(file, patient)).pageTexts, [text], encoding);
    }
  });
});

describe('the library that reads PDFs', () => {
  it('makes no code from text', () => {
    const file = path.join(repository, 'node_modules', 'unpdf', 'dist', 'pdfjs.mjs');
    assert.doesNotMatch(readFileSync(file, 'utf8'), /\beval\(|new Function\b/u);
  });
});
