import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import type { PdfContents } from '../../../../src/core/ports/documentParser';
import { readPdf } from '../../../../src/node/pdf/readPdf';
import { joined } from '../../../support/pdf/pdfBytes';
import { textPdf } from '../../../support/pdf/textPdf';

/** As long as a slow machine may need. */
const patient = 60_000;

async function read(file: Uint8Array): Promise<PdfContents> {
  return readPdf(Uint8Array.from(file), patient);
}

describe('readPdf', () => {
  it('counts ten thousand pages and reads twenty', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => [`Page ${at + 1}`]);
    for (const form of ['stream'] as const) {
      const { pages: count, pageTexts, wholeText } = await read(textPdf({ pages: many, form }));
      assert.deepEqual(
        [count, pageTexts.length, pageTexts[19], wholeText],
        [10_000, 20, 'Page 20', true],
        form,
      );
    }
  });

  it('ends on trees that go round, on nests without end, and on streams that grow without end', async () => {
    const bomb = deflateSync(Buffer.alloc(300_000_000), { level: 9 });
    const files = [
      textPdf({ more: ['<</Type/Pages/Kids[2 0 R 4 0 R]/Count 9>>'] }),
      textPdf({ more: ['['.repeat(100_000)], catalogue: '/AcroForm 4 0 R' }),
      textPdf({ more: ['4 0 R', '6 0 R', '5 0 R'], catalogue: '/AcroForm 5 0 R/Names 4 0 R' }),
      textPdf({
        more: [joined(`<</Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`, bomb, '\nendstream')],
        catalogue: '/Metadata 4 0 R',
      }),
    ];
    for (const file of files) assert.deepEqual((await read(file)).pageTexts, ['Bonjour']);
    const turning = Buffer.from(textPdf())
      .toString('latin1')
      .replace(/Kids\[4 0 R\]/, 'Kids[2 0 R]');
    assert.equal((await read(Buffer.from(turning, 'latin1'))).pageTexts.join(''), '');
  });
});
