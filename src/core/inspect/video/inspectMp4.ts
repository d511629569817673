import type { Facts } from '../model';
import { type Bytes, hasTextAt, indexIn, latin1, uint32be, uint64be } from '../bytes';
import { corrupt, endKnown, pictureSize, type Recognised, withoutFault } from '../recognised';
import { type BoxPlace, boxPlaces, childOf, mostHops } from './boxes';
import { fragmentLength, FragmentLengths, indexedLength } from './fragments';

/** Of boxes that are read whole. */
const largestBox = 8 * 1024;

/** Of a video in fragments: an hour of them. */
const mostFragments = 4096;
/** Of a fragment's own index, and of the index of a video in fragments. Bytes. */
const largestFragment = 64 * 1024;

/**
 * MP4, MOV and their kin: hops from box to box to the index, wherever in the file it is, and reads the length and
 * the picture's size there. A video without its index plays nowhere; one that ends before its data has lost some of it.
 */
export async function inspectMp4(bytes: Bytes, type: string): Promise<Recognised> {
  let facts: Facts | undefined;
  let indexed: Facts | undefined;
  let lengths: FragmentLengths | undefined;
  let isFragmented = hasTextAt(bytes.head, 4, 'styp');
  let [end, hops, last] = [0, 0, ''];
  for await (const box of boxPlaces(bytes, 0, bytes.size, mostFragments)) {
    hops++;
    // What no writer calls a box: the video ended, and something else was left behind it.
    if (!/^[\x20-\x7e\xa9]{4}$/u.test(box.name) || (!isFragmented && hops > mostHops)) break;
    end = box.at + box.size;
    last = box.name;
    if (end > bytes.size && needed.has(box.name)) return corrupt(type, 'truncated', facts);
    if (box.name === 'moov') {
      facts = { ...facts, ...(await movieFacts(bytes, box)) };
      lengths = new FragmentLengths(await fragmentOf(bytes, box));
    }
    if (box.name === 'sidx') indexed ??= indexedLength(await contentOf(bytes, box), bytes.size - end);
    if (box.name !== 'moof') continue;
    isFragmented = true;
    lengths?.add(await fragmentOf(bytes, box));
  }
  if (isFragmented) {
    if (last === 'moof' && end === bytes.size) return corrupt(type, 'truncated', facts);
    const withLengths = hops < mostFragments ? { ...facts, ...lengths?.facts() } : facts;
    return withoutFault(type, { ...indexed, ...withLengths, ...endKnown(end <= bytes.size) });
  }
  if (facts !== undefined) return withoutFault(type, { ...indexed, ...facts });
  return hops > mostHops
    ? withoutFault(type)
    : corrupt(type, bytes.size - end < 8 ? 'truncated' : 'structure');
}

/** Without all of these, pictures are lost. */
const needed: ReadonlySet<string> = new Set(['moov', 'mdat', 'moof']);

async function fragmentOf(bytes: Bytes, box: BoxPlace): Promise<Uint8Array> {
  return bytes.at(box.at + box.content, Math.min(box.size - box.content, largestFragment));
}

async function contentOf(bytes: Bytes, box: BoxPlace): Promise<Uint8Array> {
  return bytes.at(box.at + box.content, Math.min(box.size - box.content, largestBox));
}

/** What is in the index beside the tables of frames, which are hopped over. */
async function movieFacts(bytes: Bytes, movie: BoxPlace): Promise<Facts> {
  let facts: Facts = {};
  let timescale = 0;
  for await (const box of boxPlaces(bytes, movie.at + movie.content, movie.at + movie.size)) {
    if (box.name === 'mvhd') {
      const header = await contentOf(bytes, box);
      timescale = uint32be(header, header[0] === 1 ? 20 : 12);
      facts = { ...facts, ...duration(header, timescale), ...creation(header) };
    }
    if (box.name === 'trak' && facts.width === undefined)
      facts = { ...facts, ...(await trackSize(bytes, box)) };
    if (box.name === 'mvex' && facts.durationSeconds === undefined) {
      const length = fragmentLength(childOf(await contentOf(bytes, box), 'mehd'), timescale);
      facts = { ...facts, ...length };
    }
    if ((box.name === 'udta' || box.name === 'meta') && hasLatitude(await contentOf(bytes, box)))
      facts = { ...facts, location: true };
  }
  return facts;
}

/** Telephones write where a video was taken: ISO 6709, under a name of QuickTime's or of 3GPP's. */
function hasLatitude(notes: Uint8Array): boolean {
  return ['\xa9xyz', 'location.ISO6709', 'loci'].some((name) => indexIn(notes, name) >= 0);
}

/** Movie header: version 1 has times of 64 bits. */
function duration(header: Uint8Array, perSecond: number): Facts {
  const long = header[0] === 1;
  const length = long ? uint64be(header, 24) : uint32be(header, 16);
  const unknown = length === 0 || (long ? length >= 2 ** 63 : length === 0xffffffff);
  return perSecond === 0 || unknown
    ? {}
    : { durationSeconds: Math.round((length / perSecond) * 1000) / 1000 };
}

/** Seconds since 1904, UTC; 0 where it was not set. Source: ISO 14496-12. */
function creation(header: Uint8Array): Facts {
  const seconds = header[0] === 1 ? uint64be(header, 4) : uint32be(header, 4);
  const date = new Date((seconds - secondsTo1970) * 1000);
  if (seconds === 0 || seconds > latestTime || Number.isNaN(date.getTime())) return {};
  return { dates: { created: `${date.toISOString().slice(0, 19)}Z` } };
}

const secondsTo1970 = 2_082_844_800;
/** In the year 2100. */
const latestTime = secondsTo1970 + 4_102_444_800;

/** Track header: width and height are its last eight bytes, in 65,536ths; a sound has none. */
async function trackSize(bytes: Bytes, track: BoxPlace): Promise<Facts> {
  for await (const box of boxPlaces(bytes, track.at + track.content, track.at + track.size)) {
    if (box.name !== 'tkhd') continue;
    const header = await contentOf(bytes, box);
    const at = header[0] === 1 ? 88 : 76;
    return pictureSize(
      Math.round(uint32be(header, at) / 65_536),
      Math.round(uint32be(header, at + 4) / 65_536),
    );
  }
  return {};
}

/** Still pictures and videos share a container; its first box says which, by its brands. */
export function mp4Type(head: Uint8Array): string | undefined {
  if (
    ['moov', 'mdat', 'wide', 'pnot', 'free'].some((name) => hasTextAt(head, 4, name)) &&
    uint32be(head, 0) < 2 ** 31
  )
    return 'mov';
  if (hasTextAt(head, 4, 'styp')) return 'mp4';
  if (!hasTextAt(head, 4, 'ftyp')) return undefined;
  const brand = latin1(head.subarray(8, 12)).trim().toLowerCase();
  const others = latin1(head.subarray(16, Math.min(uint32be(head, 0), 256))).toLowerCase();
  if (brand === 'qt') return 'mov';
  const isPicture = pictureBrand.test(brand) || (!videoBrand.test(brand) && /mif\d|msf1|miaf/u.test(others));
  if (isPicture) return /avi[fs]/u.test(`${brand} ${others}`) ? 'avif' : 'heic';
  if (/^m4a|^m4b|^m4p|^f4a|^f4b/u.test(brand)) return 'm4a';
  if (brand.startsWith('m4v')) return 'm4v';
  if (brand.startsWith('3g2')) return '3g2';
  if (brand.startsWith('3g')) return '3gp';
  if (/^(?:crx)/u.test(brand)) return 'cr3';
  // JPEG 2000 and JPEG XL keep their own first box before it; met here, another table knows them.
  return /^jp2|^jpx|^jpm|^jxl|^mjp2|^mj2s/u.test(brand) ? undefined : 'mp4';
}

/** Of still pictures, and series of them, in any coding. Source: ISO 23008-12, and the registry of MP4RA. */
const pictureBrand =
  /^(?:mif\d|msf1|miaf|hei[cxms]|hev[cx]|avi[fs]|avc[is]|j2k[is]|j2is|vvi[cs]|evb[is]|evm[is]|unif|1pic)$/u;
const videoBrand = /^(?:iso|mp4|m4|3g|f4|avc1|dash|crx|mp7|cmf|hvc|qt)/u;
