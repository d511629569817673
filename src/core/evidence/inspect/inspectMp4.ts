import type { Facts } from '../model';
import { type Bytes, holdsAt, latin1, uint32be, uint64be } from './bytes';
import { pictureSize, type Recognised, sound } from './recognised';

const mostHops = 64;
/** Of the index only what stands before the tables of frames is of interest: it is small. */
const largestIndex = 64 * 1024;

/**
 * MP4, MOV and their kin: hops from box to box to the index, wherever in the file it stands, and reads the length and
 * the picture's size there. A box that ends past the file, or no index at all, is a fact (`truncated`).
 */
export async function inspectMp4(bytes: Bytes, type: string): Promise<Recognised> {
  let at = 0;
  for (let hop = 0; hop < mostHops && at < bytes.size; hop++) {
    const frame = await bytes.at(at, 16);
    const box = boxIn(frame, bytes.size - at);
    if (box === undefined) return sound(type, bytes.size - at < 8 ? { truncated: true } : {});
    const isCut = at + box.size > bytes.size;
    if (box.name === 'moov' && !isCut)
      return sound(type, movieFacts(await bytes.at(at, Math.min(box.size, largestIndex))));
    // A stream of fragments may have its index in each of them.
    if (box.name === 'moof') return sound(type);
    at += box.size;
  }
  return sound(type, at >= bytes.size ? { truncated: true } : {});
}

interface Box {
  readonly name: string;
  readonly size: number;
  /** Where what it holds begins. */
  readonly content: number;
}

/** The box that begins with these bytes; undefined where none can. `rest` is what stands until the end of its parent. */
function boxIn(frame: Uint8Array, rest: number): Box | undefined {
  if (frame.length < 8) return undefined;
  const name = latin1(frame.subarray(4, 8));
  const size = uint32be(frame, 0);
  if (size === 0) return { name, size: rest, content: 8 };
  const large = size === 1;
  const whole = large ? uint64be(frame, 8) : size;
  const content = large ? 16 : 8;
  return whole < content ? undefined : { name, size: whole, content };
}

function movieFacts(movie: Uint8Array): Facts {
  let facts: Facts = {};
  const whole = boxIn(movie, movie.length);
  for (const box of boxesIn(movie, whole?.content ?? 8)) {
    if (box.name === 'mvhd') facts = { ...facts, ...duration(box.bytes) };
    if (box.name === 'trak' && facts.width === undefined) facts = { ...facts, ...trackSize(box.bytes) };
  }
  return facts;
}

interface BoxBytes {
  readonly name: string;
  /** What it holds, cut where the bytes end. */
  readonly bytes: Uint8Array;
}

function* boxesIn(parent: Uint8Array, from: number): Iterable<BoxBytes> {
  let at = from;
  for (let hop = 0; hop < mostHops; hop++) {
    const box = boxIn(parent.subarray(at), parent.length - at);
    if (box === undefined) return;
    yield { name: box.name, bytes: parent.subarray(at + box.content, at + box.size) };
    at += box.size;
  }
}

/** Movie header: version 1 has times of 64 bits. */
function duration(header: Uint8Array): Facts {
  const long = header[0] === 1;
  const perSecond = uint32be(header, long ? 20 : 12);
  const length = long ? uint64be(header, 24) : uint32be(header, 16);
  const unknown = length === 0 || (!long && length === 0xffffffff);
  return perSecond === 0 || unknown
    ? {}
    : { durationSeconds: Math.round((length / perSecond) * 1000) / 1000 };
}

/** Track header: width and height are its last eight bytes, in 65,536ths; a sound has none. */
function trackSize(track: Uint8Array): Facts {
  for (const { name, bytes } of boxesIn(track, 0)) {
    if (name !== 'tkhd') continue;
    const at = bytes[0] === 1 ? 88 : 76;
    return pictureSize(
      Math.round(uint32be(bytes, at) / 65_536),
      Math.round(uint32be(bytes, at + 4) / 65_536),
    );
  }
  return {};
}

/** Still pictures and films share a container; its first box says which, by its brands. */
export function mp4Type(head: Uint8Array): string | undefined {
  if (['moov', 'mdat', 'wide', 'pnot'].some((name) => holdsAt(head, 4, name))) return 'mov';
  if (!holdsAt(head, 4, 'ftyp')) return undefined;
  const brand = latin1(head.subarray(8, 12)).trim().toLowerCase();
  const others = latin1(head.subarray(16, Math.min(uint32be(head, 0), 64)));
  if (brand === 'qt') return 'mov';
  if (/^(?:avif|avis)$/u.test(brand)) return 'avif';
  if (/^(?:heic|heix|hevc|hevx|heim|heis)$/u.test(brand)) return 'heic';
  if (/^(?:mif1|msf1)$/u.test(brand)) return others.includes('avif') ? 'avif' : 'heic';
  if (/^m4a|^m4b|^f4a/u.test(brand)) return 'm4a';
  if (brand.startsWith('m4v')) return 'm4v';
  if (brand.startsWith('3g2')) return '3g2';
  if (brand.startsWith('3g')) return '3gp';
  if (/^(?:crx)/u.test(brand)) return 'cr3';
  return /^jp2|^jpx|^jpm/u.test(brand) ? undefined : 'mp4';
}
