import assert from 'node:assert/strict';
import { box, bytes, uint16, uint32 } from '../../support/evidenceBytes';
import { gif, le16, le32, photograph, scan, tiff } from '../../support/pictureBytes';
import { pictureSummary } from '../../support/pictureSummary';

/** Fills a part so that the file is not read at once. */
const long = new Uint8Array(90_000).fill(0x55);

describe('a GIF', () => {
  it('is whole with one picture or many, with or without its last byte', async () => {
    assert.equal(await pictureSummary(gif()), 'gif 2x2');
    assert.equal(await pictureSummary(gif({ pictures: 3 })), 'gif 2x2');
    assert.equal(await pictureSummary(gif({ end: '' })), 'gif 2x2');
    assert.equal(await pictureSummary(gif({ end: 'a note of its writer' })), 'gif 2x2');
  });

  it('is whole where only what follows its last pixel is missing', async () => {
    assert.equal(await pictureSummary(gif({ without: 1, end: '' })), 'gif 2x2');
    assert.equal(await pictureSummary(gif({ without: 2, end: '' })), 'gif 2x2');
  });

  it('is cut where pixels are missing, of the first picture or of the last', async () => {
    assert.equal(await pictureSummary(gif({ without: 3, end: '' })), 'gif 2x2 truncated');
    assert.equal(await pictureSummary(gif({ pictures: 4000, without: 3, end: '' })), 'gif 2x2 truncated');
    assert.equal(await pictureSummary(gif().subarray(0, 30)), 'gif 2x2 truncated');
    assert.equal(await pictureSummary(gif().subarray(0, 16)), 'gif 2x2 truncated');
  });

  it('is cut where zeros are in place of its last pixels', async () => {
    const zeros = new Uint8Array(500);
    assert.equal(await pictureSummary(bytes(gif({ end: '' }), zeros)), 'gif 2x2');
    // One byte of its data, and then the zero that ends them.
    const whole = gif();
    const data = whole.indexOf(0x2c) + 11;
    const lost = bytes(whole.subarray(0, data), [1, whole[data + 1] ?? 0], zeros);
    assert.equal(await pictureSummary(lost), 'gif 2x2 truncated');
  });

  it('is cut where a picture was promised and none comes', async () => {
    const one = gif({ end: '' });
    assert.equal(await pictureSummary(bytes(one, [0x21, 0xf9, 4, 0, 10, 0, 0, 0])), 'gif 2x2 truncated');
    assert.equal(await pictureSummary(bytes(one, [0x21, 0xfe, 2, 0x41])), 'gif 2x2');
  });

  it('is no picture where something else begins after its header', async () => {
    assert.equal(await pictureSummary(bytes(gif().subarray(0, 19), '<html>')), 'gif 2x2 structure');
  });
});

describe('a JPEG', () => {
  it('has its size though a writer left bytes between its parts', async () => {
    assert.equal(
      await pictureSummary(photograph({ before: bytes([0xff, 0xe1, 0, 4, 1, 2, 9, 9, 0, 0xff, 0]) })),
      'jpg 40x30',
    );
    assert.equal(await pictureSummary(photograph({ frame: 0xc2 })), 'jpg 40x30');
  });

  it('is cut where its end mark is nowhere, however large it is', async () => {
    assert.equal(await pictureSummary(photograph({ end: [] })), 'jpg 40x30 truncated');
    const large = new Uint8Array(6 * 1024 * 1024).fill(0x55);
    assert.equal(await pictureSummary(photograph({ data: large, end: [] })), 'jpg 40x30 truncated');
    assert.equal(await pictureSummary(bytes(photograph({ data: long }), large)), 'jpg 40x30');
  });

  it('finds its end mark where two parts of the file meet', async () => {
    const start = photograph({ end: [] }).length - 'data'.length;
    const data = new Uint8Array(256 * 1024 - start - 1).fill(0x55);
    assert.equal(await pictureSummary(bytes(photograph({ data }), long)), 'jpg 40x30');
  });

  it('is broken where a mark that no coding has comes before the picture, or its end does', async () => {
    assert.equal(await pictureSummary(photograph({ before: bytes([0xff, 0x30, 0, 2]) })), 'jpg structure');
    assert.equal(await pictureSummary(photograph({ before: bytes([0xff, 0xd8]) })), 'jpg 40x30');
    assert.equal(await pictureSummary(photograph({ before: bytes([0xff, 0xd9]) })), 'jpg truncated');
  });
});

describe('a TIFF', () => {
  it('counts its pages, and stops where they lead back', async () => {
    assert.equal(await pictureSummary(tiff([scan(8, 6), scan(8, 6), scan(4, 4)])), 'tif 8x6 3 pages');
    const looped = tiff([scan(8, 6), scan(8, 6)]);
    assert.equal(await pictureSummary(bytes(looped.subarray(0, -4), le32(8))), 'tif 8x6 2 pages');
  });

  it('is whole though its writer counted more bytes than the picture has', async () => {
    const rows = scan(8, 6, [
      [273, 4, 1, 86],
      [279, 4, 1, 35_711_440],
    ]);
    assert.equal(await pictureSummary(tiff([rows], new Uint8Array(48))), 'tif 8x6');
  });

  it('is cut where its pixels begin past the end', async () => {
    assert.equal(
      await pictureSummary(tiff([scan(8, 6, [[273, 4, 1, 9000]])], new Uint8Array(48))),
      'tif 8x6 truncated',
    );
  });

  it('is cut where its directory ends past the end, or the pixels of any page do', async () => {
    const whole = tiff([scan(8, 6)]);
    assert.equal(await pictureSummary(whole.subarray(0, whole.length - 20)), 'tif 8x6 truncated');
    const pages = [scan(8, 6), scan(8, 6, [[273, 4, 1, 200]])];
    assert.equal(await pictureSummary(tiff(pages, new Uint8Array(120))), 'tif 8x6 2 pages');
    assert.equal(await pictureSummary(tiff(pages, new Uint8Array(60))), 'tif 8x6 2 pages truncated');
  });

  it('is no picture without a size', async () => {
    assert.equal(await pictureSummary(tiff([[[270, 3, 1, 1]]])), 'tif structure');
  });
});

describe('a WebP', () => {
  it('says its size in each of its three kinds', async () => {
    const riff = (chunk: Uint8Array): Uint8Array => bytes('RIFF', le32(chunk.length + 4), 'WEBP', chunk);
    const lossy = bytes('VP8 ', le32(10), [0, 0, 0, 0x9d, 1, 0x2a], le16(40), le16(30));
    const lossless = bytes('VP8L', le32(5), [0x2f], le32(39 | (29 << 14)), [0]);
    const extended = bytes('VP8X', le32(10), [0, 0, 0, 0, 39, 0, 0, 29, 0, 0]);
    assert.deepEqual(await Promise.all([lossy, lossless, extended].map((one) => pictureSummary(riff(one)))), [
      'webp 40x30',
      'webp 40x30',
      'webp 40x30',
    ]);
    assert.equal(
      await pictureSummary(riff(bytes('VP8 ', le32(10), [0, 0, 0, 1, 2, 3], le16(40), le16(30)))),
      'webp structure',
    );
  });
});

describe('HEIC and AVIF', () => {
  const property = (name: string, ...content: readonly Uint8Array[]): Uint8Array => box(name, ...content);
  const size = property('ispe', uint32(0), uint32(4032), uint32(3024));

  function still(properties: readonly Uint8Array[], brand = 'heic'): Uint8Array {
    const associations = bytes(
      uint32(0),
      uint32(1),
      uint16(1),
      [properties.length],
      properties.map((_, at) => at + 1),
    );
    return bytes(
      box('ftyp', brand, uint32(0), 'mif1'),
      box(
        'meta',
        uint32(0),
        box('pitm', uint32(0), uint16(1)),
        box('iprp', box('ipco', ...properties), box('ipma', associations)),
      ),
    );
  }

  it('are as large as a viewer shows them: turned and cropped', async () => {
    assert.equal(await pictureSummary(still([size])), 'heic 4032x3024');
    assert.equal(await pictureSummary(still([size, property('irot', bytes([1]))])), 'heic 3024x4032');
    assert.equal(await pictureSummary(still([size, property('irot', bytes([2]))], 'avif')), 'avif 4032x3024');
    const crop = property('clap', ...[1000, 1, 500, 1, 0, 1, 0, 1].map(uint32));
    assert.equal(await pictureSummary(still([size, crop, property('irot', bytes([3]))])), 'heic 500x1000');
  });
});

describe('JPEG 2000', () => {
  const mark = bytes('\0\0\0\x0cjP  \r\n\x87\n');
  const header = box('jp2h', box('ihdr', uint32(30), uint32(40), bytes([0, 3, 7, 7, 0, 0])));

  it('is distinguished by its brand', async () => {
    for (const [brand, type] of [
      ['jp2 ', 'jp2'],
      ['jpx ', 'jpx'],
      ['mjp2', 'mj2'],
    ] as const)
      assert.equal(await pictureSummary(bytes(mark, box('ftyp', brand), header, box('jp2c', 'data'))), type);
  });
});
