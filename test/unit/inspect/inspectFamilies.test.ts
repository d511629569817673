import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import type { Facts, Inspection } from '../../../src/core/inspect/model';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { bytes, exchangeArchive, samples } from '../../support/evidenceBytes';
import {
  cda,
  compoundFile,
  documentOf,
  finishedFilm,
  fragmentedFilm,
  hl7Batch,
  indexedFilm,
  mailWithFiles,
  recordedFilm,
} from '../../support/evidenceFamilies';
import { realFiles } from '../../support/evidenceSeeds';
import { withKey } from '../../support/identityNumbers';
import { zipOf } from '../../support/zip';
import { long } from '../../support/long';

const go = new AbortController().signal;

function inspect(content: string | Uint8Array): Promise<Inspection> {
  return inspectFile(countedFile(content), 'nom.trompeur', { hash: false, hasher: nodeHasher }, go);
}

async function factsOf(content: string | Uint8Array): Promise<Facts> {
  const { facts, problems } = await inspect(content);
  assert.deepEqual(problems, []);
  return facts;
}

async function problemOf(content: string | Uint8Array): Promise<object | undefined> {
  return (await inspect(content)).problems[0];
}

const real = (name: string): Uint8Array => realFiles[name] ?? new Uint8Array();

describe('pictures that programs wrote', () => {
  it('are of a rare type by the package that knows it', async () => {
    assert.equal((await inspect(real('plain.jp2'))).type, 'jp2');
    assert.equal((await inspect(real('plain.j2k'))).type, 'j2c');
  });

  const size = { width: 24, height: 18 };
  const taken = { location: true, dates: { taken: '2026-02-11T10:32:00+01:00' } };

  for (const [name, type] of [
    ['progressive.jpg', 'jpg'],
    ['cmyk.jpg', 'jpg'],
    ['two.jpg', 'jpg'],
    ['plain.tif', 'tif'],
    ['large-format.tif', 'tif'],
    ['plain.bmp', 'bmp'],
    ['plain.gif', 'gif'],
    ['lossless.webp', 'webp'],
    ['plain.avif', 'avif'],
  ] as const) {
    it(`have their size: ${name}`, async () => {
      const inspected = await inspect(real(name));
      assert.deepEqual([inspected.type, inspected.facts, inspected.problems], [type, size, []]);
    });
  }

  for (const name of ['place.jpg', 'place.png', 'place.webp', 'place.avif']) {
    it(`say when and where they were taken: ${name}`, async () => {
      assert.deepEqual(await factsOf(real(name)), { ...size, ...taken });
    });
  }

  it('are not broken by bytes after their end, nor by a GIF without its last one', async () => {
    assert.deepEqual(await factsOf(bytes(real('two.jpg'), new Uint8Array(5000))), size);
    assert.deepEqual(await factsOf(real('plain.gif').subarray(0, -1)), {
      ...size,
      endUnknown: true,
    });
  });

  it('are broken where their pixels are lost', async () => {
    for (const name of [
      'plain.tif',
      'plain.bmp',
      'lossless.webp',
      'plain.avif',
      'progressive.jpg',
      'place.png',
    ]) {
      const whole = real(name);
      const problem = await problemOf(whole.subarray(0, whole.length / 2));
      assert.match(JSON.stringify(problem), /file-corrupt.*truncated/u, name);
    }
  });

  it('let pass a wrong checksum of what readers do without', async () => {
    const picture = real('place.png');
    const notesAt = Buffer.from(picture).indexOf('eXIf');
    const length = Buffer.from(picture).readUInt32BE(notesAt - 4);
    const flipped = picture.map((byte, at) => (at === notesAt + 4 + length ? byte ^ 1 : byte));
    assert.deepEqual((await inspect(flipped)).problems, []);
  });
});

describe('videos', () => {
  it('in fragments have the length of their extension, or of an index of segments', async () => {
    assert.deepEqual(await factsOf(fragmentedFilm(4)), { durationSeconds: 4, width: 640, height: 360 });
    assert.deepEqual(await factsOf(indexedFilm([1500, 2500])), { durationSeconds: 4 });
  });

  it('that a browser records have no length, and nothing is wrong with them', async () => {
    const { type, facts, problems } = await inspect(recordedFilm());
    assert.deepEqual([type, facts, problems], ['webm', { width: 1280, height: 720, endUnknown: true }, []]);
  });

  it('without a length of their own are cut where a part of their frames is', async () => {
    const frames = bytes([0x1f, 0x43, 0xb6, 0x75, 0x40, 200], new Uint8Array(200));
    const film = bytes(
      [0x1a, 0x45, 0xdf, 0xa3, 0x88, 0x42, 0x82, 0x85],
      'webm\0',
      [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      frames,
      frames,
    );
    assert.deepEqual((await inspect(film)).facts, {});
    assert.deepEqual((await inspect(film)).problems, []);
    assert.match(JSON.stringify(await problemOf(film.subarray(0, -1))), /file-corrupt.*truncated/u);
  });

  it('in Matroska say how long they last, and lose it with their end', async () => {
    const video = finishedFilm(2500);
    assert.deepEqual(await factsOf(video), { width: 1280, height: 720, durationSeconds: 2.5 });
    assert.deepEqual(await problemOf(video.subarray(0, -100)), {
      code: 'file-corrupt',
      params: { type: 'mkv', what: 'truncated' },
    });
  });

  it('in AVI say how long they last', async () => {
    const numbers = (...all: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(all).buffer);
    const header = numbers(40_000, 0, 0, 0, 50, 0, 1, 0, 320, 240, 0, 0, 0, 0);
    const video = bytes('RIFF', numbers(0), 'AVI LIST', numbers(0), 'hdrlavih', numbers(56), header);
    assert.deepEqual(await factsOf(video), {
      width: 320,
      height: 240,
      durationSeconds: 2,
      endUnknown: true,
    });
  });
});

describe('documents and archives', () => {
  it('of Office say their title and their dates', async () => {
    const dates = { modified: '2026-02-12T08:00:00', created: '2026-02-11T10:32:00' };
    const { type, facts } = await inspect(documentOf('odt'));
    assert.deepEqual(
      [type, facts],
      [
        'odt',
        { entries: 2, title: 'Notice & guide', dates, searched: 'none', unsearchedBecause: 'documents' },
      ],
    );
    assert.deepEqual(await factsOf(documentOf('docx')), {
      entries: 3,
      searched: 'none',
      unsearchedBecause: 'documents',
      title: 'Notice & guide',
      dates: { created: '2026-02-11T10:32:00Z', modified: '2026-02-12T08:00:00Z' },
    });
  });

  it('of old Office are distinguished by their streams', async () => {
    for (const [type, name] of [
      ['doc', 'WordDocument'],
      ['xls', 'Workbook'],
      ['ppt', 'PowerPoint Document'],
      ['msg', '__nameid_version1.0'],
      ['cfb', 'Autre'],
    ] as const)
      assert.equal((await inspect(compoundFile(['Root Entry', name]))).type, type);
  });

  it('of IHE_XDM name the parts that they lack, in whatever case these are written', async () => {
    const archive = (...names: string[]): Uint8Array => zipOf(names.map((name) => ({ name, content: 'x' })));
    assert.equal((await factsOf(exchangeArchive())).xdmMissing, undefined);
    assert.equal((await factsOf(archive('index.htm', 'Readme.txt', 'ihe_xdm/s1/metadata.xml'))).xdm, true);
    const { xdm, xdmMissing } = await factsOf(archive('README.TXT', 'IHE_XDM/S1/DOC.XML'));
    assert.deepEqual([xdm, xdmMissing], [true, ['INDEX.HTM', 'IHE_XDM/…/METADATA.XML']]);
    assert.equal((await factsOf(archive('a.txt'))).xdm, false);
  });

  it('have what they hold counted by kind', async () => {
    const names = ['a.pdf', 'b.PDF', 'c/d.zip', 'c/', 'sans'];
    const { contents, archivesInside } = await factsOf(zipOf(names.map((name) => ({ name, content: 'x' }))));
    assert.deepEqual([contents, archivesInside], [['pdf 2', '? 1', 'zip 1'], 1]);
  });

  it('of tape have their files counted', async () => {
    const header = new Uint8Array(512);
    header.set(bytes('a.txt'));
    header.set(bytes('00000000003 '), 124);
    header.set(bytes('0', 'ustar'), 156);
    header.set(bytes('ustar'), 257);
    const { type, facts } = await inspect(bytes(header, 'abc', new Uint8Array(509), new Uint8Array(1024)));
    assert.deepEqual(
      [type, facts],
      ['tar', { entries: 1, searched: 'none', unsearchedBecause: 'documents' }],
    );
  });
});

describe('messages and certificates', () => {
  it('of HL7 v2 name their type and segments, in a batch, between marks, with any separator', async () => {
    const { type, facts, problems } = await inspect(hl7Batch);
    const segments = ['FHS', 'BHS', 'MSH', 'EVN', 'PID', 'PV1', 'BTS', 'FTS'];
    assert.deepEqual([type, facts, problems], ['hl7', { hl7: 'ADT^A01', segments, searched: 'whole' }, []]);
    assert.deepEqual(await factsOf('MSH$%~\\&$A$B$C$D$2026$$ACK$1$P$2.3\nMSA$AA$1\n'), {
      hl7: 'ACK',
      segments: ['MSH', 'MSA'],
      searched: 'whole',
    });
  });

  it('of HL7 v2 whose MSH is broken are said to be so, with the line', async () => {
    const broken = ['MSH|^~\\&|A|B|C|D|20260211', 'PID|1', ''].join('\r\n');
    assert.deepEqual(await problemOf(broken), { code: 'hl7-malformed', params: { line: '1' } });
    assert.equal((await inspect('MSH|le premier segment porte l’en-tête\n')).type, 'txt');
  });

  it('of mail say when they were sent and how many files they carry, and no address', async () => {
    const facts = await factsOf(mailWithFiles);
    assert.deepEqual(facts, {
      attachments: 2,
      dates: { sent: '2026-02-11T10:32:00+01:00' },
      searched: 'whole',
    });
  });

  it('certificates say whom they name and how long they are valid; a bundle counts them', async () => {
    const dates = { validFrom: '2026-11-21T12:54:13Z', validUntil: '2036-11-18T12:54:13Z' };
    const one = { subject: 'serveur.exemple.fr', dates };
    assert.deepEqual(await factsOf(real('cert.pem')), one);
    assert.deepEqual(await factsOf(real('cert.der')), one);
    assert.deepEqual(await factsOf(real('chain.p7b')), { ...one, certificates: 2 });
    const twice = bytes('# chaîne\n', real('cert.pem'), real('cert.pem'));
    assert.deepEqual(await factsOf(twice), { ...one, certificates: 2 });
  });

  it('certificates that lost their end are broken, by the length that they begin with or by the zeros they end with', async () => {
    for (const name of ['cert.der', 'chain.p7b'])
      for (const share of [0.9, 0.999]) {
        const whole = real(name);
        const found = await inspect(whole.subarray(0, Math.floor(whole.length * share)));
        const params = { type: found.type, what: 'truncated' };
        assert.deepEqual(found.problems, [{ code: 'file-corrupt', params }], `${name} ${share}`);
      }
    const streamed = [0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
    assert.deepEqual((await inspect(bytes(streamed, [0xa0, 0x80, 0, 0, 0, 0]))).problems, []);
    assert.equal((await inspect(bytes(streamed, [0xa0, 0x80, 0x30]))).problems[0]?.code, 'file-corrupt');
  });
});

describe('XML', () => {
  it('says its root, and whether it is a clinical document', async () => {
    assert.deepEqual(await factsOf(cda()), { xmlRoot: 'ClinicalDocument', cda: true, searched: 'whole' });
    const prefixed = cda()
      .replaceAll(/<(\/?)(\w)/gu, '<$1n1:$2')
      .replace('xmlns=', 'xmlns:n1=');
    assert.deepEqual(await factsOf(prefixed), { xmlRoot: 'ClinicalDocument', cda: true, searched: 'whole' });
    assert.equal((await factsOf(cda().replace('urn:hl7-org:v3', 'urn:autre'))).cda, false);
    assert.equal((await factsOf(cda().replace('.113883.1.3"', '.113883.9"'))).cda, false);
  });

  long('is read in the encoding it declares, through to the end of a large file', async () => {
    const accents = '<p>é</p>\n'.repeat(20_000);
    const text = cda(accents);
    const old = bytes(text.replace('UTF-8', 'ISO-8859-1'));
    assert.equal((await factsOf(old)).cda, true);
    assert.equal((await factsOf(`\ufeff${text}`)).cda, true);
    assert.equal(
      (await factsOf(bytes([0xff, 0xfe], Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le')))).cda,
      true,
    );
  });

  it('that a patient’s number is in is marked with its line', async () => {
    const patient = (root: string): string =>
      cda(`<id extension="${withKey('1840375123456')}" root="${root}"/>`);
    const { personal, productionDomains } = await factsOf(patient('1.2.250.1.213.1.4.8'));
    const marked = { count: 1, places: [7] };
    assert.deepEqual([personal, productionDomains], [marked, marked]);
    assert.equal((await factsOf(patient('1.2.250.1.213.1.4.10'))).personal, undefined);
  });

  it('is not looked for in what only begins with a tag', async () => {
    for (const text of [
      '<init> démarré\n<fin/>\n',
      '<template><p>a<br></p></template>\n',
      '<a>1</a>\n<a>2</a>\n',
    ])
      assert.deepEqual([(await inspect(text)).type, (await inspect(text)).problems], ['txt', []], text);
  });
});

describe('types of text', () => {
  const types: readonly (readonly [type: string, text: string])[] = [
    ['csv', 'nom,âge,ville\nA,1,Lyon\nB,2,Paris\n'],
    ['csv', 'nom\tville\nA\tLyon\n'],
    ['json', '[\n  {"a": 1}\n]\n'],
    ['json', '// note\n{"a": 1}\n'],
    ['txt', '// note\n{a: 1}\n'],
    ['yaml', '---\na: 1\n---\nb: 2\n'],
    ['txt', '---\ntitle: Page\n---\n\n# Titre\n\nDe la prose.\n'],
    ['html', '<!-- note -->\n<html><head></head></html>'],
    ['txt', 'From here to there: a title\nSubject matter\n\nprose'],
    ['txt', '-- SELECT *\nSELECT 1;\n'],
    ['pgp', '-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n'],
    ['svg', samples['svg'] as string],
  ];
  for (const [type, text] of types)
    it(`${type}: ${JSON.stringify(text.slice(0, 30))}`, async () => {
      assert.equal((await inspect(text)).type, type);
    });

  it('are text in old encodings too, and noise is not', async () => {
    const prose = 'Compte rendu de la réunion d’équipe à Orléans : café, thé.\n'.replaceAll('’', "'");
    assert.equal((await inspect(bytes(prose))).type, 'txt');
    assert.equal((await inspect(Buffer.from(`\ufeff${prose}`, 'utf16le'))).type, 'txt');
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + ((at * at) >> 3)) & 255);
    assert.equal((await inspect(bytes([1, 2, 3], noise))).type, 'unknown');
  });
});
