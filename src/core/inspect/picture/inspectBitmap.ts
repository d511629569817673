import { type Bytes, hasTextAt, uint16le, uint32le } from '../bytes';
import { corrupt, pictureSize, type Recognised, withoutFault } from '../recognised';

const knownBits: ReadonlySet<number> = new Set([0, 1, 2, 4, 8, 16, 24, 32, 64]);
/** Codings have small numbers, but for two that are written as letters. */
const lastCoding = 16;
const codings = ['RLE4', 'RLE8', 'MJPG', 'MPNG', 'RAW '];

/** A negative height means that the lines go from top to bottom. The oldest header has 16 bits for each. */
export async function inspectBitmap(bytes: Bytes): Promise<Recognised> {
  const { head, size } = bytes;
  const old = uint32le(head, 14) === 12;
  const width = old ? uint16le(head, 18) : uint32le(head, 18);
  const height = old ? uint16le(head, 20) : Math.abs(uint32le(head, 22) | 0);
  const facts = pictureSize(width, height);
  const bits = uint16le(head, old ? 24 : 28);
  const coding = old ? 0 : uint32le(head, 30);
  const isLetters = codings.some((name) => hasTextAt(head, 30, name));
  if (!knownBits.has(bits) || (coding > lastCoding && !isLetters)) return corrupt('bmp', 'header', facts);
  const from = uint32le(head, 10);
  const isCut = runs.has(coding)
    ? from + uint32le(head, 34) > size && !hasTextAt(await bytes.at(size - 2, 2), 0, endOfRuns)
    : from + (plain.has(coding) ? pixelBytes(width * bits, height) : 0) > size;
  return isCut ? corrupt('bmp', 'truncated', facts) : withoutFault('bmp', facts);
}

/** Codings that leave each pixel as it is, with colours in fixed or in named bits. */
const plain: ReadonlySet<number> = new Set([0, 3, 6]);
/** Runs of equal pixels, which say where they end. */
const runs: ReadonlySet<number> = new Set([1, 2]);
const endOfRuns = '\0\x01';

/** Lines are filled up to four bytes, but for the last one, whose padding may be missing. */
function pixelBytes(bitsOfLine: number, lines: number): number {
  return Math.floor((bitsOfLine + 31) / 32) * 4 * Math.max(0, lines - 1) + Math.ceil(bitsOfLine / 8);
}
