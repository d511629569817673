import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { inspectFile, type InspectOptions } from '../../../src/core/inspect/inspectFile';
import type { Inspection } from '../../../src/core/inspect/model';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { bytes, exchangeArchive, jpg, lfsPointer, mp4, pdf, png, samples } from '../../support/evidenceBytes';
import { long } from '../../support/long';

const plain: InspectOptions = { hash: false, hasher: nodeHasher };
const go = new AbortController().signal;

function inspect(content: string | Uint8Array, name = 'a.bin', options = plain): Promise<Inspection> {
  return inspectFile(countedFile(content), name, options, go);
}

async function problemOf(content: string | Uint8Array, name = 'a.bin'): Promise<string> {
  const [problem] = (await inspect(content, name)).problems;
  return problem === undefined ? 'none' : [problem.code, problem.params.what].filter(Boolean).join(' ');
}

describe('inspectFile: types by bytes', () => {
  for (const [type, content] of Object.entries(samples)) {
    it(`knows ${type}, whatever the name`, async () => {
      const { type: found, problems } = await inspect(content, 'nom.trompeur');
      assert.deepEqual({ found, problems }, { found: type, problems: [] });
    });
  }

  it('leaves an unknown format unknown, with a mime type all the same', async () => {
    const { type, mime } = await inspect(bytes([0, 1, 2, 3, 250, 251, 252, 5, 9, 0, 0, 7]));
    assert.deepEqual({ type, mime }, { type: 'unknown', mime: 'application/octet-stream' });
  });

  it('asks the file-type package about what its own table lacks', async () => {
    assert.equal((await inspect(bytes('OggS', [0, 2], new Uint8Array(60)))).type.startsWith('og'), true);
  });

  it('reads text in UTF-8, UTF-16 and old encodings', async () => {
    const texts = [
      'été',
      bytes([0xef, 0xbb, 0xbf], 'a'),
      bytes([0xff, 0xfe, 0x41, 0, 0x42, 0]),
      bytes('Journal d\xe9marr\xe9\r\n'),
    ];
    for (const text of texts) assert.equal((await inspect(text)).type, 'txt');
  });

  it('does not take prose, logs and lines with commas for tables, messages or markup', async () => {
    const texts = [
      'Bonjour, Monsieur\nAu revoir, Madame\n',
      '2026-01-01 12:00:00,123 INFO a\n2026-01-01 12:00:01,123 INFO b\n2026-01-01 12:00:02,123 INFO c\n',
      '<34>Oct 11 22:14:15 hote su: refus\n',
      '<init> démarré\n',
      '[2026-01-01] connexion\n',
      '{ceci n’est pas du JSON}',
      'GET /a HTTP/1.1\r\nHost: exemple.fr\r\nDate: hier\r\n\r\n',
      '%PDF-1.7 est le début attendu',
    ];
    for (const text of texts)
      assert.equal((await inspect(text)).type, text.startsWith('%PDF') ? 'pdf' : 'txt', text);
  });

  it('finds a PDF after the lines of a web server, but not in a text that mentions one', async () => {
    assert.equal((await inspect(bytes('HTTP/1.1 200 OK\r\n\r\n', pdf(), [0, 1]))).type, 'pdf');
    for (const before of [' ', '\n', 'junk\n', 'From: a\nTo: b\nSubject: c\n\n'])
      assert.equal((await inspect(bytes(before, pdf()))).type, 'pdf', before);
    assert.equal((await inspect('le fichier commence par %PDF-1.7, vu\n')).type, 'txt');
  });
});

describe('inspectFile: facts', () => {
  const facts = async (content: string | Uint8Array): Promise<object> => (await inspect(content)).facts;

  it('gives the size of pictures', async () => {
    for (const type of ['png', 'jpg', 'gif', 'bmp', 'webp', 'tif']) {
      assert.deepEqual(await facts(samples[type] ?? ''), { width: 8, height: 6 }, type);
    }
  });

  it('gives the length and the picture of a video, wherever its index is', async () => {
    assert.deepEqual(await facts(mp4(2.5)), { durationSeconds: 2.5, width: 640, height: 360 });
    assert.equal(await problemOf(mp4().subarray(0, 40)), 'file-corrupt truncated');
  });

  it('gives the pages of a PDF where they are in plain text, and says whether it is protected', async () => {
    assert.deepEqual(await facts(pdf({ pages: 12 })), { pages: 12, encrypted: false });
    assert.deepEqual(await facts(pdf({ filler: '4 0 obj<</Type/ObjStm>>endobj' })), { encrypted: false });
    assert.deepEqual(await facts(pdf({ trailer: '/Encrypt 9 0 R' })), { pages: 3, encrypted: true });
    assert.deepEqual(await facts(pdf({ trailer: '/EncryptMetadata true' })), { pages: 3, encrypted: false });
  });

  it('names the root of XML and the type of HL7 messages', async () => {
    assert.deepEqual(await facts(samples['xml'] ?? ''), {
      xmlRoot: 'ClinicalDocument',
      cda: true,
      searched: 'whole',
    });
    assert.deepEqual(await facts('<soap:Envelope xmlns:soap="x"><a/></soap:Envelope>'), {
      xmlRoot: 'Envelope',
      searched: 'whole',
      cda: false,
    });
    assert.deepEqual(await facts(samples['hl7'] ?? ''), {
      hl7: 'ORU^R01',
      segments: ['MSH', 'PID'],
      searched: 'whole',
    });
  });

  it('counts the entries of an archive and knows an IHE_XDM one', async () => {
    assert.deepEqual(await facts(exchangeArchive()), {
      entries: 3,
      xdm: true,
      contents: ['html 1', 'txt 1', 'xml 1'],
      searched: 'none',
      unsearchedBecause: 'documents',
    });
    assert.deepEqual(await facts((samples['zip'] ?? '').slice(0, 35)), {
      truncated: true,
      searched: 'none',
      unsearchedBecause: 'format',
    });
  });
});

describe('inspectFile: what is broken', () => {
  it('finds a PNG that lost its end, its header, its checksum or its pixels', async () => {
    const whole = png();
    const flipped = (at: number): Uint8Array => whole.map((byte, index) => (index === at ? byte ^ 1 : byte));
    assert.equal(await problemOf(whole), 'none');
    assert.equal(await problemOf(whole.subarray(0, -1)), 'file-corrupt truncated');
    assert.equal(await problemOf(whole.subarray(0, 20)), 'file-corrupt truncated');
    assert.equal(await problemOf(flipped(17)), 'file-corrupt checksum');
    assert.equal(await problemOf(flipped(43)), 'file-corrupt checksum');
    assert.equal(await problemOf(png(0, 6)), 'file-corrupt header');
    assert.equal(
      await problemOf(bytes(whole.subarray(0, 33), whole.subarray(-12))),
      'file-corrupt structure',
    );
    assert.equal(await problemOf(bytes(whole, 'notes de l’outil')), 'none');
  });

  it('finds a large PNG that lost its end, and reads one that did not once', async () => {
    const large = png(3000, 2000, new Uint8Array(300_000));
    assert.equal(await problemOf(large.subarray(0, 200_000)), 'file-corrupt truncated');
    assert.equal(await problemOf(large.subarray(0, -1)), 'file-corrupt truncated');
    const file = countedFile(large);
    assert.deepEqual((await inspectFile(file, 'a.png', plain, go)).problems, []);
    assert.ok(file.bytesRead() < large.length + 10_000, `${file.bytesRead()} bytes read`);
  });

  it('never decodes a picture that claims to be huge', async () => {
    assert.deepEqual((await inspect(png(100_000, 100_000))).facts, { width: 100_000, height: 100_000 });
  });

  it('finds a JPEG that lost its end or never had a frame, and allows what follows the end', async () => {
    const whole = jpg();
    assert.equal(await problemOf(whole), 'none');
    assert.equal(await problemOf(whole.subarray(0, -2)), 'file-corrupt truncated');
    assert.equal(await problemOf(whole.subarray(0, 30)), 'file-corrupt truncated');
    assert.equal(await problemOf(bytes(whole, mp4())), 'none');
    assert.equal(
      await problemOf(bytes([0xff, 0xd8, 0xff, 0xda, 0, 2], 'data', [0xff, 0xd9])),
      'file-corrupt structure',
    );
    assert.equal(
      await problemOf(jpg(8, 6, new Uint8Array(200_000)).subarray(0, -2)),
      'file-corrupt truncated',
    );
    assert.equal(await problemOf(bytes(jpg(8, 6, new Uint8Array(200_000)), new Uint8Array(100_000))), 'none');
  });

  it('finds a PDF that lost its end, and no other', async () => {
    const whole = pdf({ filler: 'x'.repeat(9000) });
    assert.equal(await problemOf(whole), 'none');
    assert.equal(await problemOf(whole.subarray(0, 5000)), 'file-corrupt truncated');
    assert.equal(
      await problemOf(bytes(whole.subarray(0, 5000), new Uint8Array(4000))),
      'file-corrupt truncated',
    );
    assert.equal(await problemOf(bytes(whole, '4 0 obj<</A/B>>endobj\nxref')), 'file-corrupt truncated');
    assert.equal(await problemOf(bytes(whole, new Uint8Array(3000))), 'none');
    assert.equal(
      await problemOf(bytes(whole, '4 0 obj<<>>endobj\nxref\ntrailer<<>>\nstartxref\n9\n%%EOF')),
      'none',
    );
    assert.equal(await problemOf('%PDF-1.4\nstartxref\n99999\n%%EOF'), 'file-corrupt truncated');
  });

  it('finds a protected PDF by a table or a stream of references', async () => {
    assert.equal(await problemOf(pdf({ trailer: '/Encrypt 9 0 R' })), 'pdf-encrypted');
    const start = `%PDF-1.7\n${'x'.repeat(70_000)}\n`;
    const stream = '5 0 obj<</Type/XRef/Encrypt 9 0 R/Size 3>>stream\nabc\nendstream endobj\n';
    assert.equal(await problemOf(`${start}${stream}startxref\n${start.length}\n%%EOF`), 'pdf-encrypted');
  });

  it('finds an empty file, a pointer of git LFS, and a name whose bytes are lost', async () => {
    assert.equal(await problemOf(''), 'file-empty');
    assert.equal(await problemOf(lfsPointer), 'lfs-pointer');
    assert.equal(await problemOf(new Uint8Array(50), 'a.PNG'), 'file-corrupt header');
    assert.equal(await problemOf(new Uint8Array(50), 'a.dat'), 'none');
  });
});

describe('inspectFile: costs', () => {
  long('reads some kilobytes of a file of 40 GB, at most', async () => {
    const giants = [
      mp4().subarray(0, 30),
      jpg(),
      jpg().subarray(0, -2),
      bytes('PK\x03\x04'),
      pdf(),
      png(),
      bytes([0x1a, 0x45, 0xdf, 0xa3]),
    ];
    for (const start of giants) {
      const file = countedFile(start, 40 * 1024 ** 3);
      await inspectFile(file, 'a', { ...plain, hash: true }, go);
      assert.ok(file.bytesRead() < 6 * 1024 ** 2, `${file.bytesRead()} bytes read`);
    }
  });

  it('sums the content where it is asked to, not above 1 GiB', async () => {
    const sum = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
    const large = png(8, 6, new Uint8Array(3_000_000));
    const hash = { ...plain, hash: true };
    assert.equal((await inspect(png(), 'a', hash)).sha256, sum(png()));
    assert.equal((await inspect(large, 'a', hash)).sha256, sum(large));
    assert.equal((await inspect(png())).sha256, undefined);
    assert.equal((await inspectFile(countedFile('a', 1024 ** 3 + 1), 'a', hash, go)).sha256, undefined);
  });

  it('stops when it is aborted', async () => {
    const stopped = AbortSignal.abort();
    const file = countedFile(png(8, 6, new Uint8Array(3_000_000)));
    await assert.rejects(inspectFile(file, 'a', { ...plain, hash: true }, stopped), { name: 'AbortError' });
  });
});
