import assert from 'node:assert/strict';
import { importWorkbook } from '../../../src/core/catalogue/importWorkbook';
import { readWorkbook } from '../../../src/core/xlsx/readWorkbook';
import { type SheetSpec, workbookOf, type WorkbookSpec } from '../../support/workbook';
import type { ZipPart } from '../../support/zip';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(
  name: string,
  ...links: readonly (readonly [id: string, type: string, target: string])[]
): ZipPart {
  const list = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`,
  );
  return { name, content: `<?xml version="1.0"?><Relationships>${list.join('')}</Relationships>` };
}

/** The text of the first cell; why the workbook is refused where it is. */
async function firstCell(parts: readonly ZipPart[]): Promise<string | undefined> {
  const reading = await readWorkbook(workbookOf([{ name: 'Feuille', rows: [['Café']] }], { parts }));
  return reading.kind === 'refused'
    ? `refused: ${reading.reason}`
    : reading.workbook.sheets[0]?.rows[0]?.values[0];
}

describe('a workbook as other programs write it', () => {
  for (const [how, start, folder] of [
    ['parted as Windows does', 'xl\\workbook.xml', ''],
    ['absolute, parted as Windows does', '\\xl\\workbook.xml', '\\xl\\'],
    ['absolute', '/xl/workbook.xml', '/xl/'],
    ['with detours', './xl/../xl/workbook.xml', '.\\..\\xl\\'],
  ] as const) {
    it(`is read where its links are ${how}`, async () => {
      const separator = start.includes('\\') ? '\\' : '/';
      const links = relations(
        'xl/_rels/workbook.xml.rels',
        ['rId1', 'worksheet', `${folder}worksheets${separator}sheet1.xml`],
        ['rId2', 'sharedStrings', `${folder}sharedStrings.xml`],
      );
      assert.equal(
        await firstCell([relations('_rels/.rels', ['rId1', 'officeDocument', start]), links]),
        'Café',
      );
    });
  }

  it('is read where a link writes the blank of a name as %20', async () => {
    const main = {
      name: 'xl/mon classeur.xml',
      content: `<workbook xmlns:r="${types}"><sheets><sheet name="Feuille" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    };
    const links = relations(
      'xl/_rels/mon%20classeur.xml.rels',
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    );
    const start = relations('_rels/.rels', ['rId1', 'officeDocument', 'xl/mon%20classeur.xml']);
    assert.equal(await firstCell([start, main, links]), 'Café');
  });

  it('is read where its main part has another name', async () => {
    const main = {
      name: 'donnees/principal.xml',
      content: `<workbook xmlns:r="${types}"><sheets><sheet name="Feuille" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    };
    const links = relations(
      'donnees/_rels/principal.xml.rels',
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', '../xl/sharedStrings.xml'],
    );
    const start = relations('_rels/.rels', ['rId1', 'officeDocument', 'donnees/principal.xml']);
    assert.equal(await firstCell([start, main, links]), 'Café');
  });

  it('is refused where its main part is that of a document', async () => {
    const start = relations('_rels/.rels', ['rId1', 'officeDocument', 'word/document.xml']);
    const main = { name: 'word/document.xml', content: '<w:document><w:body/></w:document>' };
    assert.equal(await firstCell([start, main]), 'refused: not-a-workbook');
  });

  const strings = (declared: string, encoding: BufferEncoding): ZipPart => ({
    name: 'xl/sharedStrings.xml',
    content: Buffer.from(
      `<?xml version="1.0" encoding="${declared}"?><sst><si><t>Café</t></si></sst>`,
      encoding,
    ),
  });

  it('is read in the encoding that a part declares', async () => {
    assert.equal(await firstCell([strings('windows-1252', 'latin1')]), 'Café');
    assert.equal(await firstCell([strings('ISO-8859-1', 'latin1')]), 'Café');
    assert.equal(await firstCell([strings('UTF-16', 'utf16le')]), 'Café');
    assert.equal(await firstCell([strings('x-inconnu', 'latin1')]), 'refused: malformed');
  });
});

describe('what an import reports about a workbook', () => {
  const header = [
    'ID',
    'Chapitre',
    'Exigence',
    'Profil',
    'N° scénario',
    'Scénario de conformité',
    'N° preuve 1',
    'Preuve 1',
  ];
  const row = (number: number, text = 'Vidéo'): readonly string[] => [
    `SC.AB.0${number}`,
    'Chapitre',
    'Le système DOIT.',
    'Général',
    `SC.AB.0${number}.01`,
    'Faire.',
    `SC.AB.0${number}.01.01`,
    text,
  ];

  async function warned(sheet: Partial<SheetSpec>, spec?: WorkbookSpec): Promise<readonly string[]> {
    const bytes = workbookOf([{ name: 'Exigences', rows: [header, row(1), row(2), row(3)], ...sheet }], spec);
    const result = await importWorkbook(bytes, 'a.xlsx');
    assert.ok(result.kind === 'imported', JSON.stringify(result));
    return result.report.warnings.map(
      ({ code, cell, params }) => `${cell} ${[code, ...Object.values(params)].join(' ')}`,
    );
  }

  it('is nothing where all is well', async () => {
    assert.deepEqual(await warned({}), []);
  });

  it('is which hidden rows were read', async () => {
    assert.deepEqual(await warned({ hiddenRows: [1, 3] }), ['A2 rows-hidden 2 2, 4']);
    assert.deepEqual(await warned({ flatRows: [2] }), ['A3 rows-hidden 1 3']);
    assert.deepEqual(await warned({ hidden: true }), ['A1 sheet-hidden Exigences']);
  });

  it('is which headings are merged over several columns', async () => {
    assert.deepEqual(await warned({ merges: ['E1:F1', 'A2:B2', 'C1:C1'] }), ['E1 header-merged E1:F1']);
  });

  it('is that an apostrophe was taken out before a text', async () => {
    assert.deepEqual(await warned({ rows: [header, row(1, "'Copie d’écran")] }), ['H2 apostrophe-removed']);
  });

  it('is in which cell characters were lost, whether before or by the encoding', async () => {
    assert.deepEqual(await warned({ rows: [header, row(1, 'Vid\ufffdo')] }), ['H2 text-unreadable']);
    const strings = [header, row(1)].flat().map((text) => `<si><t>${text}</t></si>`);
    const parts = [
      {
        name: 'xl/sharedStrings.xml',
        content: Buffer.from(`<?xml version="1.0"?><sst>${strings.join('')}</sst>`, 'latin1'),
      },
    ];
    const lost = await warned({ rows: [header, row(1)] }, { parts });
    assert.ok(lost.includes('H2 text-unreadable'), lost.join('\n'));
  });
});
