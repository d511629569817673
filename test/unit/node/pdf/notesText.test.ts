import assert from 'node:assert/strict';
import { readPdf } from '../../../../src/node/pdf/readPdf';
import { drawnPdf } from '../../../support/pdf/drawnPdf';
import { type PdfObject, stream } from '../../../support/pdf/pdfBytes';

const patient = 60_000;

function textWith(notes: string, more: readonly PdfObject[] = []): string | undefined {
  const content = 'BT /F1 10 Tf 50 50 Td (NIL :) Tj ET';
  return readPdf(drawnPdf({ content, page: `/Annots[${notes}]`, more }), patient).pageTexts[0];
}

const drawn = stream(
  'BT /F1 10 Tf 2 2 Td (Sign\\351 par Nacre) Tj ET',
  '/Type/XObject/Subtype/Form/Resources<</Font<</F1 5 0 R>>>>',
);

describe('what lies upon a page', () => {
  it('is read with it: what was filled into a form', () => {
    assert.equal(
      textWith(
        '<</Subtype/Widget/FT/Tx/V(RAD123456)>> <</Subtype/Widget/Parent<</FT/Tx/V<FEFF00E9000D0062>>>>>',
      ),
      'NIL :\nRAD123456\né\nb',
    );
  });

  it('is read as it is drawn, for signatures, stamps and what is chosen', () => {
    const state = '<</Subtype/Widget/FT/Btn/AS/On/AP<</N<</On 6 0 R>>>>>>';
    const shown = '<</Subtype/Stamp/AP<</N 6 0 R>>>>';
    const signature = '<</Subtype/Widget/FT/Sig/V<</Type/Sig>>/AP<</N 6 0 R>>>>';
    for (const note of [state, shown, signature])
      assert.equal(textWith(note, [drawn]), 'NIL :\nSigné par Nacre', note);
    assert.equal(textWith('<</Subtype/FreeText/Contents(Vu)>>'), 'NIL :\nVu');
  });

  it('is left out where nobody sees it', () => {
    const notes = [
      '<</Subtype/Widget/FT/Tx/V(a)/F 2>>',
      '<</Subtype/Widget/FT/Tx/V(a)/F 32>>',
      '<</Subtype/Widget/FT/Tx/Ff 8192/V(secret)>>',
      '<</Subtype/Popup/Contents(a)>>',
      '<</Subtype/Text/Contents(a)/AP<</N 6 0 R>>>>',
      '<</Subtype/Widget/FT/Btn/AS/Off/AP<</N<</On 6 0 R>>>>>>',
      '<</Subtype/Widget/FT/Tx/Parent 7 0 R>>',
      '99 0 R',
    ];
    assert.equal(textWith(notes.join(' '), [drawn, '<</Parent 7 0 R>>']), 'NIL :');
  });
});
