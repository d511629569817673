import type { Facts } from '../../model';
import { type Bytes, holdsAt, lastIndexIn, latin1, looseText, uint32be } from '../bytes';
import { corrupt, pictureSize, type Recognised, sound } from '../recognised';
import { exifFacts, partsOf, saysPlace } from './exif';

const signatureSize = 8;
/** Length, name and checksum around a chunk's data. */
const chunkFrame = 12;
const tailSize = 64 * 1024;
const end = '\0\0\0\0IEND\xaeB`\x82';
/** Encoders cut a picture in parts of 4 KiB and more: beyond this many the picture is too large to be walked through. */
const mostChunks = 8000;
const mostNotes = 64;
const largestNotes = 64 * 1024;

/** Pixels are never decoded: the header, its checksum and the chain of chunks tell a whole picture from a broken one. */
export async function inspectPng(bytes: Bytes): Promise<Recognised> {
  const start = signatureSize + appleChunk(bytes.head);
  const header = bytes.head.subarray(start, start + 25);
  if (header.length < 25) return corrupt('png', 'truncated');
  if (uint32be(header, 0) !== 13 || !holdsAt(header, 4, 'IHDR')) return corrupt('png', 'header');
  const sum = bytes.crc32?.(header.subarray(4, 21));
  if (sum !== undefined && sum !== uint32be(header, 21)) return corrupt('png', 'checksum');
  const facts = pictureSize(uint32be(header, 8), uint32be(header, 12));
  if (facts.width === undefined || !isPixelFormat(header[16] ?? 0, header[17] ?? 0))
    return corrupt('png', 'header');
  const what = bytes.whole ? wholeChain(bytes) : await looseChain(bytes);
  const all = { ...facts, ...(await notesIn(bytes)) };
  return what === undefined ? sound('png', all) : corrupt('png', what, all);
}

/** Apple's own kind of PNG has a chunk before the header, which their readers know. */
function appleChunk(head: Uint8Array): number {
  return holdsAt(head, signatureSize, '\0\0\0\x04CgBI') ? 16 : 0;
}

/** Chunks of notes stand before the pixels, where they are cheap to find, or after them, where they are not looked for in a large file. */
async function notesIn(bytes: Bytes): Promise<Facts> {
  let facts: Facts = {};
  let at = signatureSize;
  for (let count = 0; count < mostNotes; count++) {
    const frame = bytes.whole ? bytes.head.subarray(at, at + 8) : await bytes.at(at, 8);
    if (frame.length < 8 || (!bytes.whole && holdsAt(frame, 4, 'IDAT'))) break;
    const length = uint32be(frame, 0);
    const content = (): Promise<Uint8Array> => bytes.at(at + 8, Math.min(length, largestNotes));
    if (holdsAt(frame, 4, 'eXIf')) facts = { ...facts, ...(await exifFacts(partsOf(await content()))) };
    if (holdsAt(frame, 4, 'iTXt') && saysPlace(looseText(await content())))
      facts = { ...facts, location: true };
    at += chunkFrame + length;
  }
  return facts;
}

/** Bits a sample may have, by type of colour: table 11.1 of the PNG specification. */
function isPixelFormat(bits: number, colour: number): boolean {
  const allowed: Readonly<Record<number, readonly number[]>> = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
  };
  return allowed[colour]?.includes(bits) ?? false;
}

/** Every chunk of a small picture, with its checksum. What follows the last one is nobody's business. */
function wholeChain({ head: file, crc32 }: Bytes): 'truncated' | 'structure' | 'checksum' | undefined {
  let data = false;
  for (let at = signatureSize; ;) {
    const next = at + chunkFrame + uint32be(file, at);
    if (next > file.length) return 'truncated';
    const name = latin1(file.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/u.test(name)) return 'structure';
    // Readers let pass what they can do without: a small letter begins its name.
    const sum = /^[A-Z]/u.test(name) ? crc32?.(file.subarray(at + 4, next - 4)) : undefined;
    if (sum !== undefined && sum !== uint32be(file, next - 4)) return 'checksum';
    if (name === 'IDAT') data = true;
    if (name === 'IEND') return data ? undefined : 'structure';
    at = next;
  }
}

/** A large picture: whole when its last chunk stands near its end; else its chunks are walked through as far as is cheap. */
async function looseChain(bytes: Bytes): Promise<'truncated' | 'structure' | undefined> {
  const last = await bytes.at(bytes.size - end.length, end.length);
  if (holdsAt(last, 0, end)) return undefined;
  const tail = await bytes.at(Math.max(0, bytes.size - tailSize), tailSize);
  if (lastIndexIn(tail, end) >= 0) return undefined;
  let at = signatureSize;
  for (let count = 0; count < mostChunks; count++) {
    const frame = await bytes.at(at, 8);
    if (frame.length < 8) return at + 8 > bytes.size ? 'truncated' : undefined;
    const name = latin1(frame.subarray(4, 8));
    if (!/^[A-Za-z]{4}$/u.test(name)) return 'structure';
    at += chunkFrame + uint32be(frame, 0);
    if (at > bytes.size) return 'truncated';
    if (name === 'IEND') return undefined;
  }
  return undefined;
}
