import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { mostText, readPdf } from '../../../../src/node/pdf/readPdf';
import { encryptedPdf } from '../../../support/pdf/encryptedPdf';
import { stream } from '../../../support/pdf/pdfBytes';
import { pdfaMetadata } from '../../../support/pdf/pdfaMetadata';
import { textPdf } from '../../../support/pdf/textPdf';
import { peerText } from '../../../support/pdf/peerText';
import { runs } from '../../../support/runs';
import { repository } from '../../../support/vscode/repository';

const patient = 60_000;

const more = [
  stream(pdfaMetadata.element('1', 'B'), '/Type/Metadata/Subtype/XML'),
  '<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</W[1[2]]>>]>>',
  stream('1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <00> <ff> <0041> endbfrange'),
];
const catalogue = '/Metadata 4 0 R/AcroForm<</Fields[5 0 R]>>/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>';
const pages = [['Bonjour', 'NIL RAD123456'], ['Deux']];

const seeds = [
  ...(['table', 'stream', 'hybrid', 'none'] as const).map((form) =>
    textPdf({ pages, more, catalogue, form }),
  ),
  ...(['rc4-40', 'aes-128', 'aes-256'] as const).map((cipher) => encryptedPdf(cipher, 'Bonjour')),
];

/** One of the numbers in a file made another: places and lengths that lead nowhere. */
function withNumber(seed: Uint8Array, which: number, to: string): Uint8Array {
  let seen = 0;
  const text = Buffer.from(seed).toString('latin1');
  const changed = text.replace(
    /(?<=(?:startxref|Length|Prev|First|XRefStm|Size|Index ?\[|N|W ?\[|\[)\s*)\d+/g,
    (old) => (seen++ === which ? to : old),
  );
  return new Uint8Array(Buffer.from(changed, 'latin1'));
}

const mutated = fc
  .record({
    seed: fc.constantFrom(...seeds),
    number: fc.option(fc.tuple(fc.nat(30), fc.constantFrom('0', '9', '99999999', '-1'))),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
    doubled: fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400))),
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ seed, number, changes, doubled, cut }) => {
    const file = number === null ? Uint8Array.from(seed) : withNumber(seed, ...number);
    for (const [at, to] of changes) file[Math.floor(at * file.length)] = to;
    const [at, length] = [Math.floor((doubled?.[0] ?? 0) * file.length), doubled?.[1] ?? 0];
    const longer = Buffer.concat([file.subarray(0, at + length), file.subarray(at)]);
    return new Uint8Array(cut === null ? longer : longer.subarray(0, Math.floor(cut * longer.length)));
  });

describe('readPdf on any bytes', () => {
  it('answers, with no more than it promised', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (file) => {
        const { pageTexts, pages: count, metadata } = await readPdf(file, patient);
        assert.ok(pageTexts.length <= 20 && pageTexts.join('').length <= mostText);
        assert.ok(count === undefined || (count > 0 && Number.isInteger(count)));
        // What is sent elsewhere must not take the whole file along.
        assert.ok(metadata === undefined || metadata.byteLength === metadata.buffer.byteLength);
      }),
      runs(400),
    );
  });

  it('answers on noise that begins as a PDF does', async () => {
    const words = fc.constantFrom(
      ...[
        'obj',
        ' 1 0 obj',
        '<<',
        '>>',
        '[',
        ']',
        '(',
        ')',
        '/Type',
        '/Pages',
        '/Kids',
        '/Root 1 0 R',
        'stream\n',
        'endstream',
      ],
      ...[
        'xref',
        'trailer',
        'startxref ',
        '0',
        '1 0 R',
        '/Catalog',
        '/ObjStm',
        '/XRef/W[1 1 1]',
        '/N 9',
        '/Length',
        '\n',
        '%',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 80 }), async (parts) => {
        await readPdf(Buffer.from(`%PDF-1.7\n${parts.join(' ')}`, 'latin1'), patient);
      }),
      runs(400),
    );
  });
});

/** Words alone: where one reader sees a new line, another sees a space. */
function words(text: string): readonly string[] {
  return text.normalize('NFKC').split(/\s+/u).filter(Boolean);
}

describe('readPdf beside the library', () => {
  it('reads the same words in each PDF of the sample dossier', async () => {
    const folder = path.join(repository, 'samples', 'ris', 'preuves');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.pdf'),
    );
    assert.ok(files.length > 5);
    for (const name of files) {
      const file = readFileSync(path.join(folder, name));
      const ours = (await readPdf(Uint8Array.from(file), patient)).pageTexts.join('\n');
      assert.deepEqual(words(ours), words(await peerText(file)), name);
    }
  });

  it('reads the same words in any lines, in any form', async () => {
    const letters = fc.constantFrom(...Array.from('abcéèàçœ’–€AZ019()\\/<>[] .,:;%'));
    const line = fc.array(letters, { minLength: 1, maxLength: 30 }).map((one) => one.join(''));
    const lines = fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('table', 'stream'), async (content, form) => {
        const file = textPdf({ pages: content, form });
        const ours = (await readPdf(Uint8Array.from(file), patient)).pageTexts.join('\n');
        assert.deepEqual(words(ours), words(await peerText(file)));
      }),
      runs(25),
    );
  });
});
