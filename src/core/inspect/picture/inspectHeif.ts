import type { Facts } from '../model';
import { type Bytes, hasTextAt, uint16be, uint32be } from '../bytes';
import { type BoxBytes, boxesIn, boxPlaces, childOf } from '../video/boxes';
import { corrupt, pictureSize, type Recognised, withoutFault } from '../recognised';
import { exifFacts, exifParts } from './exif';

const largestIndex = 256 * 1024;
const largestExif = 64 * 1024;

/** HEIC and AVIF: the index says which picture is the first, how large it is, and where its notes are. Source: ISO 23008-12. */
export async function inspectHeif(bytes: Bytes, type: string): Promise<Recognised> {
  let facts: Facts = {};
  let isIndexed = false;
  for await (const { name, at, size, content } of boxPlaces(bytes, 0, bytes.size)) {
    if (!/^[\x20-\x7e]{4}$/u.test(name)) break;
    if (at + size > bytes.size) return corrupt(type, 'truncated', facts);
    isIndexed ||= indexes.has(name);
    if (name !== 'meta') continue;
    const meta = (await bytes.at(at + content, Math.min(size - content, largestIndex))).subarray(4);
    facts = { ...sizeIn(meta), ...(await notesIn(bytes, meta)) };
    const first = placeOfFirst(meta);
    if (first !== undefined && first.offset + first.length > bytes.size)
      return corrupt(type, 'truncated', facts);
    if (await isBlank(bytes, first)) return corrupt(type, 'structure', facts);
  }
  return isIndexed ? withoutFault(type, facts) : corrupt(type, 'structure', facts);
}

/** One of these says what the pictures are: of one picture, of one in its short form, of a series. */
const indexes: ReadonlySet<string> = new Set(['meta', 'mini', 'moov']);

/** Where the first picture is; undefined where it is in pieces, as most tiles are. */
function placeOfFirst(meta: Uint8Array): ItemPlace | undefined {
  const item = primaryItem(childOf(meta, 'pitm'));
  return item === undefined ? undefined : placeOfItem(childOf(meta, 'iloc'), item);
}

/** Whether nothing but zeros is where the first picture begins. No coding begins so. */
async function isBlank(bytes: Bytes, place: ItemPlace | undefined): Promise<boolean> {
  if (place === undefined || place.length < 16) return false;
  const start = await bytes.at(place.offset, Math.min(place.length, 64));
  return start.length > 0 && start.every((byte) => byte === 0);
}

/** Of the first picture; where that is not given, the largest, since the others are previews and tiles. */
function sizeIn(meta: Uint8Array): Facts {
  const properties = childOf(meta, 'iprp');
  if (properties === undefined) return {};
  const all = [...boxesIn(childOf(properties, 'ipco') ?? new Uint8Array())];
  const ofPrimary = propertiesOf(childOf(properties, 'ipma'), primaryItem(childOf(meta, 'pitm')));
  const sizes = all.flatMap(({ name, bytes }, index) =>
    name === 'ispe' ? [{ number: index + 1, width: uint32be(bytes, 4), height: uint32be(bytes, 8) }] : [],
  );
  const own = sizes.find(({ number }) => ofPrimary.includes(number));
  const largest = sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
  const stored = own ?? largest ?? { width: 0, height: 0 };
  const applied = all.filter((_, index) => ofPrimary.includes(index + 1));
  const { width, height } = applied.reduce(asShown, stored);
  return pictureSize(width, height);
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Every viewer must crop and turn as the picture says: ISO 23008-12, 6.5.10, and ISO 14496-12, 12.1.4. */
function asShown({ width, height }: PictureSize, { name, bytes }: BoxBytes): PictureSize {
  if (name === 'irot' && ((bytes[0] ?? 0) & 1) === 1) return { width: height, height: width };
  if (name !== 'clap') return { width, height };
  const cut = (at: number, most: number): number => {
    const length = Math.floor(uint32be(bytes, at) / Math.max(1, uint32be(bytes, at + 4)));
    return length > 0 && length <= most ? length : most;
  };
  return { width: cut(0, width), height: cut(8, height) };
}

function primaryItem(box: Uint8Array | undefined): number | undefined {
  if (box === undefined) return undefined;
  return box[0] === 0 ? uint16be(box, 4) : uint32be(box, 4);
}

const mostItems = 4096;

/** The numbers of the properties of an item, from 1. */
function propertiesOf(box: Uint8Array | undefined, item: number | undefined): readonly number[] {
  if (box === undefined || item === undefined) return [];
  const wideIds = (box[0] ?? 0) >= 1;
  const wideNumbers = ((box[3] ?? 0) & 1) === 1;
  const count = Math.min(uint32be(box, 4), mostItems);
  let at = 8;
  for (let entry = 0; entry < count && at < box.length; entry++) {
    const id = wideIds ? uint32be(box, at) : uint16be(box, at);
    at += wideIds ? 4 : 2;
    const many = box[at++] ?? 0;
    const from = at;
    const width = wideNumbers ? 2 : 1;
    at += many * width;
    if (id !== item) continue;
    return Array.from({ length: many }, (_, index) =>
      wideNumbers ? uint16be(box, from + index * 2) & 0x7fff : (box[from + index] ?? 0) & 0x7f,
    );
  }
  return [];
}

async function notesIn(bytes: Bytes, meta: Uint8Array): Promise<Facts> {
  const item = exifItem(childOf(meta, 'iinf'));
  const place = item === undefined ? undefined : placeOfItem(childOf(meta, 'iloc'), item);
  if (place === undefined) return {};
  const notes = await bytes.at(place.offset, Math.min(place.length, largestExif));
  const start = 4 + uint32be(notes, 0);
  return exifFacts(exifParts(notes.subarray(hasTextAt(notes, start, 'Exif\0\0') ? start + 6 : start)));
}

function exifItem(box: Uint8Array | undefined): number | undefined {
  if (box === undefined) return undefined;
  let hops = 0;
  for (let from = box[0] === 0 ? 6 : 8; hops < mostItems; hops++) {
    const size = uint32be(box, from);
    if (size < 8 || from + size > box.length) return undefined;
    const wide = (box[from + 8] ?? 0) >= 3;
    const typeAt = from + 12 + (wide ? 6 : 4);
    if (hasTextAt(box, typeAt, 'Exif')) return wide ? uint32be(box, from + 12) : uint16be(box, from + 12);
    from += size;
  }
  return undefined;
}

interface ItemPlace {
  readonly offset: number;
  readonly length: number;
}

/** Only of an item that is in the file itself, in one piece. */
function placeOfItem(box: Uint8Array | undefined, item: number): ItemPlace | undefined {
  if (box === undefined) return undefined;
  const version = box[0] ?? 0;
  const [offsetSize, lengthSize] = [(box[4] ?? 0) >> 4, (box[4] ?? 0) & 15];
  const [baseSize, indexSize] = [(box[5] ?? 0) >> 4, version === 0 ? 0 : (box[5] ?? 0) & 15];
  const wide = version >= 2;
  const count = Math.min(wide ? uint32be(box, 6) : uint16be(box, 6), mostItems);
  let at = wide ? 10 : 8;
  const take = (size: number): number => {
    let value = 0;
    for (const end = at + size; at < end; at++) value = value * 256 + (box[at] ?? 0);
    return value;
  };
  for (let entry = 0; entry < count && at < box.length; entry++) {
    const id = take(wide ? 4 : 2);
    const method = version === 0 ? 0 : take(2);
    take(2);
    const base = take(baseSize);
    const extents = take(2);
    take(indexSize);
    const [offset, length] = [take(offsetSize), take(lengthSize)];
    if (id === item) return method === 0 && extents > 0 ? { offset: base + offset, length } : undefined;
    at += Math.max(0, extents - 1) * (indexSize + offsetSize + lengthSize);
  }
  return undefined;
}
