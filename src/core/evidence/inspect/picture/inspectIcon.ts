import { type Bytes, holdsAt, uint16le, uint32be, uint32le } from '../bytes';
import { corrupt, pictureSize, type Recognised, sound } from '../recognised';

const rowSize = 16;
const mostPictures = 256;
/** Of a bitmap in an icon: more is a damaged number. */
const largestSide = 1024;
const knownBits: ReadonlySet<number> = new Set([0, 1, 4, 8, 16, 24, 32]);

/**
 * Icons and cursors begin with a number that much else begins with: the rows of their list must be such as a writer
 * makes them. Source: Microsoft, "Icons in Win32".
 */
export function isIcon(head: Uint8Array): boolean {
  if (!holdsAt(head, 0, '\0\0\x01\0')) return false;
  const count = uint16le(head, 4);
  if (count === 0 || count > mostPictures || head.length < 6 + rowSize) return false;
  const [reserved, place, size] = [head[9] ?? 0, uint32le(head, 18), uint32le(head, 14)];
  // Some writers put 255 where nothing should stand, others leave a gap before the first picture.
  const isRow = (reserved === 0 || reserved === 255) && knownBits.has(uint16le(head, 12));
  return isRow && size >= 8 && place >= 6 + rowSize * count;
}

/** The size of the largest picture, as a page shows it. */
export async function inspectIcon(bytes: Bytes): Promise<Recognised> {
  const list = await bytes.at(6, rowSize * Math.min(uint16le(bytes.head, 4), mostPictures));
  let best = { width: 0, height: 0, at: 0, length: 0 };
  let readable = false;
  for (let at = 0; at + rowSize <= list.length; at += rowSize) {
    // One byte each: 256 is written as 0.
    const [width = 256, height = 256] = [...list.subarray(at, at + 2)].map((size) =>
      size === 0 ? 256 : size,
    );
    const place = uint32le(list, at + 12);
    readable ||= place + 8 <= bytes.size;
    if (width * height > best.width * best.height)
      best = { width, height, at: place, length: uint32le(list, at + 8) };
  }
  if (!readable) return corrupt('ico', 'truncated');
  const inside = await bytes.at(best.at, 24);
  const { width, height } = sizeInside(inside) ?? best;
  const facts = pictureSize(width, height);
  // A bitmap's mask, which stands last, is not missed.
  const pixels = holdsAt(inside, 0, '\x89PNG')
    ? Infinity
    : Math.ceil((width * uint16le(inside, 14)) / 32) * 4 * height;
  return best.at + Math.min(best.length, pixels) > bytes.size
    ? corrupt('ico', 'truncated', facts)
    : sound('ico', facts);
}

/** What the picture says itself counts; a bitmap's height is doubled by its mask. */
function sizeInside(picture: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (holdsAt(picture, 0, '\x89PNG') && holdsAt(picture, 12, 'IHDR'))
    return { width: uint32be(picture, 16), height: uint32be(picture, 20) };
  const [width, height] = [uint32le(picture, 4), Math.floor(uint32le(picture, 8) / 2)];
  const fits = uint32le(picture, 0) === 40 && width <= largestSide && height <= largestSide;
  return fits ? { width, height } : undefined;
}

/** Icons of macOS: a length, then parts, each with four letters and a length of its own. Source: "Apple Icon Image format". */
export function inspectIcns({ head, size }: Bytes, type: string): Recognised {
  if (uint32be(head, 4) > size) return corrupt(type, 'truncated');
  const isPart = head.subarray(8, 12).every((letter) => letter >= 0x20 && letter < 0x7f);
  return isPart && size > 16 && uint32be(head, 12) >= 8 ? sound(type) : corrupt(type, 'structure');
}
