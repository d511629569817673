import { type Bytes, holdsAt, indexIn, uint16be, uint16le, uint32be, uint32le } from './bytes';
import { pictureSize, type Recognised, sound } from './recognised';
import type { Facts } from '../model';

/** Pictures whose size stands at a known place of their header. */
export async function inspectPicture(bytes: Bytes, type: string): Promise<Recognised> {
  const { head } = bytes;
  if (type === 'gif') return sound(type, pictureSize(uint16le(head, 6), uint16le(head, 8)));
  if (type === 'bmp') return sound(type, bitmapSize(head));
  if (type === 'webp') return sound(type, webpSize(head));
  if (type === 'tif') return sound(type, await tiffSize(bytes));
  return sound(type, heifSize(head));
}

/** A negative height means that the lines go from top to bottom. The oldest header has 16 bits for each. */
function bitmapSize(head: Uint8Array): Facts {
  if (uint32le(head, 14) === 12) return pictureSize(uint16le(head, 18), uint16le(head, 20));
  return pictureSize(uint32le(head, 18), Math.abs(uint32le(head, 22) | 0));
}

function webpSize(head: Uint8Array): Facts {
  const at = (offset: number): number => head[offset] ?? 0;
  if (holdsAt(head, 12, 'VP8X')) {
    const three = (from: number): number => 1 + at(from) + at(from + 1) * 256 + at(from + 2) * 65_536;
    return pictureSize(three(24), three(27));
  }
  if (holdsAt(head, 12, 'VP8L')) {
    const bits = uint32le(head, 21);
    return pictureSize(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
  }
  return pictureSize(uint16le(head, 26) & 0x3fff, uint16le(head, 28) & 0x3fff);
}

/** Width and height are tags 256 and 257 of the first directory, wherever it stands. */
async function tiffSize(bytes: Bytes): Promise<Facts> {
  const little = bytes.head[0] === 0x49;
  const short = little ? uint16le : uint16be;
  const long = little ? uint32le : uint32be;
  // BigTIFF has longer rows: its size is left unsaid.
  if (short(bytes.head, 2) !== 42) return {};
  const directoryAt = long(bytes.head, 4);
  const count = Math.min(short(await bytes.at(directoryAt, 2), 0), 256);
  const rows = await bytes.at(directoryAt + 2, count * 12);
  const values = new Map<number, number>();
  for (let at = 0; at + 12 <= rows.length; at += 12) {
    const isShort = short(rows, at + 2) === 3;
    values.set(short(rows, at), isShort ? short(rows, at + 8) : long(rows, at + 8));
  }
  return pictureSize(values.get(256) ?? 0, values.get(257) ?? 0);
}

/** The largest of the sizes told: the others are previews and tiles. */
function heifSize(head: Uint8Array): Facts {
  let width = 0;
  let height = 0;
  for (
    let at = indexIn(head, 'ispe'), hops = 0;
    at >= 0 && hops < 64;
    at = indexIn(head, 'ispe', at + 4), hops++
  ) {
    if (uint32be(head, at + 8) * uint32be(head, at + 12) <= width * height) continue;
    width = uint32be(head, at + 8);
    height = uint32be(head, at + 12);
  }
  return pictureSize(width, height);
}
