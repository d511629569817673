import assert from 'node:assert/strict';
import type { Sheet, Workbook } from '../../../src/core/xlsx/model';
import { readWorkbook } from '../../../src/core/xlsx/readWorkbook';
import { workbookOf, type CellSpec, type SheetSpec, type WorkbookSpec } from '../../support/workbook';
import { long } from '../../support/long';

async function read(bytes: Uint8Array): Promise<Workbook> {
  const reading = await readWorkbook(bytes);
  assert.ok(reading.kind === 'read', `refused: ${reading.kind === 'refused' ? reading.reason : ''}`);
  return reading.workbook;
}

async function readSheet(
  sheet: Partial<SheetSpec> & Pick<SheetSpec, 'rows'>,
  spec?: WorkbookSpec,
): Promise<Sheet> {
  const { sheets } = await read(workbookOf([{ name: 'Feuille', ...sheet }], spec));
  assert.ok(sheets[0]);
  return sheets[0];
}

async function readCell(cell: CellSpec, spec?: WorkbookSpec): Promise<string | undefined> {
  return (await readSheet({ rows: [[cell]] }, spec)).rows[0]?.values[0];
}

describe('reading the cells of a workbook', () => {
  it('reads shared, inline and rich texts', async () => {
    assert.equal(await readCell('Identité & « qualifiée » <INS>'), 'Identité & « qualifiée » <INS>');
    assert.equal(await readCell({ inline: 'a\nb  c ' }), 'a\nb  c ');
    assert.equal(await readCell({ rich: ['SC.', 'PSC', '.01'] }), 'SC.PSC.01');
  });

  it('leaves the reading aids of a rich text out', async () => {
    assert.equal(await readCell({ rich: ['日本'], phonetic: 'にほん' }), '日本');
  });

  it('reads the saved result of a formula', async () => {
    assert.equal(await readCell({ formula: '"SC."&"01"', value: 'SC.01' }), 'SC.01');
  });

  long('shows numbers, dates and booleans as their cells do', async () => {
    assert.equal(await readCell(39), '39');
    assert.equal(await readCell(1.1000000000000001), '1.1');
    assert.equal(await readCell({ number: 39.1, format: '0.00' }), '39.10');
    assert.equal(await readCell({ number: 7, format: '000' }), '007');
    assert.equal(await readCell({ number: 0.5, format: '0%' }), '50%');
    assert.equal(await readCell({ number: 46054, format: 'dd/mm/yyyy' }), '01/02/2026');
    assert.equal(await readCell({ number: 46054.75, format: 'yyyy-mm-dd hh:mm' }), '2026-02-01 18:00');
    assert.equal(await readCell({ number: 44592, format: 'dd/mm/yyyy' }, { from1904: true }), '01/02/2026');
    assert.equal(await readCell({ boolean: true }), 'VRAI');
  });

  it('says which cells it could not take as they are', async () => {
    const sheet = await readSheet({
      rows: [
        ['ID', { sharedIndex: 999 }],
        [{ formula: 'A1' }, { error: '#REF!' }, { number: 46054, format: 'd/m/yy' }],
      ],
    });
    assert.deepEqual(sheet.problems, [
      { code: 'string-missing', cell: 'B1' },
      { code: 'formula-without-value', cell: 'A2' },
      { code: 'cell-error', cell: 'B2' },
      { code: 'cell-is-date', cell: 'C2' },
    ]);
  });

  it('reads hidden rows, hidden sheets and locked sheets', async () => {
    const rows = [['a'], ['b']];
    const { sheets } = await read(
      workbookOf([
        { name: 'Vue', rows, hiddenRows: [1], locked: true },
        { name: 'Cachée', rows, hidden: true },
      ]),
    );
    assert.deepEqual(
      sheets.map(({ name, hidden, rows: found }) => [name, hidden, found.map(({ number }) => number)]),
      [
        ['Vue', false, [1, 2]],
        ['Cachée', true, [1, 2]],
      ],
    );
  });

  it('reads workbooks with prefixed names, and without addresses', async () => {
    const rows = [['a', undefined, 'c'], [], ['d']];
    for (const spec of [{}, { prefix: 'x' }, { withoutAddresses: true }]) {
      const sheet = await readSheet({ rows }, spec);
      assert.deepEqual(
        sheet.rows.map((row) => [row.number, Array.from(row.values)]),
        [
          [1, ['a', undefined, 'c']],
          [3, ['d']],
        ],
      );
    }
  });

  it('gives the text of a cell merged over rows to each of them', async () => {
    const sheet = await readSheet({
      rows: [['ID', 'Texte'], ['A.01', 'x'], [undefined, 'y'], [undefined, 'z'], ['A.02']],
      merges: ['A2:A3', 'B5:C5', 'A1:A1048576', 'nonsense'],
    });
    assert.deepEqual(
      sheet.rows.map(({ values }) => values[0]),
      ['ID', 'A.01', 'A.01', 'ID', 'A.02'],
    );
  });

  it('decodes what Excel escapes', async () => {
    assert.equal(await readCell('a\r\nb'), 'a\r\nb');
  });
});
