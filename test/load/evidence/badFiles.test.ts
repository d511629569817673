import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import type { Inspection } from '../../../src/core/inspect/model';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { type CountedFile, countedFile } from '../../support/countedFile';
import { box, bytes, jpg, mp4, pdf, png, uint32 } from '../../support/evidenceBytes';
import { cda } from '../../support/evidenceFamilies';
import { evidenceSeeds, realFiles } from '../../support/evidenceSeeds';
import { zipOf } from '../../support/zip';

/** What is in one file and is bad: CONTRIBUTING.md lists these tests beside the fault that each holds. */

const go = new AbortController().signal;
const giant = 40 * 1024 ** 3;
/** What an inspector may read of a file however large, beside the 16 MiB of a text that is read through. */
const bound = 4.2 * 1024 ** 2;
const boundOfText = 16.1 * 1024 ** 2;

function inspect(file: CountedFile, name = 'a'): Promise<Inspection> {
  return inspectFile(file, name, { hash: false, hasher: nodeHasher }, go);
}

async function faultOf(content: string | Uint8Array, name = 'a'): Promise<string> {
  const { type, problems } = await inspect(countedFile(content), name);
  const [problem] = problems;
  return problem === undefined ? type : [type, problem.code, problem.params.what].filter(Boolean).join(' ');
}

describe('faults of files', () => {
  it('an empty file is said to be empty, whatever its name', async () => {
    for (const name of ['a.png', 'a.pdf', 'a']) assert.equal(await faultOf('', name), 'unknown file-empty');
  });

  it('of a file of 40 GB the first bytes are read, and some others at most', async () => {
    for (const seed of evidenceSeeds) {
      const file = countedFile(seed, giant);
      const { facts } = await inspect(file);
      const most = facts.unsearchedBecause === 'size' ? boundOfText : bound;
      assert.ok(file.bytesRead() < most, `${String(file.bytesRead())} bytes`);
    }
  });

  it('a file that shrinks while it is read gives facts, and nothing is thrown', async () => {
    for (const seed of evidenceSeeds) {
      const file = countedFile(seed);
      let left = seed.length / 2;
      const shrinking = {
        ...file,
        read: async (offset: number, length: number) => {
          const part = await file.read(offset, Math.max(0, Math.min(length, left - offset)));
          left /= 2;
          return part;
        },
      };
      assert.ok((await inspect(shrinking)).type.length > 0);
    }
  });

  it('the bytes say what a file is, never its name; truncated files are said to be so', async () => {
    assert.equal(await faultOf(pdf(), 'a.png'), 'pdf');
    assert.equal(await faultOf(png(), 'a.pdf'), 'png');
    assert.equal(await faultOf(bytes(png(), zipOf([{ name: 'a', content: 'a' }])), 'a.zip'), 'png');
    assert.equal(await faultOf(png().subarray(0, -4)), 'png file-corrupt truncated');
    assert.equal(await faultOf(jpg().subarray(0, -2)), 'jpg file-corrupt truncated');
    assert.equal(await faultOf(mp4().subarray(0, 60)), 'mp4 file-corrupt truncated');
  });

  it('a picture that claims 100,000 × 100,000 is not decoded; boxes without an end end the reading', async () => {
    assert.deepEqual((await inspect(countedFile(png(100_000, 100_000)))).facts, {
      width: 100_000,
      height: 100_000,
    });
    assert.equal(
      await faultOf(bytes([0xff, 0xd8, 0xff, 0xda, 0, 2], 'x', [0xff, 0xd9])),
      'jpg file-corrupt structure',
    );
    const avif = realFiles['plain.avif'] ?? new Uint8Array();
    for (let at = 0; at + 4 <= avif.length; at++) {
      const zeroed = avif.slice();
      zeroed.fill(0, at, at + 4);
      assert.ok((await inspect(countedFile(zeroed))).type.length > 0);
    }
  });
});

describe('faults of videos', () => {
  const start = box('ftyp', 'isom', new Uint8Array(4), 'isom');
  const index = mp4(2.5).subarray(Buffer.from(mp4()).indexOf('moov') - 4);
  const wide = (size: number): Uint8Array =>
    bytes(uint32(1), 'mdat', uint32(Math.floor(size / 2 ** 32)), uint32(size % 2 ** 32));

  it('the index at the end of 4 GB is found, over a box whose size has 64 bits', async () => {
    const size = start.length + 4 * 1024 ** 3;
    const video = { ...countedFile(bytes(start, wide(4 * 1024 ** 3)), size + index.length) };
    const read = video.read;
    let count = 0;
    video.read = async (offset, length) => {
      const part = await read(offset, length);
      count += part.length;
      for (let at = 0; at < part.length; at++) {
        const inside = offset + at - size;
        if (inside >= 0) part[at] = index[inside] ?? 0;
      }
      return part;
    };
    const { facts, problems } = await inspect(video);
    assert.deepEqual([facts, problems], [{ durationSeconds: 2.5, width: 640, height: 360 }, []]);
    assert.ok(count < 64 * 1024, `${String(count)} bytes`);
  });

  it('sizes of 0, below 8 and past the end, and boxes in boxes without end, are read in few steps', async () => {
    assert.equal(await faultOf(bytes(start, uint32(0), 'mdat', 'frames')), 'mp4 file-corrupt truncated');
    assert.equal(
      await faultOf(bytes(start, uint32(7), 'mdat', new Uint8Array(99))),
      'mp4 file-corrupt structure',
    );
    assert.equal(await faultOf(bytes(start, index, wide(2 ** 40))), 'mp4 file-corrupt truncated');
    const many = bytes(start, ...Array.from({ length: 500 }, () => box('free', '')));
    assert.equal(await faultOf(many), 'mp4');
    const nested = Array.from({ length: 200 }).reduce<Uint8Array>(
      (inside) => box('moov', inside),
      new Uint8Array(),
    );
    assert.equal(await faultOf(bytes(start, nested)), 'mp4');
  });
});

describe('faults of XML', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';

  it('a DOCTYPE ends the reading: nothing is expanded and nothing outside is asked for', async () => {
    assert.equal(await faultOf(`<?xml version="1.0"?>${bomb}<a>&b;</a>`), 'xml doctype-refused doctype');
    const outside = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a xmlns="x"/>';
    assert.equal(await faultOf(outside), 'xml doctype-refused doctype');
  });

  it('undeclared entities, tags that do not match and a lost end are faults with their line', async () => {
    for (const text of [
      '<?xml version="1.0"?>\n<a>&b;</a>',
      '<?xml version="1.0"?>\n<a><b></a>',
      '<?xml version="1.0"?>\n<a>',
    ]) {
      const [problem] = (await inspect(countedFile(text))).problems;
      assert.deepEqual(problem, { code: 'xml-malformed', params: { line: '2', what: 'syntax' } }, text);
    }
  });

  it('50,000 levels are refused, 200 are not', async () => {
    const deep = (levels: number): string =>
      `<?xml version="1.0"?>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
    assert.equal(await faultOf(deep(50_000)), 'xml xml-malformed depth');
    assert.equal(await faultOf(deep(200)), 'xml');
  });

  it('markup that does not end for a million letters is not read on, and not reported; a DOCTYPE still is', async () => {
    const long = 'x '.repeat(1_200_000);
    assert.equal(await faultOf(`<?xml version="1.0"?><a><!-- ${long.replaceAll('x', '-x')} --></a>`), 'xml');
    assert.equal(
      await faultOf(`<!DOCTYPE a [<!-- ${long} -->]><a xmlns="x"/>`),
      'xml doctype-refused doctype',
    );
    const scan = `<?xml version="1.0"?><a>${'QUJD'.repeat(600_000)}<b></a>`;
    assert.equal(await faultOf(scan), 'xml xml-malformed syntax');
  });

  it('an encoding that is not the declared one is a fault', async () => {
    const text = '<?xml version="1.0" encoding="UTF-8"?><a>é</a>';
    assert.equal(await faultOf(text), 'xml');
    assert.equal(await faultOf(bytes(text)), 'xml xml-malformed encoding');
    assert.equal(await faultOf(text.replace('UTF-8', 'UTF-16')), 'xml xml-malformed encoding');
    const late = text.replace('<a>', `<a>${'x'.repeat(300_000)}`);
    assert.equal(await faultOf(bytes(late)), 'xml xml-malformed encoding');
  });

  it('of a document of 1 GB the beginning is read, and searched for patients’ numbers, which is reported', async () => {
    const file = countedFile(cda('<p>x</p>'.repeat(20_000)), 1024 ** 3);
    const { facts, problems } = await inspect(file);
    assert.deepEqual(
      [facts, problems],
      [
        {
          xmlRoot: 'ClinicalDocument',
          cda: true,
          searched: 'part',
          searchedUpTo: 16 * 1024 * 1024,
          unsearchedBecause: 'size',
        },
        [],
      ],
    );
    assert.ok(file.bytesRead() < 17 * 1024 * 1024);
  });
});

describe('faults of archives', () => {
  const one = { name: 'a.txt', content: 'a' };

  it('names that leave the folder are refused', async () => {
    for (const name of ['../a', 'a/../../b', '/etc/passwd', 'C:\\a', '..\\a'])
      assert.equal(
        await faultOf(zipOf([one, { name, content: 'x' }])),
        'zip archive-unsafe path-outside',
        name,
      );
    assert.equal(await faultOf(zipOf([{ name: 'a..b/c...d', content: 'x' }])), 'zip');
  });

  it('more than 10,000 entries, and what unpacks to far too much, are refused; nothing is unpacked', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => ({ name: String(at), content: '' }));
    assert.equal(await faultOf(zipOf(many)), 'zip archive-unsafe too-many-entries');
    const bomb = zipOf([{ name: 'a', content: 'x', claimedSize: 2 ** 31 }]);
    assert.equal(await faultOf(bomb), 'zip archive-unsafe ratio');
    const fair = zipOf([{ name: 'a.log', content: 'ligne\n'.repeat(100_000) }]);
    assert.equal(await faultOf(fair), 'zip');
  });

  it('entries that share their bytes, or end past the list, are refused', async () => {
    const archive = zipOf([one, { name: 'b.txt', content: 'b' }]);
    const list = Buffer.from(archive).indexOf('PK\x01\x02');
    const second = Buffer.from(archive).indexOf('PK\x01\x02', list + 4);
    const shared = archive.slice();
    shared.set(archive.subarray(list + 42, list + 46), second + 42);
    assert.equal(await faultOf(shared), 'zip archive-unsafe overlapping');
    const long = archive.slice();
    long.set([255, 255, 255, 0], second + 20);
    assert.equal(await faultOf(long), 'zip archive-unsafe beyond-end');
  });

  it('an archive behind a password says so, and one without its list is broken', async () => {
    const locked = zipOf([one]);
    const list = Buffer.from(locked).indexOf('PK\x01\x02');
    locked[list + 8] = 1;
    assert.equal(await faultOf(locked), 'zip archive-unsafe encrypted');
    assert.equal((await inspect(countedFile(locked))).facts.encrypted, true);
    assert.equal(await faultOf(zipOf([one]).subarray(0, -30)), 'zip file-corrupt truncated');
  });

  it('a program before an archive, a comment after it, and old letters in names change nothing', async () => {
    const archive = zipOf([one]);
    const commented = bytes(archive.subarray(0, -2), [3, 0], 'abc');
    assert.equal(await faultOf(commented), 'zip');
    const name = zipOf([{ name: 'x.txt', content: 'a' }]);
    for (let at = 0; at < name.length; at++) if (name[at] === 0x78) name[at] = 0x82;
    assert.equal(await faultOf(name), 'zip');
  });

  it('numbers of 64 bits are followed where they are', async () => {
    const archive = Buffer.from(zipOf([one]));
    const [list, end] = [archive.indexOf('PK\x01\x02'), archive.indexOf('PK\x05\x06')];
    const long = (value: number): Uint8Array =>
      bytes(new Uint8Array(BigUint64Array.of(BigInt(value)).buffer));
    const large = bytes(
      'PK\x06\x06',
      long(44),
      new Uint8Array(12),
      long(1),
      long(1),
      long(end - list),
      long(list),
    );
    const pointer = bytes('PK\x06\x07', new Uint8Array(4), long(end), [1, 0, 0, 0]);
    const short = bytes('PK\x05\x06', [0, 0, 0, 0], new Uint8Array(12).fill(255), [0, 0]);
    const { facts, problems } = await inspect(
      countedFile(bytes(archive.subarray(0, end), large, pointer, short)),
    );
    assert.deepEqual([facts.entries, problems], [1, []]);
  });
});
