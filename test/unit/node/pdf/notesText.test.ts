import assert from 'node:assert/strict';
import { readPdf } from '../../../../src/node/pdf/readPdf';
import { drawnPdf } from '../../../support/pdf/drawnPdf';
import { type PdfObject, stream } from '../../../support/pdf/pdfBytes';

const patient = 60_000;

async function textWith(notes: string, more: readonly PdfObject[] = []): Promise<string | undefined> {
  const content = 'BT /F1 10 Tf 50 50 Td (NIL :) Tj ET';
  return (await readPdf(drawnPdf({ content, page: `/Annots[${notes}]`, more }), patient)).pageTexts[0];
}

describe('what lies upon a page', () => {
  it('is read with it: what was filled into a form', async () => {
    assert.equal(
      await textWith(
        '<</Subtype/Widget/FT/Tx/V(RAD123456)>> <</Subtype/Widget/Parent<</FT/Tx/V<FEFF00E9000D0062>>>>>',
      ),
      'NIL :\nRAD123456\né\nb',
    );
  });

  it('is read where it is written upon the page', async () => {
    assert.equal(await textWith('<</Subtype/FreeText/Contents(Vu)/Rect[0 0 50 50]>>'), 'NIL :\nVu');
    const drawn = stream(
      'BT /F1 10 Tf 2 2 Td (Sign\\351 par Nacre) Tj ET',
      '/Type/XObject/Subtype/Form/BBox[0 0 200 50]/Resources<</Font<</F1 5 0 R>>>>',
    );
    const note = '<</Subtype/FreeText/Rect[0 0 200 50]/AP<</N 6 0 R>>>>';
    assert.equal(await textWith(note, [drawn]), 'NIL :\nSigné par Nacre');
  });

  it('is left out where it is hidden', async () => {
    const notes = [
      '<</Subtype/Widget/FT/Tx/V(a)/F 2>>',
      '<</Subtype/Widget/FT/Tx/V(a)/F 32>>',
      '<</Subtype/Widget/FT/Tx/Ff 8192/V(secret)>>',
      '<</Subtype/Popup/Contents(a)>>',
      '<</Subtype/Text/Contents(a)>>',
      '<</Subtype/Widget/FT/Btn/V/a/AS/Off>>',
      '<</Subtype/Widget/FT/Tx/Parent 6 0 R>>',
      '99 0 R',
    ];
    assert.equal(await textWith(notes.join(' '), ['<</Parent 6 0 R>>']), 'NIL :');
  });
});
