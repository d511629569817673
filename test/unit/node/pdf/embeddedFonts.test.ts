import assert from 'node:assert/strict';
import fc from 'fast-check';
import { namesInCompactFont } from '../../../../src/node/pdf/compactFont';
import { lettersOfGlyphs } from '../../../../src/node/pdf/lettersOfGlyphs';
import { readPdf } from '../../../../src/node/pdf/readPdf';
import { drawnPdf } from '../../../support/pdf/drawnPdf';
import { compactProgram, trueTypeProgram, type1Program } from '../../../support/pdf/fontPrograms';
import { type PdfObject, stream } from '../../../support/pdf/pdfBytes';
import { runs } from '../../../support/runs';

const patient = 60_000;

/** The text of a line in a font, object 6; what it refers to comes after it. */
function shownIn(line: string, ...font: readonly PdfObject[]): string | undefined {
  const content = `BT /F2 10 Tf 50 50 Td ${line} Tj ET`;
  return readPdf(drawnPdf({ content, fonts: '/F2 6 0 R', more: font }), patient).pageTexts[0];
}

const descriptor = (key: string): string => `<</Type/FontDescriptor/${key} 8 0 R>>`;
const simple = '<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+CMR10/FontDescriptor 7 0 R/Widths[]>>';

describe('a font inside the file', () => {
  it('of Type 1 says what its codes are, where the file does not', () => {
    const program = stream(type1Program({ 11: 'ff', 12: 'fi', 65: 'Eacute', 66: 'unknown' }));
    assert.equal(shownIn('(a\\013\\014ABc)', simple, descriptor('FontFile'), program), 'afffiÉ\ufffdc');
  });

  it('of the compact form does so too', () => {
    const program = compactProgram([
      { code: 65, name: 'afii61352' },
      { code: 66, name: 'eacute' },
      { code: 67, name: 109 },
      { code: 68, name: 207 },
    ]);
    assert.equal(shownIn('(BCDa)', simple, descriptor('FontFile3'), stream(program)), 'éfiéa');
    assert.equal(shownIn('(A)', simple, descriptor('FontFile3'), stream(program)), '\ufffd');
  });

  it('in TrueType says which letter a glyph is, in each of the forms of its table', () => {
    const letters = { 3: ' ', 7: 'N', 8: 'I', 9: 'L', 40: 'É' };
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/DW 500/FontDescriptor 7 0 R>>]>>';
    for (const form of ['segments', 'groups', 'list', 'bytes'] as const) {
      const program = stream(trueTypeProgram(form === 'bytes' ? { ...letters, 40: 'E' } : letters, { form }));
      const text = shownIn('<00070008000900030028000a>', font, descriptor('FontFile2'), program);
      assert.equal(text, form === 'bytes' ? 'NIL E\ufffd' : 'NIL É\ufffd', form);
    }
    const symbols = stream(trueTypeProgram(letters, { symbol: true }));
    assert.equal(shownIn('<000700080009>', font, descriptor('FontFile2'), symbols), 'NIL');
  });

  it('may be reached through a list of glyphs', () => {
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/CIDToGIDMap 9 0 R/FontDescriptor 7 0 R>>]>>';
    const program = stream(trueTypeProgram({ 5: 'N', 6: 'L' }));
    const glyphs = stream(Uint8Array.of(0, 0, 0, 5, 0, 6));
    assert.equal(shownIn('<00010002>', font, descriptor('FontFile2'), program, glyphs), 'NL');
  });

  it('costs nothing but its text, whatever its bytes', () => {
    const seeds = [trueTypeProgram({ 3: 'A', 9: 'Z' }), compactProgram([{ code: 65, name: 'B' }])];
    const changed = fc
      .tuple(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(120), fc.nat(255)), { maxLength: 8 }),
        fc.nat(140),
      )
      .map(([seed, changes, cut]) => {
        const bytes = Uint8Array.from(seed);
        for (const [at, to] of changes) if (at < bytes.length) bytes[at] = to;
        return bytes.subarray(0, cut);
      });
    fc.assert(
      fc.property(changed, (bytes) => {
        lettersOfGlyphs(bytes);
        namesInCompactFont(bytes);
      }),
      runs(500),
    );
  });
});

describe('codes without a font inside the file', () => {
  it('are letters where the file says that they are Unicode', () => {
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode/Identity-H/DescendantFonts[<</Subtype/CIDFontType2>>]>>';
    assert.equal(shownIn('<004E00C9>', font), 'NÉ');
  });

  it('are those of ASCII at the beginning of the collections of Asian letters', () => {
    const font =
      '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType0/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>>>]>>';
    assert.equal(shownIn('<0022005f>', font), 'A~');
  });

  it('may be told by names that are numbers, decimal or not', () => {
    const named = (names: string): string =>
      `<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/Encoding<</Differences[${names}]>>>>`;
    assert.equal(shownIn('(\\340A)', named('65/a66 224/a224')), 'à\ufffd');
    assert.equal(shownIn('(AB)', named('65/C233/C78')), 'éN');
    assert.equal(shownIn('(AB)', named('65/C4e/C49')), 'NI');
    assert.equal(shownIn('(A)', named('65/g78')), '\ufffd');
  });
});

describe('letters of the fonts that every reader has', () => {
  it('are as wide as they are, so that cells side by side stay apart and parts of a word together', () => {
    const at = (x: number, text: string): string => `1 0 0 1 ${x} 50 Tm (${text}) Tj`;
    const content = `BT /F1 12 Tf ${at(38.25, 'Simple Cell 1.1')} ${at(121.19, '3.')} ${at(131.2, '2')} ET`;
    assert.deepEqual(readPdf(drawnPdf({ content }), patient).pageTexts, ['Simple Cell 1.1 3.2']);
  });
});

describe('a mark drawn over a letter', () => {
  it('makes one letter with it, before or after it', () => {
    const content =
      'BT /F1 10 Tf 50 50 Td [(Num) -50 (\\264) 383 (erique de sant) -100 (\\264) 433 (e, fran) (c) 417 (\\270) 0 (ais)] TJ ET';
    assert.deepEqual(readPdf(drawnPdf({ content }), patient).pageTexts, ['Numérique de santé, français']);
  });

  it('is kept where it stands by itself', () => {
    const content = 'BT /F1 10 Tf 50 50 Td (Num\\264erique) Tj ET';
    assert.deepEqual(readPdf(drawnPdf({ content }), patient).pageTexts, ['Num´erique']);
  });
});
