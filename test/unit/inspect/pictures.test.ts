import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { box, bytes, chunk, jpg, png, uint16, uint32 } from '../../support/evidenceBytes';
import { withKey } from '../../support/identityNumbers';
import { gif, icon, iconBitmap, le16, le32, photograph, scan, tiff } from '../../support/pictureBytes';

const go = new AbortController().signal;

/** Type, size, and what is wrong, as one line. */
async function told(content: Uint8Array): Promise<string> {
  const options = { hash: false, hasher: nodeHasher };
  const { type, facts, problems } = await inspectFile(countedFile(content), 'nom.trompeur', options, go);
  const size = facts.width === undefined ? '' : ` ${facts.width}x${facts.height ?? 0}`;
  const pages = facts.pages === undefined ? '' : ` ${facts.pages} pages`;
  return `${type}${size}${pages}${problems.map(({ params }) => ` ${params.what ?? ''}`).join('')}`;
}

/** Fills a part so that the file is not read at once. */
const long = new Uint8Array(90_000).fill(0x55);

describe('a GIF', () => {
  it('is whole with one picture or many, with or without its last byte', async () => {
    assert.equal(await told(gif()), 'gif 2x2');
    assert.equal(await told(gif({ pictures: 3 })), 'gif 2x2');
    assert.equal(await told(gif({ end: '' })), 'gif 2x2');
    assert.equal(await told(gif({ end: 'a note of its writer' })), 'gif 2x2');
  });

  it('is whole where only what follows its last pixel is missing', async () => {
    assert.equal(await told(gif({ without: 1, end: '' })), 'gif 2x2');
    assert.equal(await told(gif({ without: 2, end: '' })), 'gif 2x2');
  });

  it('is cut where pixels are missing, of the first picture or of the last', async () => {
    assert.equal(await told(gif({ without: 3, end: '' })), 'gif 2x2 truncated');
    assert.equal(await told(gif({ pictures: 4000, without: 3, end: '' })), 'gif 2x2 truncated');
    assert.equal(await told(gif().subarray(0, 30)), 'gif 2x2 truncated');
    assert.equal(await told(gif().subarray(0, 16)), 'gif 2x2 truncated');
  });

  it('is cut where zeros are in place of its last pixels', async () => {
    const zeros = new Uint8Array(500);
    assert.equal(await told(bytes(gif({ end: '' }), zeros)), 'gif 2x2');
    // One byte of its data, and then the zero that ends them.
    const whole = gif();
    const data = whole.indexOf(0x2c) + 11;
    const lost = bytes(whole.subarray(0, data), [1, whole[data + 1] ?? 0], zeros);
    assert.equal(await told(lost), 'gif 2x2 truncated');
  });

  it('is cut where a picture was promised and none comes', async () => {
    const one = gif({ end: '' });
    assert.equal(await told(bytes(one, [0x21, 0xf9, 4, 0, 10, 0, 0, 0])), 'gif 2x2 truncated');
    assert.equal(await told(bytes(one, [0x21, 0xfe, 2, 0x41])), 'gif 2x2');
  });

  it('is no picture where something else begins after its header', async () => {
    assert.equal(await told(bytes(gif().subarray(0, 19), '<html>')), 'gif 2x2 structure');
  });
});

describe('a JPEG', () => {
  it('has its size though a writer left bytes between its parts', async () => {
    assert.equal(
      await told(photograph({ before: bytes([0xff, 0xe1, 0, 4, 1, 2, 9, 9, 0, 0xff, 0]) })),
      'jpg 40x30',
    );
    assert.equal(await told(photograph({ frame: 0xc2 })), 'jpg 40x30');
  });

  it('is cut where its end mark is nowhere, however large it is', async () => {
    assert.equal(await told(photograph({ end: [] })), 'jpg 40x30 truncated');
    const large = new Uint8Array(6 * 1024 * 1024).fill(0x55);
    assert.equal(await told(photograph({ data: large, end: [] })), 'jpg 40x30 truncated');
    assert.equal(await told(bytes(photograph({ data: long }), large)), 'jpg 40x30');
  });

  it('finds its end mark where two parts of the file meet', async () => {
    const start = photograph({ end: [] }).length - 'data'.length;
    const data = new Uint8Array(256 * 1024 - start - 1).fill(0x55);
    assert.equal(await told(bytes(photograph({ data }), long)), 'jpg 40x30');
  });

  it('is broken where a mark that no coding has comes before the picture, or its end does', async () => {
    assert.equal(await told(photograph({ before: bytes([0xff, 0x30, 0, 2]) })), 'jpg structure');
    assert.equal(await told(photograph({ before: bytes([0xff, 0xd8]) })), 'jpg 40x30');
    assert.equal(await told(photograph({ before: bytes([0xff, 0xd9]) })), 'jpg truncated');
  });
});

describe('a TIFF', () => {
  it('counts its pages, and stops where they lead back', async () => {
    assert.equal(await told(tiff([scan(8, 6), scan(8, 6), scan(4, 4)])), 'tif 8x6 3 pages');
    const looped = tiff([scan(8, 6), scan(8, 6)]);
    assert.equal(await told(bytes(looped.subarray(0, -4), le32(8))), 'tif 8x6 2 pages');
  });

  it('is whole though its writer counted more bytes than the picture has', async () => {
    const rows = scan(8, 6, [
      [273, 4, 1, 86],
      [279, 4, 1, 35_711_440],
    ]);
    assert.equal(await told(tiff([rows], new Uint8Array(48))), 'tif 8x6');
  });

  it('is cut where its pixels begin past the end', async () => {
    assert.equal(
      await told(tiff([scan(8, 6, [[273, 4, 1, 9000]])], new Uint8Array(48))),
      'tif 8x6 truncated',
    );
  });

  it('is cut where its directory ends past the end, or the pixels of any page do', async () => {
    const whole = tiff([scan(8, 6)]);
    assert.equal(await told(whole.subarray(0, whole.length - 20)), 'tif 8x6 truncated');
    const pages = [scan(8, 6), scan(8, 6, [[273, 4, 1, 200]])];
    assert.equal(await told(tiff(pages, new Uint8Array(120))), 'tif 8x6 2 pages');
    assert.equal(await told(tiff(pages, new Uint8Array(60))), 'tif 8x6 2 pages truncated');
  });

  it('is no picture without a size', async () => {
    assert.equal(await told(tiff([[[270, 3, 1, 1]]])), 'tif structure');
  });
});

describe('a WebP', () => {
  it('says its size in each of its three kinds', async () => {
    const riff = (chunk: Uint8Array): Uint8Array => bytes('RIFF', le32(chunk.length + 4), 'WEBP', chunk);
    const lossy = bytes('VP8 ', le32(10), [0, 0, 0, 0x9d, 1, 0x2a], le16(40), le16(30));
    const lossless = bytes('VP8L', le32(5), [0x2f], le32(39 | (29 << 14)), [0]);
    const extended = bytes('VP8X', le32(10), [0, 0, 0, 0, 39, 0, 0, 29, 0, 0]);
    assert.deepEqual(await Promise.all([lossy, lossless, extended].map((one) => told(riff(one)))), [
      'webp 40x30',
      'webp 40x30',
      'webp 40x30',
    ]);
    assert.equal(
      await told(riff(bytes('VP8 ', le32(10), [0, 0, 0, 1, 2, 3], le16(40), le16(30)))),
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
    assert.equal(await told(still([size])), 'heic 4032x3024');
    assert.equal(await told(still([size, property('irot', bytes([1]))])), 'heic 3024x4032');
    assert.equal(await told(still([size, property('irot', bytes([2]))], 'avif')), 'avif 4032x3024');
    const crop = property('clap', ...[1000, 1, 500, 1, 0, 1, 0, 1].map(uint32));
    assert.equal(await told(still([size, crop, property('irot', bytes([3]))])), 'heic 500x1000');
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
      assert.equal(await told(bytes(mark, box('ftyp', brand), header, box('jp2c', 'data'))), type);
  });
});

describe('a bitmap', () => {
  const bitmap = (header: Uint8Array, pixels = 800): Uint8Array =>
    bytes('BM', le32(0), le32(0), le32(14 + header.length), header, new Uint8Array(pixels));
  const modern = (height: number, bits = 24, coding = 0): Uint8Array =>
    bytes(le32(40), le32(10), le32(height), le16(1), le16(bits), le32(coding), new Uint8Array(20));

  it('says its size from the top, from the bottom, and in its oldest form', async () => {
    assert.equal(await told(bitmap(modern(20))), 'bmp 10x20');
    assert.equal(await told(bitmap(modern(2 ** 32 - 20))), 'bmp 10x20');
    assert.equal(await told(bitmap(bytes(le32(12), le16(10), le16(20), le16(1), le16(24)))), 'bmp 10x20');
  });

  it('is whole without what only fills up its last line, and cut without its last pixel', async () => {
    assert.equal(await told(bitmap(modern(20), 32 * 20 - 2)), 'bmp 10x20');
    assert.equal(await told(bitmap(modern(20), 32 * 20 - 3)), 'bmp 10x20 truncated');
    assert.equal(await told(bitmap(modern(20, 32, 3), 40 * 20 - 1)), 'bmp 10x20 truncated');
  });

  it('in runs is cut where its length is not reached, and no end of runs is there', async () => {
    const runs = bytes(
      le32(40),
      le32(10),
      le32(20),
      le16(1),
      le16(8),
      le32(1),
      le32(500),
      new Uint8Array(16),
    );
    assert.equal(await told(bitmap(runs, 500)), 'bmp 10x20');
    assert.equal(await told(bitmap(runs, 499)), 'bmp 10x20 truncated');
    assert.equal(await told(bytes(bitmap(runs, 400), [0, 1])), 'bmp 10x20');
  });

  it('is broken with numbers that no writer has', async () => {
    assert.equal(await told(bitmap(modern(20, 77))), 'bmp 10x20 header');
    assert.equal(await told(bitmap(modern(20, 24, 0x99001122))), 'bmp 10x20 header');
    assert.equal(await told(bitmap(modern(20), 100)), 'bmp 10x20 truncated');
  });
});

describe('an icon', () => {
  it('has the size of the first row of its list', async () => {
    assert.equal(await told(icon([{ width: 16, height: 16, content: iconBitmap(16, 16) }])), 'ico');
  });

  it('is not every file that begins with its number', async () => {
    assert.equal(
      await told(bytes([0, 0, 1, 0, 0, 0xd4, 0, 0x20, 0, 0, 0, 0, 0x30, 0, 0x30, 0, 8, 0, 1, 2, 3, 250])),
      'unknown',
    );
  });
});

describe('pictures of other systems', () => {
  for (const [name, content] of Object.entries({
    pbm: bytes('P1\n2 2\n1 0\n0 1\n'),
    pgm: bytes('P2 # made by hand\n2 2\n255\n0 1 2 3\n'),
    ppm: bytes('P6\n# a remark\n2 1\n255\n', [1, 2, 3, 4, 5, 6]),
    pam: bytes('P7\nWIDTH 3\nHEIGHT 4\nDEPTH 1\nMAXVAL 255\nENDHDR\n', new Uint8Array(12)),
    pcx: bytes([10, 5, 1, 8, 0, 0, 0, 0, 9, 0, 19, 0], new Uint8Array(53), [1], new Uint8Array(70)),
    psd: bytes('8BPS\0\x01', new Uint8Array(6), [0, 3], uint32(30), uint32(40), [0, 8, 0, 3]),
    tga: bytes([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0], le16(40), le16(30), [24, 32], [1, 2, 3, 0, 0, 250]),
    emf: bytes(le32(1), le32(108), new Uint8Array(32), ' EMF', new Uint8Array(60)),
  })) {
    it(`are reported: ${name}`, async () => {
      assert.equal(await told(content), name);
    });
  }

  it('are not sentences that begin alike', async () => {
    assert.equal(await told(bytes('P1 12 3 réunions prévues')), 'txt');
    assert.equal(await told(bytes('P4, puis 12 et 30.\n')), 'txt');
  });
});

describe('patients’ numbers in what a picture says in words', () => {
  const patient = withKey('2790675004017');
  const withChunk = (name: string, note: Uint8Array): Uint8Array => {
    const whole = png();
    return bytes(whole.subarray(0, 33), chunk(name, note), whole.subarray(33));
  };
  const filler = 'x'.repeat(3000);
  const notes: Readonly<Record<string, Uint8Array>> = {
    'a title': withChunk('tEXt', Buffer.from(`Title\0Dossier ${patient}`)),
    'a packet of XMP': withChunk(
      'iTXt',
      Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0<dc:title>${filler} ${patient}</dc:title>`),
    ),
    'a packed note': withChunk(
      'zTXt',
      Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(`patient ${patient}`)]),
    ),
  };
  it('are found in a comment of a JPEG', async () => {
    const [whole, note] = [jpg(), bytes(`Patient ${patient}`)];
    const picture = bytes(
      whole.subarray(0, 2),
      [0xff, 0xfe],
      uint16(note.length + 2),
      note,
      whole.subarray(2),
    );
    const { facts } = await inspectFile(
      countedFile(picture),
      'a.jpg',
      { hash: false, hasher: nodeHasher },
      go,
    );
    assert.equal(facts.personal?.count, 1);
  });
  for (const [what, picture] of Object.entries(notes)) {
    it(`are found in ${what}`, async () => {
      const { facts, problems } = await inspectFile(
        countedFile(picture),
        'a.png',
        { hash: false, hasher: nodeHasher },
        go,
      );
      assert.deepEqual([problems, facts.personal?.count], [[], 1]);
    });
  }
});

describe('a bitmap without the header of a file', () => {
  it('is a bitmap of its size, whose end is unknown', async () => {
    const numbers = Uint8Array.from(
      [40, 0, 0, 0, 97, 0, 0, 0, 195, 255, 255, 255, 1, 0, 24, 0, 0, 0, 0, 0].concat(
        new Array<number>(220).fill(0),
      ),
    );
    assert.equal(await told(numbers), 'bmp 97x61');
  });
});
