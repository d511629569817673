import type { Facts } from '../model';
import { uint16be, uint32be, uint64be } from '../bytes';
import { boxesIn, childOf } from './boxes';

/** The whole length of a video in fragments, as its index says it beforehand. Source: ISO 14496-12, `mehd`. */
export function fragmentLength(header: Uint8Array | undefined, perSecond: number): Facts {
  if (header === undefined || perSecond === 0) return {};
  return seconds(header[0] === 1 ? uint64be(header, 4) : uint32be(header, 4), perSecond);
}

/** Of the bytes after an index, those that it must reach to be that of the whole video, and not of a part of it. */
const wholeFilm = 0.9;

/**
 * The sum of the lengths in an index of segments; nothing where it points at other indexes, or at less than what comes
 * after it (`rest`, in bytes): videos for streaming have one for each part. Source: ISO 14496-12, `sidx`.
 */
export function indexedLength(index: Uint8Array, rest: number): Facts {
  const perSecond = uint32be(index, 8);
  const from = index[0] === 1 ? 28 : 20;
  const count = uint16be(index, from + 2);
  let length = 0;
  let reach = 0;
  for (let row = 0; row < count; row++) {
    const at = from + 4 + row * 12;
    if (at + 12 > index.length || (index[at] ?? 0) >= 0x80) return {};
    reach += uint32be(index, at);
    length += uint32be(index, at + 4);
  }
  return perSecond === 0 || reach < rest * wholeFilm ? {} : seconds(length, perSecond);
}

function seconds(length: number, perSecond: number): Facts {
  return length <= 0 || length >= 2 ** 52
    ? {}
    : { durationSeconds: Math.round((length / perSecond) * 1000) / 1000 };
}

/** A track of a video in fragments. Times in its own units. */
interface FragmentTrack {
  readonly perSecond: number;
  /** How long a sample lasts unless a fragment says otherwise. */
  readonly sample: number;
  first: number | undefined;
  end: number;
}

/** The lengths of fragments, given one after the other. Source: ISO 14496-12, `trex`, `tfhd`, `tfdt`, `trun`. */
export class FragmentLengths {
  private readonly tracks: ReadonlyMap<number, FragmentTrack>;

  /** `movie`: what the index of the video holds. */
  constructor(movie: Uint8Array) {
    const samples = new Map<number, number>();
    for (const { name, bytes } of boxesIn(childOf(movie, 'mvex') ?? new Uint8Array()))
      if (name === 'trex') samples.set(uint32be(bytes, 4), uint32be(bytes, 12));
    const tracks = new Map<number, FragmentTrack>();
    for (const { name, bytes } of boxesIn(movie)) {
      const header = name === 'trak' ? childOf(bytes, 'tkhd') : undefined;
      const media = header && childOf(childOf(bytes, 'mdia') ?? new Uint8Array(), 'mdhd');
      if (header === undefined || media === undefined) continue;
      const number = uint32be(header, header[0] === 1 ? 20 : 12);
      const perSecond = uint32be(media, media[0] === 1 ? 20 : 12);
      tracks.set(number, { perSecond, sample: samples.get(number) ?? 0, first: undefined, end: 0 });
    }
    this.tracks = tracks;
  }

  /** `fragment`: what a `moof` holds. */
  add(fragment: Uint8Array): void {
    for (const { name, bytes } of boxesIn(fragment)) if (name === 'traf') this.addRuns(bytes);
  }

  private addRuns(part: Uint8Array): void {
    const header = childOf(part, 'tfhd') ?? new Uint8Array();
    const track = this.tracks.get(uint32be(header, 4));
    if (track === undefined) return;
    const flags = header[3] ?? 0;
    const at = 8 + ((flags & 1) === 0 ? 0 : 8) + ((flags & 2) === 0 ? 0 : 4);
    const sample = (flags & 8) === 0 ? track.sample : uint32be(header, at);
    const time = childOf(part, 'tfdt');
    const start = time === undefined ? track.end : time[0] === 1 ? uint64be(time, 4) : uint32be(time, 4);
    track.first ??= start;
    track.end = start;
    for (const { name, bytes } of boxesIn(part)) if (name === 'trun') track.end += runLength(bytes, sample);
  }

  /** Of the longest track, between its first sample and the end of its last one. */
  facts(): Facts {
    let longest: Facts = {};
    for (const { first, end, perSecond } of this.tracks.values()) {
      const found = perSecond === 0 ? {} : seconds(end - (first ?? end), perSecond);
      if ((found.durationSeconds ?? 0) > (longest.durationSeconds ?? 0)) longest = found;
    }
    return longest;
  }
}

function runLength(run: Uint8Array, sample: number): number {
  const flags = uint32be(run, 0) & 0xffffff;
  const count = uint32be(run, 4);
  if ((flags & 0x100) === 0) return count * sample;
  const width = [0x100, 0x200, 0x400, 0x800].filter((flag) => (flags & flag) !== 0).length * 4;
  const from = 8 + ((flags & 1) === 0 ? 0 : 4) + ((flags & 4) === 0 ? 0 : 4);
  let length = 0;
  for (let at = from; at + width <= run.length && at < from + count * width; at += width)
    length += uint32be(run, at);
  return length;
}
