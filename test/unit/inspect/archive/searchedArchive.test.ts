import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inspectFile } from '../../../../src/core/inspect/inspectFile';
import type { Facts } from '../../../../src/core/inspect/model';
import type { DocumentParser } from '../../../../src/core/ports/documentParser';
import { nodeHasher } from '../../../../src/node/nodeHasher';
import { countedFile } from '../../../support/countedFile';
import { grouped, withKey } from '../../../support/identityNumbers';
import { encryptedPdf } from '../../../support/pdf/encryptedPdf';
import { parserInThisThread } from '../../../support/pdf/parserInThisThread';
import { textPdf } from '../../../support/pdf/textPdf';
import { runs } from '../../../support/runs';
import { type ZipPart, zipOf } from '../../../support/zip';
import { long } from '../../../support/long';

const go = new AbortController().signal;
const patient = withKey('1840575123456');
const production = '1.2.250.1.213.1.4.8';

async function factsOf(
  content: Uint8Array,
  documentParser: DocumentParser | 'none' = parserInThisThread(),
): Promise<Facts> {
  const options = {
    hash: false,
    hasher: nodeHasher,
    ...(documentParser === 'none' ? {} : { documentParser }),
  };
  return (await inspectFile(countedFile(content), 'a.bin', options, go)).facts;
}

/** What is reported about privacy alone. */
async function searchOf(parts: readonly ZipPart[], documentParser?: DocumentParser): Promise<Facts> {
  const { personal, personalNames, productionDomains, searched, searchedUpTo } = await factsOf(
    zipOf(parts),
    documentParser,
  );
  return JSON.parse(
    JSON.stringify({ personal, personalNames, productionDomains, searched, searchedUpTo }),
  ) as Facts;
}

const readme = { name: 'README.TXT', content: 'Archive de test' };
const one = (name: string, content: string | Uint8Array): readonly ZipPart[] => [readme, { name, content }];
const found = { personal: { count: 1, places: [2] }, searched: 'whole' };

const texts: Readonly<Record<string, readonly [name: string, content: string | Uint8Array]>> = {
  'a text': ['trace.log', `INFO recherche ${patient}`],
  'a document of IHE_XDM': ['IHE_XDM/SUB01/DOC0001.XML', `<a><id extension="${patient}"/></a>`],
  'a message of HL7': ['adt.hl7', `MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.5\rPID|1||${patient}^^^INS`],
  columns: ['patients.csv', `nom;nir;cle\nDupont;${patient.slice(0, 13)};${patient.slice(13)}`],
  'a mail': [
    'mail.eml',
    `From: a@b.fr\r\nTo: c@d.fr\r\nSubject: x\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(`NIR ${patient}`)}`,
  ],
  'a text in UTF-16': ['notes.txt', Buffer.from(`\ufeffPatient ${patient}`, 'utf16le')],
  'a file without an extension': ['DOC0001', `Patient ${patient}`],
  'a text named as a picture': ['ecran.png', `Patient ${patient}`],
  'a PDF': ['compte-rendu.pdf', textPdf({ pages: [[`Patient ${patient}`]] })],
  'an archive': ['lot.zip', zipOf([{ name: 'a.txt', content: `Patient ${patient}` }])],
  'the names of an archive inside': ['lot.zip', zipOf([{ name: `scan_${patient}.txt`, content: 'x' }])],
  'an archive that holds a page named as those of OpenDocument': [
    'lot.zip',
    zipOf([
      { name: 'content.xml', content: '<a/>' },
      { name: 'trace.log', content: `Patient ${patient}` },
    ]),
  ],
  'a document of Word': [
    'lettre.docx',
    zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: `<w:p><w:r><w:t>${patient}</w:t></w:r></w:p>` },
    ]),
  ],
};

describe('patients’ numbers in an archive', () => {
  for (const [what, [name, content]] of Object.entries(texts)) {
    it(`are found in ${what}, named by its place in the list`, async () => {
      assert.deepEqual(await searchOf(one(name, content)), found);
    });
  }

  it('are found in a file that is not packed, and counted over all files', async () => {
    const parts = [1, 2, 3].map((number) => ({
      name: `${number}.txt`,
      content: `${patient}\n${patient}`,
      stored: number === 2,
    }));
    assert.deepEqual(await searchOf([readme, ...parts]), {
      personal: { count: 6, places: [2, 3, 4] },
      searched: 'whole',
    });
  });

  it('are found in names, with nothing that can unpack', async () => {
    const parts = one(`DUPONT/${grouped(patient, '_')}.png`, 'x');
    assert.deepEqual(await searchOf(parts), { personalNames: { count: 1, places: [2] }, searched: 'whole' });
    const { personalNames, searched } = await factsOf(zipOf(parts), 'none');
    assert.deepEqual(
      { personalNames, searched },
      { personalNames: { count: 1, places: [2] }, searched: 'none' },
    );
  });

  it('are silent where a test domain is beside, and a production domain is reported', async () => {
    assert.deepEqual(
      await searchOf(
        one('a.xml', `<id extension="${patient}" root="${production}0"/>`.replace('.80', '.10')),
      ),
      {
        searched: 'whole',
      },
    );
    assert.deepEqual(await searchOf(one('a.xml', `<id root="${production}"/>`)), {
      productionDomains: { count: 1, places: [2] },
      searched: 'whole',
    });
  });

  it('are not looked for in pictures, which hold no text', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    assert.deepEqual(await searchOf(one('a.png', png)), { searched: 'whole' });
  });

  long(
    'are reported not to have been looked for where a file can’t be had, or is none that is read',
    async () => {
      const beyond: Readonly<Record<string, readonly ZipPart[]>> = {
        'too large': one('grand.log', 'x'.repeat(9 * 1024 * 1024)),
        'larger than it says': [
          readme,
          { name: 'a.log', content: 'x'.repeat(9 * 1024 * 1024), claimedSize: 10 },
        ],
        'an archive in an archive in an archive': one(
          'a.zip',
          zipOf([{ name: 'b.zip', content: zipOf([readme]) }]),
        ),
        'packed in another way': one(
          'a.bz2',
          Buffer.from(`BZh91AY&SY${'\u0001\u0002'.repeat(20)}`, 'latin1'),
        ),
        locked: one('a.pdf', encryptedPdf('aes-128', 'secret', 'x')),
      };
      for (const [what, parts] of Object.entries(beyond))
        assert.deepEqual(await searchOf(parts), { searched: 'part', searchedUpTo: 1 }, what);
    },
  );

  it('are not said to have been looked for in a part where no file of it could be read', async () => {
    const parts = [{ name: 'a.pdf', content: encryptedPdf('aes-128', 'secret', 'x') }];
    assert.deepEqual(await searchOf(parts), { searched: 'none' });
  });

  long('are looked for in the smallest files where there are too many', async () => {
    const many = Array.from({ length: 700 }, (_, at) => ({
      name: `${at}.txt`,
      content: 'x'.repeat(1 + (at % 7)),
    }));
    const facts = await searchOf([{ name: 'grand.txt', content: `${'y'.repeat(50)}${patient}` }, ...many]);
    assert.deepEqual(facts, { searched: 'part', searchedUpTo: 500 });
  });

  long('are not looked for in what unpacks without end', async () => {
    const bomb = Array.from({ length: 40 }, (_, at) => ({
      name: `${at}.txt`,
      content: new Uint8Array(2 * 1024 * 1024),
    }));
    assert.deepEqual(await searchOf(bomb), { searched: 'none' });
  });

  long('are looked for in an archive that was damaged anywhere, and nothing is thrown', async () => {
    const inner = zipOf([{ name: 'a.pdf', content: textPdf({ pages: [[patient]] }) }, readme]);
    const whole = zipOf([
      ...Object.values(texts).map(([name, content]) => ({ name, content })),
      { name: 'b.zip', content: inner },
    ]);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
        const file = whole.slice(0, length < 200 ? length : whole.length);
        for (const [at, byte] of changes) if (at < file.length) file[at] = byte;
        const { searched } = await factsOf(file);
        assert.ok(searched === undefined || ['whole', 'part', 'none'].includes(searched));
      }),
      runs(30, 300),
    );
  });

  it('are not said to be absent where the reader failed', async () => {
    const failing: DocumentParser = {
      readPdf: () => Promise.resolve({ kind: 'not-read', reason: 'died' }),
      searchArchive: () => Promise.resolve({ kind: 'not-read', reason: 'time' }),
    };
    assert.deepEqual(await searchOf(one('a.txt', patient), failing), { searched: 'none' });
  });
});

describe('patients’ numbers in an Office document', () => {
  const word = (body: string): Uint8Array =>
    zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: `<w:document><w:body>${body}</w:body></w:document>` },
      { name: 'word/media/image1.png', content: Buffer.from('89504e470d0a1a0a', 'hex') },
    ]);

  it('are found where tags cut them, and not across paragraphs', async () => {
    const runs = ['1 84', ' 05 75 1', '23 456 ', patient.slice(13)].map(
      (run) => `<w:r><w:t>${run}</w:t></w:r>`,
    );
    const { personal, searched } = await factsOf(word(`<w:p>${runs.join('<w:proofErr/>')}</w:p>`));
    assert.deepEqual([personal?.count, searched], [1, 'whole']);
    const apart = await factsOf(word(runs.map((run) => `<w:p>${run}</w:p>`).join('')));
    assert.deepEqual([apart.personal, apart.searched], [undefined, 'whole']);
  });

  it('are found in cells and shared words of a workbook', async () => {
    const book = (name: string, xml: string): Uint8Array =>
      zipOf([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: `xl/${name}`, content: xml },
      ]);
    const cells = book(
      'worksheets/sheet1.xml',
      `<row><c r="A2"><v>12</v></c><c r="B2"><v>${patient}</v></c></row>`,
    );
    assert.deepEqual((await factsOf(cells)).personal?.count, 1);
    const words = book(
      'sharedStrings.xml',
      `<sst><si><t>NIR</t></si><si><t>${grouped(patient)}</t></si></sst>`,
    );
    assert.deepEqual((await factsOf(words)).personal?.count, 1);
  });

  it('are found in OpenDocument, and in the properties of a document, which are then hidden', async () => {
    const open = zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', content: `<text:p>Assuré <text:span>${patient}</text:span></text:p>` },
    ]);
    assert.deepEqual((await factsOf(open)).personal?.count, 1);
    const titled = zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<w:document/>' },
      { name: 'docProps/core.xml', content: `<cp><dc:title>Dossier ${patient}</dc:title></cp>` },
    ]);
    const facts = await factsOf(titled);
    assert.deepEqual([facts.personal?.count, facts.title], [1, 'Dossier • •• •• •• ••• ••• ••']);
  });

  it('is not said to be whole where sheets are written in a way that is not read', async () => {
    const parts = [
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.bin', content: '\u0083\u0001' },
      {
        name: 'xl/sharedStrings.bin',
        content: new Uint8Array([0x9f, 1, 8, 1, 0, 0, 0, 1, 0, 0, 0, 0x13, 0xe]),
      },
    ];
    assert.equal((await searchOf(parts)).searched, 'part');
  });
});
