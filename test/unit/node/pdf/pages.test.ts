import assert from 'node:assert/strict';
import { readPdf } from '../../../../src/node/pdf/readPdf';
import { drawnPdf } from '../../../support/pdf/drawnPdf';
import { pdfOf, stream } from '../../../support/pdf/pdfBytes';

const patient = 60_000;

async function pagesOf(file: Uint8Array): Promise<readonly [number | undefined, readonly string[]]> {
  const { pages, pageTexts } = await readPdf(file, patient);
  return [pages, pageTexts];
}

const text = stream('BT /F1 10 Tf (Une) Tj ET');
const page = '<</Type/Page/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>';
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

describe('pages', () => {
  it('count as often as they are among the others', async () => {
    const tree = '<</Type/Pages/Count 3/Kids[3 0 R 6 0 R 3 0 R]>>';
    const branch = '<</Type/Pages/Count 1/Kids[3 0 R]>>';
    const file = pdfOf({ objects: ['<</Type/Catalog/Pages 2 0 R>>', tree, page, text, font, branch] });
    assert.deepEqual(await pagesOf(file), [3, ['Une', 'Une', 'Une']]);
  });

  it('may be a single one without a tree', async () => {
    const file = pdfOf({ objects: ['<</Type/Catalog/Pages 3 0 R>>', 'null', page, text, font] });
    assert.deepEqual(await pagesOf(file), [1, ['Une']]);
  });

  it('that hold themselves end', async () => {
    const tree = '<</Type/Pages/Count 2/Kids[3 0 R 2 0 R 6 0 R]>>';
    const branch = '<</Type/Pages/Count 1/Kids[2 0 R 3 0 R]>>';
    const file = pdfOf({ objects: ['<</Type/Catalog/Pages 2 0 R>>', tree, page, text, font, branch] });
    assert.deepEqual(await pagesOf(file), [2, ['Une', '']]);
    assert.deepEqual(await pagesOf(drawnPdf({})), [1, ['']]);
  });
});
