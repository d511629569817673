import type { Facts } from '../../model';
import { uint16be, uint32be, uint64be } from '../bytes';

/** The whole length of a film in fragments, as its index says it beforehand. Source: ISO 14496-12, `mehd`. */
export function fragmentLength(header: Uint8Array | undefined, perSecond: number): Facts {
  if (header === undefined || perSecond === 0) return {};
  return seconds(header[0] === 1 ? uint64be(header, 4) : uint32be(header, 4), perSecond);
}

/** Of the bytes after an index, those that it must reach to be that of the whole film, and not of a part of it. */
const wholeFilm = 0.9;

/**
 * The sum of the lengths in an index of segments; nothing where it points at other indexes, or at less than what comes
 * after it (`rest`, in bytes): films for streaming have one for each part. Source: ISO 14496-12, `sidx`.
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
  return length === 0 || length >= 2 ** 52
    ? {}
    : { durationSeconds: Math.round((length / perSecond) * 1000) / 1000 };
}
