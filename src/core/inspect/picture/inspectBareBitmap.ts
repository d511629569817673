import { type Bytes, uint16le, uint32le } from '../bytes';
import { pictureSize, type Recognised, withoutFault } from '../recognised';

/** Lengths of the header that comes first where the one of the file was left out. */
const headers: ReadonlySet<number> = new Set([40, 108, 124]);
const knownBits: ReadonlySet<number> = new Set([1, 4, 8, 16, 24, 32]);
/** Numbers of codings are small, and no screen has more lines. */
const [lastCoding, largestSide] = [16, 0xffff];

/** Whether bytes are a bitmap as programs hand it to each other, without the header of a file. */
export function isBareBitmap(head: Uint8Array): boolean {
  const isHeader = headers.has(uint32le(head, 0)) && uint16le(head, 12) === 1;
  const isCoded = knownBits.has(uint16le(head, 14)) && uint32le(head, 16) <= lastCoding;
  return isHeader && isCoded && [uint32le(head, 4), heightOf(head)].every(isSide);
}

/** It does not say where its pixels end. */
export function inspectBareBitmap({ head }: Bytes): Recognised {
  return withoutFault('bmp', { ...pictureSize(uint32le(head, 4), heightOf(head)), endUnknown: true });
}

/** A negative height means that the lines go from top to bottom. */
function heightOf(head: Uint8Array): number {
  return Math.abs(uint32le(head, 8) | 0);
}

function isSide(length: number): boolean {
  return length > 0 && length <= largestSide;
}
