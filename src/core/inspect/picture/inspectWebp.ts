import type { Facts } from '../model';
import { type Bytes, hasTextAt, looseText, uint16le, uint32le } from '../bytes';
import { corrupt, pictureSize, type Recognised, withoutFault } from '../recognised';
import { exifFacts, exifParts, hasLatitude } from './exif';

const mostChunks = 64;
const largestNotes = 64 * 1024;

/** Plain, lossless, or extended with notes, transparency and movement. Source: RFC 9649. */
export async function inspectWebp(bytes: Bytes): Promise<Recognised> {
  const { head, size } = bytes;
  if (size < 30 && uint32le(head, 4) + 8 > size) return corrupt('webp', 'truncated');
  if (!startsPicture(head)) return corrupt('webp', 'structure');
  const facts = webpSize(head);
  // Decoders refuse a file shorter than it says, but for the byte that makes its length even.
  const isOdd = !hasTextAt(head, 12, 'VP8X') && uint32le(head, 16) % 2 === 1;
  if (uint32le(head, 4) + 8 > size + (isOdd ? 1 : 0)) return corrupt('webp', 'truncated', facts);
  const hasNotes = hasTextAt(head, 12, 'VP8X') && ((head[20] ?? 0) & 0b1100) !== 0;
  return withoutFault('webp', hasNotes ? { ...facts, ...(await notesIn(bytes)) } : facts);
}

/** Each of the three kinds has marks of its own, without which no decoder goes on. */
function startsPicture(head: Uint8Array): boolean {
  if (hasTextAt(head, 12, 'VP8L')) return head[20] === 0x2f;
  return hasTextAt(head, 12, 'VP8X') || (hasTextAt(head, 12, 'VP8 ') && hasTextAt(head, 23, '\x9d\x01\x2a'));
}

async function notesIn(bytes: Bytes): Promise<Facts> {
  let facts: Facts = {};
  let at = 12;
  for (let count = 0; count < mostChunks && at + 8 <= bytes.size; count++) {
    const frame = await bytes.at(at, 8);
    const length = uint32le(frame, 4);
    const content = (): Promise<Uint8Array> => bytes.at(at + 8, Math.min(length, largestNotes));
    if (hasTextAt(frame, 0, 'EXIF'))
      facts = { ...facts, ...(await exifFacts(exifParts(withoutMark(await content())))) };
    if (hasTextAt(frame, 0, 'XMP ') && hasLatitude(looseText(await content())))
      facts = { ...facts, location: true };
    at += 8 + length + (length % 2);
  }
  return facts;
}

/** Some writers keep the mark that the notes have in a JPEG. */
function withoutMark(notes: Uint8Array): Uint8Array {
  return hasTextAt(notes, 0, 'Exif\0\0') ? notes.subarray(6) : notes;
}

function webpSize(head: Uint8Array): Facts {
  const at = (offset: number): number => head[offset] ?? 0;
  if (hasTextAt(head, 12, 'VP8X')) {
    const three = (from: number): number => 1 + at(from) + at(from + 1) * 256 + at(from + 2) * 65_536;
    return pictureSize(three(24), three(27));
  }
  if (hasTextAt(head, 12, 'VP8L')) {
    const bits = uint32le(head, 21);
    return pictureSize(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
  }
  return pictureSize(uint16le(head, 26) & 0x3fff, uint16le(head, 28) & 0x3fff);
}
