import assert from 'node:assert/strict';
import { bytes, uint32 } from '../../support/evidenceBytes';
import { icon, iconBitmap, le16, le32 } from '../../support/pictureBytes';
import { pictureSummary } from '../../support/pictureSummary';

describe('a bitmap', () => {
  const bitmap = (header: Uint8Array, pixels = 800): Uint8Array =>
    bytes('BM', le32(0), le32(0), le32(14 + header.length), header, new Uint8Array(pixels));
  const modern = (height: number, bits = 24, coding = 0): Uint8Array =>
    bytes(le32(40), le32(10), le32(height), le16(1), le16(bits), le32(coding), new Uint8Array(20));

  it('says its size from the top, from the bottom, and in its oldest form', async () => {
    assert.equal(await pictureSummary(bitmap(modern(20))), 'bmp 10x20');
    assert.equal(await pictureSummary(bitmap(modern(2 ** 32 - 20))), 'bmp 10x20');
    assert.equal(
      await pictureSummary(bitmap(bytes(le32(12), le16(10), le16(20), le16(1), le16(24)))),
      'bmp 10x20',
    );
  });

  it('is whole without what only fills up its last line, and cut without its last pixel', async () => {
    assert.equal(await pictureSummary(bitmap(modern(20), 32 * 20 - 2)), 'bmp 10x20');
    assert.equal(await pictureSummary(bitmap(modern(20), 32 * 20 - 3)), 'bmp 10x20 truncated');
    assert.equal(await pictureSummary(bitmap(modern(20, 32, 3), 40 * 20 - 1)), 'bmp 10x20 truncated');
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
    assert.equal(await pictureSummary(bitmap(runs, 500)), 'bmp 10x20');
    assert.equal(await pictureSummary(bitmap(runs, 499)), 'bmp 10x20 truncated');
    assert.equal(await pictureSummary(bytes(bitmap(runs, 400), [0, 1])), 'bmp 10x20');
  });

  it('is broken with numbers that no writer has', async () => {
    assert.equal(await pictureSummary(bitmap(modern(20, 77))), 'bmp 10x20 header');
    assert.equal(await pictureSummary(bitmap(modern(20, 24, 0x99001122))), 'bmp 10x20 header');
    assert.equal(await pictureSummary(bitmap(modern(20), 100)), 'bmp 10x20 truncated');
  });
});

describe('an icon', () => {
  it('has the size of the first row of its list', async () => {
    assert.equal(await pictureSummary(icon([{ width: 16, height: 16, content: iconBitmap(16, 16) }])), 'ico');
  });

  it('is not every file that begins with its number', async () => {
    assert.equal(
      await pictureSummary(
        bytes([0, 0, 1, 0, 0, 0xd4, 0, 0x20, 0, 0, 0, 0, 0x30, 0, 0x30, 0, 8, 0, 1, 2, 3, 250]),
      ),
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
      assert.equal(await pictureSummary(content), name);
    });
  }

  it('are not sentences that begin alike', async () => {
    assert.equal(await pictureSummary(bytes('P1 12 3 réunions prévues')), 'txt');
    assert.equal(await pictureSummary(bytes('P4, puis 12 et 30.\n')), 'txt');
  });
});

describe('a bitmap without the header of a file', () => {
  it('is a bitmap of its size, whose end is unknown', async () => {
    const numbers = Uint8Array.from(
      [40, 0, 0, 0, 97, 0, 0, 0, 195, 255, 255, 255, 1, 0, 24, 0, 0, 0, 0, 0].concat(
        new Array<number>(220).fill(0),
      ),
    );
    assert.equal(await pictureSummary(numbers), 'bmp 97x61');
  });
});
