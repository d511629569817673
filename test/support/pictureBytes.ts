import { bytes, uint16, uint32 } from './evidenceBytes';

/** Pictures made by hand, whole and broken: enough of each for its reader, and nothing more. */

export function le16(value: number): Uint8Array {
  return uint16(value).reverse();
}

export function le32(value: number): Uint8Array {
  return uint32(value).reverse();
}

/** The parts of a GIF's picture of 2 by 2: clear, four pixels, end, in codes of three bits that grow to four. */
const fourPixels = codesOf([
  [4, 3],
  [0, 3],
  [1, 3],
  [1, 3],
  [0, 4],
  [5, 4],
]);

/** Codes with their widths in bits, the first in the lowest bits. */
function codesOf(codes: readonly (readonly [code: number, bits: number])[]): Uint8Array {
  const found: number[] = [];
  let held = 0;
  let bits = 0;
  for (const [code, width] of codes) {
    held |= code << bits;
    bits += width;
    for (; bits >= 8; bits -= 8, held >>>= 8) found.push(held & 255);
  }
  return bytes(bits > 0 ? [...found, held] : found);
}

interface GifParts {
  readonly pictures?: number;
  /** Bytes cut from the end of the last picture's data, its own end counted. */
  readonly without?: number;
  readonly end?: string;
}

/** Animated where it has several pictures. */
export function gif({ pictures = 1, without = 0, end = ';' }: GifParts = {}): Uint8Array {
  const picture = bytes(
    [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, fourPixels.length],
    fourPixels,
    [0],
  );
  const all = bytes(
    'GIF89a',
    [2, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...Array.from({ length: pictures }, () => picture),
  );
  return bytes(all.subarray(0, all.length - without), end);
}

function segment(mark: number, data: Uint8Array): Uint8Array {
  return bytes([0xff, mark], uint16(data.length + 2), data);
}

interface JpegParts {
  /** C0 baseline, C2 progressive. */
  readonly frame?: number;
  readonly before?: Uint8Array;
  readonly data?: Uint8Array;
  readonly end?: readonly number[];
}

/** A photograph of 40 by 30; `before` is before its first table. */
export function photograph({
  frame = 0xc0,
  before = bytes(),
  data = bytes('data'),
  end = [0xff, 0xd9],
}: JpegParts = {}): Uint8Array {
  const head = bytes([8], uint16(30), uint16(40), [1, 1, 0x11, 0]);
  return bytes(
    [0xff, 0xd8],
    before,
    segment(0xdb, new Uint8Array(65)),
    segment(frame, head),
    segment(0xda, bytes([1, 1, 0, 0, 63, 0])),
    data,
    end,
  );
}

type TiffTag = readonly [tag: number, type: 3 | 4, count: number, value: number];

/** Directories one after the other, each of 16 rows at most, little-endian. */
export function tiff(directories: readonly (readonly TiffTag[])[], pixels: Uint8Array = bytes()): Uint8Array {
  let at = 8;
  const parts = directories.map((rows, index) => {
    at += 2 + rows.length * 12 + 4;
    return bytes(
      le16(rows.length),
      ...rows.map(([tag, type, count, value]) => bytes(le16(tag), le16(type), le32(count), le32(value))),
      le32(index + 1 < directories.length ? at : 0),
    );
  });
  return bytes('II*\0', le32(8), ...parts, pixels);
}

/** The rows of one page: a byte for each pixel, which begin at the file’s start unless changed. */
export function scan(width: number, height: number, changes: readonly TiffTag[] = []): readonly TiffTag[] {
  const plain: readonly TiffTag[] = [
    [256, 4, 1, width],
    [257, 4, 1, height],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [273, 4, 1, 0],
    [279, 4, 1, width * height],
  ];
  return plain.map((row) => changes.find(([tag]) => tag === row[0]) ?? row);
}

/** One picture of an icon: what its row says, and what is there. */
export interface IconPicture {
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
}

export function icon(pictures: readonly IconPicture[]): Uint8Array {
  let at = 6 + pictures.length * 16;
  const rows = pictures.map(({ width, height, content }) => {
    const row = bytes([width, height, 0, 0, 1, 0, 32, 0], le32(content.length), le32(at));
    at += content.length;
    return row;
  });
  return bytes([0, 0, 1, 0], le16(pictures.length), ...rows, ...pictures.map(({ content }) => content));
}

/** The header of a bitmap inside an icon: its height counts the mask too. */
export function iconBitmap(width: number, height: number): Uint8Array {
  return bytes(le32(40), le32(width), le32(height * 2), [1, 0, 32, 0], new Uint8Array(40));
}
