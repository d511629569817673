import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Refused } from '../../../src/core/xlsx/model';
import { SheetReader } from '../../../src/core/xlsx/readSheet';
import { readWorkbook } from '../../../src/core/xlsx/readWorkbook';
import { workbookOf } from '../../support/workbook';
import { zipOf } from '../../support/zip';
import { runs } from '../../support/runs';

async function refusal(bytes: Uint8Array): Promise<string> {
  const reading = await readWorkbook(bytes);
  return reading.kind === 'refused' ? reading.reason : 'read';
}

const text = (content: string): Uint8Array => new Uint8Array(Buffer.from(content));
const containerOf = (name: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]),
  );
const small = workbookOf([{ name: 'A', rows: [['x']] }]);

describe('files that are no workbook that can be read', () => {
  it('says what each is', async () => {
    assert.equal(await refusal(new Uint8Array()), 'empty');
    assert.equal(await refusal(text('ID;Exigence\nA.01;x')), 'not-a-workbook');
    assert.equal(await refusal(text('%PDF-1.7')), 'not-a-workbook');
    assert.equal(await refusal(containerOf('Workbook')), 'old-xls');
    assert.equal(await refusal(containerOf('EncryptedPackage')), 'encrypted');
    assert.equal(await refusal(zipOf([{ name: 'word/document.xml', content: '<a/>' }])), 'not-a-workbook');
    assert.equal(await refusal(zipOf([{ name: 'xl/workbook.bin', content: '' }])), 'xlsb');
    const ods = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<a/>' },
    ];
    assert.equal(await refusal(zipOf(ods)), 'ods');
  });

  it('refuses a workbook cut anywhere, and never throws', async () => {
    for (let length = 1; length < small.length; length += 37) {
      assert.notEqual(await refusal(small.slice(0, length)), 'read');
    }
    assert.equal(await refusal(small.slice(0, small.length - 30)), 'truncated');
  });

  it('survives any byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Uint8Array.from(small);
        bytes[at] = ((bytes[at] ?? 0) + by) % 256;
        await readWorkbook(bytes);
      }),
      runs(20),
    );
  });

  it('refuses broken XML, a DOCTYPE and endless nesting', async () => {
    const withSheet = (content: string): Uint8Array =>
      workbookOf([{ name: 'A', rows: [] }], { parts: [{ name: 'xl/worksheets/sheet1.xml', content }] });
    assert.equal(await refusal(withSheet('<worksheet><sheetData><row>')), 'malformed');
    assert.equal(await refusal(withSheet('<worksheet><c></row></worksheet>')), 'malformed');
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>';
    assert.equal(await refusal(withSheet(laughs)), 'malformed');
    assert.equal(await refusal(withSheet('<a>'.repeat(100_000))), 'malformed');
  });

  it('refuses a bomb by the size it declares, without inflating it', async () => {
    const bomb = workbookOf([{ name: 'A', rows: [['x']] }], {
      parts: [{ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>', claimedSize: 400_000_000 }],
    });
    assert.equal(await refusal(bomb), 'too-large');
  });

  it('stops inflating what is larger than it declares', async () => {
    const content = `<worksheet><sheetData>${' '.repeat(30_000_000)}</sheetData></worksheet>`;
    const liar = workbookOf([{ name: 'A', rows: [['x']] }], {
      parts: [{ name: 'xl/worksheets/sheet1.xml', content, claimedSize: 5000 }],
    });
    assert.equal(await refusal(liar), 'truncated');
  });

  it('counts all the parts it reads together', async () => {
    const half = `<worksheet>${' '.repeat(34_000_000)}</worksheet>`;
    const two = workbookOf(
      [
        { name: 'A', rows: [] },
        { name: 'B', rows: [] },
      ],
      {
        parts: [1, 2].map((at) => ({ name: `xl/worksheets/sheet${at}.xml`, content: half })),
      },
    );
    assert.equal(await refusal(two), 'too-large');
  });

  it('refuses more rows than any REM has, over all sheets', async () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => [at]);
    const sheets = ['A', 'B'].map((name) => ({ name, rows }));
    assert.equal(await refusal(workbookOf(sheets)), 'too-large');
    assert.equal(await refusal(workbookOf(sheets.slice(1))), 'read');
  });

  it('refuses more cells than any REM has', () => {
    const budget = { rows: 1, cells: 2 };
    const reader = new SheetReader({ strings: [], formats: [], from1904: false }, budget);
    const addCell = (): void => {
      reader.open('c', {});
      reader.open('v', {});
      reader.text('1');
      reader.close('v');
      reader.close('c');
    };
    addCell();
    addCell();
    assert.throws(addCell, new Refused('too-large'));
  });
});
