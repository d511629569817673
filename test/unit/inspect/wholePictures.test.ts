import assert from 'node:assert/strict';
import { crc32 } from 'node:zlib';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { box, bytes, png, uint16, uint32 } from '../../support/evidenceBytes';
import { gif, photograph } from '../../support/pictureBytes';

const go = new AbortController().signal;

/** Type, size, and what is wrong, as one line. */
async function told(content: Uint8Array): Promise<string> {
  const options = { hash: false, hasher: nodeHasher };
  const { type, facts, problems } = await inspectFile(countedFile(content), 'nom.trompeur', options, go);
  const size = facts.width === undefined ? '' : ` ${facts.width}x${facts.height ?? 0}`;
  return `${type}${size}${problems.map(({ params }) => ` ${params.what ?? ''}`).join('')}`;
}

/** Fills a part so that the file is not read at once. */
const long = new Uint8Array(90_000).fill(0x55);

describe('HEIF of any coding', () => {
  const kept = (name: string, content: Uint8Array, ...brands: readonly string[]): Uint8Array =>
    bytes(box('ftyp', brands[0] ?? '', uint32(0), ...brands.slice(1)), box(name, uint32(0), content));

  it('is a picture by its brand, or by one that it is compatible with', async () => {
    const content = new Uint8Array(40).fill(1);
    const brands = [
      ['avci', 'mif1'],
      ['mif3', 'heic'],
      ['vvic', 'miaf'],
      ['xyz1', 'mif1'],
    ] as const;
    for (const some of brands) assert.equal(await told(kept('meta', content, ...some)), 'heic', some[0]);
    assert.equal(await told(kept('mini', content, 'mif3', 'avif')), 'avif');
    assert.equal(await told(kept('meta', content, 'mif2', 'avif', 'miaf')), 'avif');
  });

  it('is broken where nothing shows what its pictures are', async () => {
    assert.equal(await told(bytes(box('ftyp', 'heic', uint32(0)), new Uint8Array(4000))), 'heic structure');
    assert.equal(await told(kept('mdat', long, 'avif')), 'avif structure');
  });

  it('is broken where zeros are in place of its first picture', async () => {
    const start = box('ftyp', 'heic', uint32(0), 'mif1');
    const index = (at: number): Uint8Array =>
      bytes(uint32(0), [0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1], uint32(at), uint32(40));
    const meta = (at: number): Uint8Array =>
      box('meta', uint32(0), box('pitm', uint32(0), uint16(1)), box('iloc', index(at)));
    const at = start.length + meta(0).length + 8;
    const picture = (fill: number): Uint8Array =>
      bytes(start, meta(at), box('mdat', new Uint8Array(40).fill(fill)));
    assert.equal(await told(picture(7)), 'heic');
    assert.equal(await told(picture(0)), 'heic structure');
  });
});

describe('icons of macOS', () => {
  it('have a part with letters and a length, or are broken', async () => {
    const icons = (rest: Uint8Array): Uint8Array => bytes('icns', uint32(rest.length + 8), rest);
    assert.equal(await told(icons(bytes('ic07', uint32(60), new Uint8Array(52)))), 'icns');
    assert.equal(await told(icons(new Uint8Array(60))), 'icns structure');
    assert.equal(await told(bytes('icns', new Uint8Array(4000))), 'icns structure');
    assert.equal(
      await told(bytes('icns', uint32(9000), 'ic07', uint32(60), new Uint8Array(52))),
      'icns truncated',
    );
  });
});

describe('a JPEG that shows nothing', () => {
  it('is broken without a frame, and where zeros follow its first segment, however many', async () => {
    const scanOnly = bytes([0xff, 0xd8, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0], 'data', [0xff, 0xd9]);
    assert.equal(await told(scanOnly), 'jpg structure');
    for (const size of [1000, 90_000, 700_000])
      assert.equal(await told(bytes([0xff, 0xd8, 0xff, 0xe0], new Uint8Array(size))), 'jpg truncated');
  });

  it('has the end of its last scan distinguished from marks in the tables between', async () => {
    const tables = bytes([0xff, 0xc4, 0, 6, 0xff, 0xd9, 1, 2], [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]);
    assert.equal(await told(photograph({ data: bytes('data', tables, long) })), 'jpg 40x30');
  });
});

describe('a PNG', () => {
  const chunk = (name: string, content: Uint8Array): Uint8Array =>
    bytes(uint32(content.length), name, content, uint32(crc32(bytes(name, content))));
  const [start, end] = [png().subarray(0, 33), png().subarray(-12)];
  const pixels = chunk('IDAT', bytes('pixels'));

  for (const note of [bytes('Comment\0x'), long]) {
    const text = chunk('tEXt', note);
    it(`has pixels, and all of them in one place (${note.length} bytes of notes)`, async () => {
      assert.equal(await told(bytes(start, text, pixels, pixels, end)), 'png 8x6');
      assert.equal(await told(bytes(start, pixels, text, end)), 'png 8x6');
      assert.equal(await told(bytes(start, text, end)), 'png 8x6 structure');
      assert.equal(await told(bytes(start, chunk('IDAT', bytes()), text, end)), 'png 8x6 structure');
      assert.equal(await told(bytes(start, pixels, text, pixels, end)), 'png 8x6 structure');
    });
  }
});

describe('what follows the end of a picture', () => {
  const left = Uint8Array.from({ length: 5000 }, (_, at) => ((at * 7919) ^ (at >> 5)) & 0xff);
  const after = async (content: Uint8Array): Promise<unknown> => {
    const options = { hash: false, hasher: nodeHasher };
    return (await inspectFile(countedFile(content), 'a', options, go)).facts.afterEnd;
  };
  const pictures = { png: png(), jpg: photograph(), gif: gif() };

  for (const [type, picture] of Object.entries(pictures)) {
    it(`is reported for a ${type} where it looks like a picture`, async () => {
      assert.equal(await after(bytes(picture, left)), 5000);
      assert.equal(await after(bytes(picture, pictures.png)), pictures.png.length);
      assert.equal(await after(bytes(picture, long.subarray(0, 40), [0xff, 0xd9])), 42);
    });

    it(`is nothing after a ${type} where it is stray bytes, zeros or a note`, async () => {
      for (const rest of ['', '\r\n', '\0'.repeat(9000), 'Exporté par un outil. '.repeat(40)])
        assert.equal(await after(bytes(picture, rest)), undefined, JSON.stringify(rest.slice(0, 20)));
    });
  }

  it('is nothing where a camera says itself that more pictures follow', async () => {
    const before = bytes([0xff, 0xe2, 0, 8], 'MPF\0', [1, 2]);
    assert.equal(await after(bytes(photograph({ before }), photograph())), undefined);
  });
});
