import { type Bytes, hasTextAt, lastIndexIn, looseText, uint16be } from '../bytes';
import { corrupt, pictureSize, type Recognised, withoutFault } from '../recognised';
import type { Facts } from '../model';
import { afterEnd } from './afterEnd';
import { exifFacts, exifParts, hasLatitude } from './exif';
import { firstMark, jpegEnd } from './jpegMarks';
import { numbersInNotes } from './numbersInNotes';

/** A phone's picture has some twenty segments; a chain longer than this is not looked through. */
const mostSegments = 256;
const tailSize = 4 * 1024;
/** A picture without an end near its end is read through up to this size. Bytes. */
const largestScan = 64 * 1024 * 1024;
const endOfImage = '\xff\xd9';

/** Bytes between two segments that are skipped, as decoders do. */
const mostStray = 64 * 1024;

/**
 * Follows the segments to the picture's data, then looks for the mark of its end. What comes after that mark is
 * allowed: cameras append previews, videos and notes of their own.
 */
export async function inspectJpeg(bytes: Bytes): Promise<Recognised> {
  const { dataAt, facts, verdict, hasMore } = await headerOf(bytes);
  if (verdict === 'unsure') return withoutFault('jpg', facts);
  if (verdict === 'broken') return corrupt('jpg', 'truncated', facts);
  if (verdict === 'unreadable') return corrupt('jpg', 'structure', facts);
  if (facts.width === undefined) return corrupt('jpg', 'structure', facts);
  const found = await endOf(bytes, dataAt);
  if (found.kind === 'nowhere') return corrupt('jpg', 'truncated', facts);
  const rest = found.kind === 'at' && !hasMore ? await afterEnd(bytes, found.end) : {};
  return withoutFault('jpg', { ...facts, ...rest });
}

interface JpegHeader {
  readonly verdict: 'read' | 'broken' | 'unreadable' | 'unsure';
  readonly facts: Facts;
  /** Where the picture's data begins. */
  readonly dataAt: number;
  /** It says itself that other pictures follow it. Source: CIPA DC-007. */
  readonly hasMore?: boolean;
}

async function headerOf(bytes: Bytes): Promise<JpegHeader> {
  let facts: Facts = {};
  let at = 2;
  let [hasMore, wasFar] = [false, false];
  for (let count = 0; count < mostSegments; count++) {
    const segment = await bytes.at(at, 9);
    if (segment.length < 4) return { verdict: at + 4 > bytes.size ? 'broken' : 'unsure', facts, dataAt: at };
    const mark = segment[1] ?? 0;
    if (segment[0] !== 0xff || mark === 0) {
      const near = await nextMark(bytes, at + 1);
      if (near === undefined && wasFar) return { verdict: 'unsure', facts, dataAt: at };
      const next = near ?? (await farMark(bytes, at + 1 + mostStray));
      if (next === undefined) return { verdict: 'broken', facts, dataAt: at };
      wasFar ||= near === undefined;
      at = next;
      continue;
    }
    if (mark === 0xff) at += 1;
    else if (mark === 0xd9) return { verdict: 'broken', facts, dataAt: at };
    // Marks that no coding has, or a second start: every decoder stops here.
    else if (mark < 0xc0 && mark !== 0x01) return { verdict: 'unreadable', facts, dataAt: at };
    else if (standsAlone(mark)) at += 2;
    else {
      hasMore ||= mark === 0xe2 && hasTextAt(segment, 4, 'MPF\0');
      if (mark === 0xfe || mark === 0xed || mark === 0xe1)
        facts = { ...facts, ...numbersInNotes(await partOf(bytes, at + 4, uint16be(segment, 2) - 2)) };
      if (mark === 0xe1) facts = { ...facts, ...(await notesIn(bytes, at + 4, uint16be(segment, 2) - 2)) };
      if (startsFrame(mark)) facts = { ...facts, ...pictureSize(uint16be(segment, 7), uint16be(segment, 5)) };
      // The height may be given after the data (DNL): the width alone is then sure.
      if (startsFrame(mark) && uint16be(segment, 5) === 0) return { verdict: 'unsure', facts, dataAt: at };
      at += 2 + uint16be(segment, 2);
      if (mark === 0xda) return { verdict: at > bytes.size ? 'broken' : 'read', facts, dataAt: at, hasMore };
    }
  }
  return { verdict: 'unsure', facts, dataAt: at };
}

/** Where the next segment may begin: writers of notes count wrong, and decoders look for the next mark. */
async function nextMark(bytes: Bytes, from: number): Promise<number | undefined> {
  const part = await bytes.at(from, Math.min(mostStray, bytes.size - from));
  for (let at = part.indexOf(0xff); at >= 0 && at + 1 < part.length; at = part.indexOf(0xff, at + 1)) {
    if (part[at + 1] !== 0 && part[at + 1] !== 0xff) return from + at;
  }
  return undefined;
}

/** Far behind the last segment only a damaged picture has more: its first marker, found by reading all of it once. */
async function farMark(bytes: Bytes, from: number): Promise<number | undefined> {
  if (from >= bytes.size || bytes.size > largestScan) return undefined;
  return firstMark(bytes, from);
}

const exifMark = 'Exif\0\0';

/** Exif, or a packet of XMP: both may say where the picture was taken. */
async function notesIn(bytes: Bytes, at: number, length: number): Promise<Facts> {
  const notes = await partOf(bytes, at, length);
  if (hasTextAt(notes, 0, exifMark)) return exifFacts(exifParts(notes.subarray(exifMark.length)));
  const isPacket = hasTextAt(notes, 0, 'http://ns.adobe.com/xap/');
  return isPacket && hasLatitude(looseText(notes)) ? { location: true } : {};
}

function partOf(bytes: Bytes, at: number, length: number): Promise<Uint8Array> {
  return bytes.at(at, Math.min(length, bytes.size - at));
}

/** Marks without a length: restarts, a second start, and the temporary one. */
function standsAlone(mark: number): boolean {
  return mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8);
}

/** Start of frame, in any of its codings; C4, C8 and CC are other things. */
function startsFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
}

/** Where a picture ends, once its data has begun. */
type JpegEnd = { readonly kind: 'at'; readonly end: number } | { readonly kind: 'somewhere' | 'nowhere' };

async function endOf(bytes: Bytes, dataAt: number): Promise<JpegEnd> {
  // Too large to be read through: nothing is reported against it.
  if (bytes.size > largestScan) return { kind: 'somewhere' };
  const end = await jpegEnd(bytes, dataAt);
  if (end !== undefined) return { kind: 'at', end };
  // Damaged data may hide the mark from who goes step by step, and no decoder minds.
  const tailAt = Math.max(dataAt, bytes.size - tailSize);
  const tail = await bytes.at(tailAt, tailSize);
  return { kind: lastIndexIn(tail, endOfImage) >= 0 ? 'somewhere' : 'nowhere' };
}
