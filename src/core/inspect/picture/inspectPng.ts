import type { Facts } from '../model';
import { type Bytes, hasTextAt, lastIndexIn, looseText, uint32be } from '../bytes';
import { corrupt, pictureSize, type Recognised, withoutFault } from '../recognised';
import { afterEnd } from './afterEnd';
import { exifFacts, exifParts, hasLatitude } from './exif';
import { numbersInNotes } from './numbersInNotes';
import { chunkFrame, pngChain } from './pngChain';

const signatureSize = 8;
const tailSize = 64 * 1024;
const end = '\0\0\0\0IEND\xaeB`\x82';
/** A larger picture is taken for whole where its end is in place. Bytes. */
const largestWalk = 64 * 1024 * 1024;
const mostNotes = 64;
const largestNotes = 64 * 1024;

/** Pixels are never decoded: the header, its checksum and the chain of chunks distinguish a whole picture from a broken one. */
export async function inspectPng(bytes: Bytes): Promise<Recognised> {
  const start = signatureSize + appleChunk(bytes.head);
  const header = bytes.head.subarray(start, start + 25);
  if (header.length < 25) return corrupt('png', 'truncated');
  if (uint32be(header, 0) !== 13 || !hasTextAt(header, 4, 'IHDR')) return corrupt('png', 'header');
  const sum = bytes.crc32?.(header.subarray(4, 21));
  if (sum !== undefined && sum !== uint32be(header, 21)) return corrupt('png', 'checksum');
  const facts = pictureSize(uint32be(header, 8), uint32be(header, 12));
  if (facts.width === undefined || !isPixelFormat(header[16] ?? 0, header[17] ?? 0))
    return corrupt('png', 'header');
  const all = { ...facts, ...(await notesIn(bytes)) };
  if (bytes.size > largestWalk)
    return (await endsWell(bytes)) ? withoutFault('png', all) : corrupt('png', 'truncated', all);
  const chain = await pngChain(bytes);
  if (chain.fault !== undefined) return corrupt('png', chain.fault, all);
  if (bytes.whole && hasFalseSum(bytes, chain.end ?? 0)) return corrupt('png', 'checksum', all);
  return withoutFault('png', { ...all, ...(await afterEnd(bytes, chain.end)) });
}

/** Apple's own kind of PNG has a chunk before the header, which their readers know. */
function appleChunk(head: Uint8Array): number {
  return hasTextAt(head, signatureSize, '\0\0\0\x04CgBI') ? 16 : 0;
}

/** Chunks of notes are before the pixels, where they are cheap to find, or after them, where they are not looked for in a large file. */
async function notesIn(bytes: Bytes): Promise<Facts> {
  let facts: Facts = {};
  let at = signatureSize;
  for (let count = 0; count < mostNotes; count++) {
    const frame = bytes.whole ? bytes.head.subarray(at, at + 8) : await bytes.at(at, 8);
    if (frame.length < 8 || (!bytes.whole && hasTextAt(frame, 4, 'IDAT'))) break;
    const length = uint32be(frame, 0);
    const chunk = noteChunks.find((name) => hasTextAt(frame, 4, name));
    if (chunk !== undefined)
      facts = await withNote(facts, bytes, {
        chunk,
        note: await bytes.at(at + 8, Math.min(length, largestNotes)),
      });
    at += chunkFrame + length;
  }
  return facts;
}

const noteChunks = ['eXIf', 'iTXt', 'tEXt', 'zTXt'] as const;

interface Note {
  readonly chunk: (typeof noteChunks)[number];
  readonly note: Uint8Array;
}

async function withNote(facts: Facts, bytes: Bytes, { chunk, note }: Note): Promise<Facts> {
  if (chunk === 'eXIf') return { ...facts, ...(await exifFacts(exifParts(note))) };
  const place = chunk === 'iTXt' && hasLatitude(looseText(note)) ? { location: true } : {};
  return { ...facts, ...place, ...numbersInNotes(wordsOf(bytes, chunk, note)) };
}

/** A packed note is behind its keyword, a zero, its method and the two bytes of zlib. */
function wordsOf({ inflate }: Bytes, chunk: Note['chunk'], note: Uint8Array): Uint8Array {
  if (chunk !== 'zTXt') return note;
  return inflate?.(note.subarray(note.indexOf(0) + 4), largestNotes) ?? note;
}

/** Bits a sample may have, by type of colour: table 11.1 of the PNG specification. */
const pixelFormats: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function isPixelFormat(bits: number, colour: number): boolean {
  return pixelFormats[colour]?.includes(bits) ?? false;
}

function isCapital(byte: number): boolean {
  return byte >= 65 && byte <= 90;
}

/** Whether a chunk that no reader can do without is other than its checksum says: a capital begins its name. */
function hasFalseSum({ head: file, crc32 }: Bytes, end: number): boolean {
  for (let at = signatureSize; at < end;) {
    const next = at + chunkFrame + uint32be(file, at);
    const isNeeded = isCapital(file[at + 4] ?? 0);
    const sum = isNeeded ? crc32?.(file.subarray(at + 4, next - 4)) : undefined;
    if (sum !== undefined && sum !== uint32be(file, next - 4)) return true;
    at = next;
  }
  return false;
}

/** A picture too large to be read through is whole when its last chunk is near its end. */
async function endsWell(bytes: Bytes): Promise<boolean> {
  return lastIndexIn(await bytes.at(Math.max(0, bytes.size - tailSize), tailSize), end) >= 0;
}
