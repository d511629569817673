import { type Bytes, holdsAt, uint16le, uint32le } from '../bytes';
import { corrupt, pictureSize, type Recognised, sound } from '../recognised';

const knownBits: ReadonlySet<number> = new Set([0, 1, 2, 4, 8, 16, 24, 32, 64]);
/** Codings have small numbers, but for two that are written as letters. */
const lastCoding = 16;
const codings = ['RLE4', 'RLE8', 'MJPG', 'MPNG', 'RAW '];

/** A negative height means that the lines go from top to bottom. The oldest header has 16 bits for each. */
export function inspectBitmap({ head, size }: Bytes): Recognised {
  const old = uint32le(head, 14) === 12;
  const width = old ? uint16le(head, 18) : uint32le(head, 18);
  const height = old ? uint16le(head, 20) : Math.abs(uint32le(head, 22) | 0);
  const facts = pictureSize(width, height);
  const bits = uint16le(head, old ? 24 : 28);
  const coding = old ? 0 : uint32le(head, 30);
  const isLetters = codings.some((name) => holdsAt(head, 30, name));
  if (!knownBits.has(bits) || (coding > lastCoding && !isLetters)) return corrupt('bmp', 'header', facts);
  const plain = coding === 0;
  // Lines are filled up to four bytes. Compressed ones have a length that only decoding would tell.
  const pixels = plain ? Math.floor((width * bits + 31) / 32) * 4 * height : 0;
  return uint32le(head, 10) + pixels > size && bits > 0
    ? corrupt('bmp', 'truncated', facts)
    : sound('bmp', facts);
}
