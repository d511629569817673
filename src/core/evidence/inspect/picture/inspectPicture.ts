import type { Facts } from '../../model';
import { type Bytes, holdsAt, indexIn, looseText, uint16be, uint16le, uint32be, uint32le } from '../bytes';
import { corrupt, pictureSize, type Recognised, sound } from '../recognised';
import {
  exifFacts,
  factsOfDirectory,
  partsOf,
  type ReadPart,
  saysPlace,
  type TiffReader,
  tiffReader,
  type TiffRow,
} from './exif';

/** Pictures whose size stands at a known place of their header. */
export async function inspectPicture(bytes: Bytes, type: string): Promise<Recognised> {
  const { head } = bytes;
  switch (type) {
    case 'gif':
      return sound(type, pictureSize(uint16le(head, 6), uint16le(head, 8)));
    case 'bmp':
      return inspectBitmap(bytes);
    case 'webp':
      return inspectWebp(bytes);
    case 'tif':
      return inspectTiff(bytes);
    default:
      return sound(type, jpeg2000Size(head));
  }
}

/** A negative height means that the lines go from top to bottom. The oldest header has 16 bits for each. */
function inspectBitmap({ head, size }: Bytes): Recognised {
  const old = uint32le(head, 14) === 12;
  const width = old ? uint16le(head, 18) : uint32le(head, 18);
  const height = old ? uint16le(head, 20) : Math.abs(uint32le(head, 22) | 0);
  const facts = pictureSize(width, height);
  const bits = uint16le(head, old ? 24 : 28);
  const plain = old || uint32le(head, 30) === 0;
  // Lines are filled up to four bytes. Compressed ones have a length that only decoding would tell.
  const pixels = plain ? Math.floor((width * bits + 31) / 32) * 4 * height : 0;
  return uint32le(head, 10) + pixels > size && bits > 0
    ? corrupt('bmp', 'truncated', facts)
    : sound('bmp', facts);
}

const mostChunks = 64;
const largestNotes = 64 * 1024;

async function inspectWebp(bytes: Bytes): Promise<Recognised> {
  const facts = webpSize(bytes.head);
  // Decoders refuse a file shorter than it says.
  if (uint32le(bytes.head, 4) + 8 > bytes.size + 1) return corrupt('webp', 'truncated', facts);
  const extended = holdsAt(bytes.head, 12, 'VP8X');
  const hasNotes = extended && ((bytes.head[20] ?? 0) & 0b1100) !== 0;
  return sound('webp', hasNotes ? { ...facts, ...(await webpNotes(bytes)) } : facts);
}

async function webpNotes(bytes: Bytes): Promise<Facts> {
  let facts: Facts = {};
  let at = 12;
  for (let count = 0; count < mostChunks && at + 8 <= bytes.size; count++) {
    const frame = await bytes.at(at, 8);
    const length = uint32le(frame, 4);
    const content = (): Promise<Uint8Array> => bytes.at(at + 8, Math.min(length, largestNotes));
    if (holdsAt(frame, 0, 'EXIF'))
      facts = { ...facts, ...(await exifFacts(partsOf(withoutMark(await content())))) };
    if (holdsAt(frame, 0, 'XMP ') && saysPlace(looseText(await content())))
      facts = { ...facts, location: true };
    at += 8 + length + (length % 2);
  }
  return facts;
}

/** Some writers keep the mark that the notes have in a JPEG. */
function withoutMark(notes: Uint8Array): Uint8Array {
  return holdsAt(notes, 0, 'Exif\0\0') ? notes.subarray(6) : notes;
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

/** Width and height are tags 256 and 257 of the first directory, wherever it stands: often at the very end. */
async function inspectTiff(bytes: Bytes): Promise<Recognised> {
  const read: ReadPart = (offset, length) => bytes.at(offset, length);
  const reader = await tiffReader(read);
  if (reader === undefined) return sound('tif');
  if (reader.firstDirectory >= bytes.size) return corrupt('tif', 'truncated');
  const rows = await reader.directory(reader.firstDirectory);
  const size = pictureSize(rows.get(256)?.value ?? 0, rows.get(257)?.value ?? 0);
  const facts = { ...size, ...(await factsOfDirectory(reader, rows, read)) };
  return (await endOfPixels(reader, rows, read)) > bytes.size
    ? corrupt('tif', 'truncated', facts)
    : sound('tif', facts);
}

/** Where the last strip of pixels must at least reach: places are tag 273, lengths 279. 0 where that is not told so. */
async function endOfPixels(
  reader: TiffReader,
  rows: ReadonlyMap<number, TiffRow>,
  read: ReadPart,
): Promise<number> {
  const last = async (row: TiffRow | undefined): Promise<number> => {
    if (row === undefined || row.count === 0) return 0;
    if (row.count === 1) return row.value;
    const width = row.type === 3 ? 2 : row.type === 4 ? 4 : 0;
    const value = await read(row.at + (row.count - 1) * width, width);
    if (width === 0 || value.length < width) return 0;
    return width === 2 ? reader.short(value, 0) : reader.long(value, 0);
  };
  const at = await last(rows.get(273));
  // Some writers count more bytes than there are, and every reader lets that pass.
  return at === 0 ? 0 : at + Math.floor((await last(rows.get(279))) / 2);
}

/** JPEG 2000, in its boxes or as a bare stream. */
function jpeg2000Size(head: Uint8Array): Facts {
  const box = indexIn(head, 'ihdr', 0, 512);
  if (box >= 0) return pictureSize(uint32be(head, box + 8), uint32be(head, box + 4));
  const stream = holdsAt(head, 0, '\xff\x4f\xff\x51') ? 0 : -1;
  if (stream < 0 || uint16be(head, 4) < 38) return {};
  return pictureSize(uint32be(head, 8) - uint32be(head, 16), uint32be(head, 12) - uint32be(head, 20));
}
