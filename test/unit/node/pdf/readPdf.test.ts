import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import type { PdfContents } from '../../../../src/core/ports/documentParser';
import { readPdf } from '../../../../src/node/pdf/readPdf';
import { encryptedPdf } from '../../../support/pdf/encryptedPdf';
import { joined, type PdfPlan, stream } from '../../../support/pdf/pdfBytes';
import { pdfaMetadata } from '../../../support/pdf/pdfaMetadata';
import { firstOfMore, shown, textPdf } from '../../../support/pdf/textPdf';
import { long } from '../../../support/long';

/** As long as a slow machine may need. */
const patient = 60_000;

async function read(file: Uint8Array): Promise<PdfContents> {
  return readPdf(Uint8Array.from(file), patient);
}

const forms = ['table', 'stream', 'none'] as const satisfies readonly PdfPlan['form'][];
const pages = [['L’éditeur (Nacre)', 'NIL RAD123456 – 5 €'], ['Numéro \\ deux'], []];
const texts = ['L’éditeur (Nacre)\nNIL RAD123456 – 5 €', 'Numéro \\ deux', ''];

/** As codes of nine bits for single bytes, the table begun anew before it grows. */
function literalCodes(bytes: Uint8Array): Uint8Array {
  const codes = Array.from(bytes).flatMap((byte, at) => (at % 100 === 0 ? [256, byte] : [byte]));
  const bits = [...codes, 257].map((code) => code.toString(2).padStart(9, '0')).join('');
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => parseInt(byte.padEnd(8, '0'), 2));
}

describe('readPdf', () => {
  it('reads the text of each page, however the objects are found', async () => {
    for (const form of forms) {
      const { pageTexts, pages: count, wholeText, encryption } = await read(textPdf({ pages, form }));
      const found = { pageTexts, count, wholeText, encryption };
      assert.deepEqual(found, { pageTexts: texts, count: 3, wholeText: true, encryption: 'none' }, form);
    }
  });

  long(
    'reads a file whose header comes late, whose end is followed by something, or whose table points elsewhere',
    async () => {
      const plain = textPdf({ pages });
      const moved = Buffer.from(
        Buffer.from(plain).toString('latin1').replace('startxref\n', 'startxref\n1'),
        'latin1',
      );
      const shifted = Buffer.from(
        Buffer.from(plain)
          .toString('latin1')
          .replace(/(\d{10}) 00000 n/g, '0000000001 00000 n'),
        'latin1',
      );
      for (const file of [
        textPdf({ pages, before: 'HTTP/1.1 200 OK\r\n\r\n' }),
        textPdf({ pages, garbage: '\0'.repeat(2000) }),
        textPdf({ pages, header: '%PDF-1.4' }),
        moved,
        shifted,
        joined('junk\n', shifted),
      ])
        assert.deepEqual((await read(file)).pageTexts, texts);
    },
  );

  it('reads a file whose end points to a stream that is none of references, its length standing elsewhere', async () => {
    const more = [joined('<</Length 5 0 R>>\nstream\n', 'abc', '\nendstream'), '3'];
    const file = Buffer.from(textPdf({ pages, more })).toString('latin1');
    const first = file.indexOf('4 0 obj');
    for (const to of [first, 0]) {
      const wrong = file.replace(/startxref\n\d+/, `startxref\n${to}`);
      assert.deepEqual((await read(Buffer.from(wrong, 'latin1'))).pageTexts, texts);
    }
    // The stream is the first object that is in the file.
    const moved = `%PDF-1.7\n4 0 obj\n<</Length 5 0 R>>\nstream\nabc\nendstream\nendobj\n${file.slice(9).replace(/startxref\n\d+/, 'startxref\n0')}`;
    assert.deepEqual((await read(Buffer.from(moved, 'latin1'))).pageTexts, texts);
  });

  it('reads what is left of a file that was cut, even in the middle of a stream', async () => {
    const whole = textPdf({ pages: [['Un'], ['Deux']] });
    const end = Buffer.from(whole).lastIndexOf('endstream');
    const cut = await read(whole.subarray(0, end - 4));
    assert.deepEqual([cut.pages, cut.pageTexts[0]], [2, 'Un']);
  });

  it('lets the last update count', async () => {
    const first = Buffer.from(
      textPdf({ more: ['<</Title(Ancien)/CreationDate(D:20260101)>>'], trailer: `/Info ${firstOfMore} 0 R` }),
    );
    const at = /startxref\n(\d+)/.exec(first.toString('latin1'))?.[1] ?? '';
    const offset = String(first.length).padStart(10, '0');
    const update = `4 0 obj\n<</Title(Nouveau)/CreationDate(D:20260102)>>\nendobj\nxref\n4 1\n${offset} 00000 n \ntrailer\n<</Root 1 0 R/Size 7/Info 4 0 R/Prev ${at}>>\nstartxref\n${first.length + 62}\n%%EOF\n`;
    const exact = update.replace(/startxref\n\d+/, `startxref\n${first.length + update.indexOf('xref\n4')}`);
    const { title, created, pageTexts } = await read(joined(first, exact));
    assert.deepEqual([title, created, pageTexts], ['Nouveau', 'D:20260102', ['Bonjour']]);
  });

  long('opens what is locked without a password, and says what wants one', async () => {
    for (const cipher of ['rc4-40', 'rc4-128', 'aes-128', 'aes-256'] as const) {
      const open = await read(encryptedPdf(cipher, 'Numéro'));
      assert.deepEqual([open.encryption, open.title, open.pageTexts], ['open', 'Titre', ['Numéro']], cipher);
      const closed = await read(encryptedPdf(cipher, 'Numéro', 'sésame'));
      assert.deepEqual([closed.encryption, closed.pages, closed.pageTexts], ['closed', 1, []], cipher);
    }
  });

  it('reads fonts by what they say of their codes, and marks what they do not say', async () => {
    const map =
      '/CIDInit begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0003> <0020> <0004> <0066006C> endbfchar 2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<00E9> <D835DC00>] endbfrange endcmap';
    const more = [
      '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts[6 0 R]>>',
      stream(map),
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/W[16[600 600] 32 33 250]/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4>>>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[65/Eacute/fi/uni20AC/g17]>>>>',
      stream(
        "BT /F2 10 Tf 50 90 Td <0010001100120003000400200021> Tj /F3 10 Tf 0 -20 Td (ABC') Tj /F2 10 Tf 0 -20 Td <0005> Tj ET",
      ),
      '<</Type/Page/Parent 2 0 R/Contents 8 0 R/Resources<</Font<</F2 4 0 R/F3 7 0 R>>>>>>',
    ];
    const file = Buffer.from(textPdf({ more })).toString('latin1');
    const first = Buffer.from(file.replace(/Kids\[10 0 R\]/, 'Kids[9 0 R] '), 'latin1');
    assert.deepEqual((await read(first)).pageTexts, ['ABC flé𝐀\nÉfi€’\n\ufffd']);
  });

  it('parts words and lines by where they are', async () => {
    const content =
      'BT /F1 10 Tf 1 0 0 1 50 700 Tm (NIL) Tj 30 0 Td (RAD) Tj [(12) -20 (34) 10 (56)] TJ [(a) -400 (b)] TJ ' +
      'T* 12 TL (c) \' 0 0 (d) " /F1 10 Tf 0 1 -1 0 300 300 Tm (debout) Tj ET q 2 0 0 2 0 0 cm BT /F1 5 Tf 10 10 Td (loin) Tj ET Q';
    const more = [stream(content), '<</Type/Page/Parent 2 0 R/Contents [4 0 R]>>'];
    const file = Buffer.from(textPdf({ more })).toString('latin1').replace('Kids[6 0 R]', 'Kids[5 0 R]');
    const [text] = (await read(Buffer.from(file, 'latin1'))).pageTexts;
    assert.equal(text, 'NIL RAD123456a b\nc\nd\ndebout\nloin');
  });

  it('reads the text of forms drawn on a page, one that draws itself not without end', async () => {
    const more = [
      stream(
        'BT /F1 10 Tf (dedans) Tj ET /X Do',
        '/Type/XObject/Subtype/Form/Resources<</Font<</F1 3 0 R>>/XObject<</X 4 0 R>>>>',
      ),
      stream('/X Do BI /W 1 /H 1 ID \x00\xff EI BT /F1 10 Tf 0 99 Td (après) Tj ET'),
      '<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F1 3 0 R>>/XObject<</X 4 0 R>>>>>>',
    ];
    const file = Buffer.from(textPdf({ more })).toString('latin1').replace('Kids[7 0 R]', 'Kids[6 0 R]');
    const [text = ''] = (await read(Buffer.from(file, 'latin1'))).pageTexts;
    assert.match(text, /^(?:dedans\s*)+après$/);
  });

  it('finds signatures, their dates and attached files, and runs nothing', async () => {
    const more = [
      '<</Fields[5 0 R]/SigFlags 3/XFA(<xdp/>)>>',
      '<</FT/Sig/T(a)/Kids[7 0 R]>>',
      `<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 1 2 3]/Contents<00>/M(D:20260211103200Z)>>`,
      '<</Type/Annot/Subtype/Widget/Parent 5 0 R/V 6 0 R>>',
      '<</Kids[9 0 R 9 0 R 8 0 R]>>',
      '<</Names[(a.txt) 10 0 R (b.txt) 11 0 R]>>',
      '<</Type/Filespec/F(a.txt)/EF<</F 4 0 R>>>>',
      '<</Type/Filespec/F(b.txt)/EF<</F 4 0 R>>>>',
    ];
    const catalogue =
      '/AcroForm 4 0 R/Names<</EmbeddedFiles 8 0 R>>/AF[10 0 R]/OpenAction<</S/JavaScript/JS(while\\(1\\);)>>';
    for (const form of forms) {
      const { signed, signatureDates, attachments } = await read(textPdf({ more, catalogue, form }));
      assert.deepEqual(
        { signed, signatureDates, attachments },
        { signed: true, signatureDates: ['D:20260211103200Z'], attachments: 2 },
      );
    }
    assert.equal((await read(textPdf())).signed, false);
  });

  it('gives the metadata decompressed, and titles in any of the codes they have', async () => {
    const claim = pdfaMetadata.element('2', 'U');
    const more = [stream(claim, '/Type/Metadata/Subtype/XML'), '<</Title<FEFF00C90074>/ModDate(D:2026)>>'];
    const { metadata, title, modified } = await read(
      textPdf({ more, catalogue: '/Metadata 4 0 R', trailer: '/Info 5 0 R' }),
    );
    assert.equal(
      Buffer.from(metadata ?? []).toString('latin1'),
      Buffer.from(claim, 'latin1').toString('latin1'),
    );
    assert.deepEqual([title, modified], ['Ét', 'D:2026']);
  });

  it('undoes each filter that text is stored with', async () => {
    const content = Buffer.from(shown(['filtré']), 'latin1');
    const hex = content.toString('hex');
    const filtered: readonly (readonly [string, Uint8Array, string])[] = [
      ['/ASCIIHexDecode', Buffer.from(`${hex}>`), 'filtré'],
      ['[/ASCIIHexDecode/FlateDecode]', Buffer.from(`${deflateSync(content).toString('hex')}>`), 'filtré'],
      ['/RunLengthDecode', joined(Uint8Array.of(content.length - 1), content, Uint8Array.of(128)), 'filtré'],
      [
        '/ASCII85Decode',
        Buffer.from("6<#'\\7PQ#@1a#b0+>GQ(+?(u.+B2ko-qIocCi:FtDfTZ).9(%)78s~>"),
        'Hello World',
      ],
      ['/LZWDecode', literalCodes(content), 'filtré'],
      ['/DCTDecode', content, ''],
    ];
    for (const [filter, bytes, text] of filtered) {
      const body = joined(
        `<</Filter${filter.startsWith('[') ? filter : ` ${filter}`}/Length ${bytes.length}>>\nstream\n`,
        bytes,
        '\nendstream',
      );
      const more = [body, '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>'];
      const file = Buffer.from(textPdf({ more })).toString('latin1').replace('Kids[6 0 R]', 'Kids[5 0 R]');
      assert.deepEqual((await read(Buffer.from(file, 'latin1'))).pageTexts, [text], filter);
    }
  });
});
