import { type Bytes, holdsAt, indexIn, lastIndexIn, looseText, uint16be } from '../bytes';
import { corrupt, pictureSize, type Recognised, sound } from '../recognised';
import type { Facts } from '../../model';
import { exifFacts, partsOf, saysPlace } from './exif';

/** A phone's picture has some twenty segments; a chain longer than this is not looked through. */
const mostSegments = 256;
const tailSize = 4 * 1024;
const scanPart = 256 * 1024;
const endOfImage = '\xff\xd9';

/**
 * Follows the segments to the picture's data, then looks for the mark of its end. What comes after that mark is
 * allowed: cameras append previews, films and notes of their own.
 */
export async function inspectJpeg(bytes: Bytes): Promise<Recognised> {
  const { dataAt, facts, verdict } = await headerOf(bytes);
  if (verdict === 'unsure') return sound('jpg', facts);
  if (verdict === 'broken') return corrupt('jpg', 'truncated', facts);
  if (facts.width === undefined) return corrupt('jpg', 'structure', facts);
  return (await endsAfter(bytes, dataAt)) ? sound('jpg', facts) : corrupt('jpg', 'truncated', facts);
}

interface JpegHeader {
  readonly verdict: 'read' | 'broken' | 'unsure';
  readonly facts: Facts;
  /** Where the picture's data begins. */
  readonly dataAt: number;
}

async function headerOf(bytes: Bytes): Promise<JpegHeader> {
  let facts: Facts = {};
  let at = 2;
  for (let count = 0; count < mostSegments; count++) {
    const segment = await bytes.at(at, 9);
    if (segment.length < 4) return { verdict: at + 4 > bytes.size ? 'broken' : 'unsure', facts, dataAt: at };
    // A decoder would look for the next mark; what it makes of the rest is not for us to say.
    if (segment[0] !== 0xff) return { verdict: 'unsure', facts, dataAt: at };
    const mark = segment[1] ?? 0;
    if (mark === 0xff) at += 1;
    else if (mark === 0xd9) return { verdict: 'broken', facts, dataAt: at };
    else if (standsAlone(mark)) at += 2;
    else {
      if (mark === 0xe1) facts = { ...facts, ...(await notesIn(bytes, at + 4, uint16be(segment, 2) - 2)) };
      if (startsFrame(mark)) facts = { ...facts, ...pictureSize(uint16be(segment, 7), uint16be(segment, 5)) };
      // The height may be told after the data (DNL): the width alone is then sure.
      if (startsFrame(mark) && uint16be(segment, 5) === 0) return { verdict: 'unsure', facts, dataAt: at };
      at += 2 + uint16be(segment, 2);
      if (mark === 0xda) return { verdict: at > bytes.size ? 'broken' : 'read', facts, dataAt: at };
    }
  }
  return { verdict: 'unsure', facts, dataAt: at };
}

const exifMark = 'Exif\0\0';

/** Exif, or a packet of XMP: both may say where the picture was taken. */
async function notesIn(bytes: Bytes, at: number, length: number): Promise<Facts> {
  const notes = await bytes.at(at, Math.min(length, bytes.size - at));
  if (holdsAt(notes, 0, exifMark)) return exifFacts(partsOf(notes.subarray(exifMark.length)));
  const isPacket = holdsAt(notes, 0, 'http://ns.adobe.com/xap/');
  return isPacket && saysPlace(looseText(notes)) ? { location: true } : {};
}

/** Marks without a length: restarts, a second start, and the temporary one. */
function standsAlone(mark: number): boolean {
  return mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8);
}

/** Start of frame, in any of its codings; C4, C8 and CC are other things. */
function startsFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
}

/** Whether the mark of the end stands anywhere after the data's start: mostly it is the very last thing. */
async function endsAfter(bytes: Bytes, dataAt: number): Promise<boolean> {
  const tailAt = Math.max(dataAt, bytes.size - tailSize);
  const tail = await bytes.at(tailAt, tailSize);
  if (tailAt + tail.length < bytes.size) return true;
  if (lastIndexIn(tail, endOfImage) >= 0) return true;
  for (let at = dataAt; at < tailAt; at += scanPart - 1) {
    const part = await bytes.at(at, scanPart);
    // Too large to be read through: nothing is said against it.
    if (part.length === 0) return true;
    if (indexIn(part, endOfImage) >= 0) return true;
  }
  return false;
}
