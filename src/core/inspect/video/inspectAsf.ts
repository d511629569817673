import type { Facts } from '../model';
import { type Bytes, indexIn, uint32le, uint64le } from '../bytes';
import { corrupt, type Recognised, withoutFault } from '../recognised';

/** How the header names a stream of pictures, and one of sounds. Source: Advanced Systems Format 1.2, 10.4. */
const pictures = '\xc0\xef\x19\xbc\x4d\x5b\xcf\x11\xa8\xfd\x00\x80\x5f\x5c\x44\x2b';
const sounds = '\x40\x9e\x69\xf8\x4d\x5b\xcf\x11\xa8\xfd\x00\x80\x5f\x5c\x44\x2b';
/** And the properties of the file: its size, its length in ten-millionths of a second, and what to leave out of that. Same source, 3.2. */
const properties = '\xa1\xdc\xab\x8c\x47\xa9\xcf\x11\x8e\xe4\x00\xc0\x0c\x20\x53\x65';

/** Same source, 3.1. */
const shortestHeader = 30;
/** What says that a file is of this kind, alone, is shorter. Bytes. Ours. */
const longestMark = 1024;

/** Windows Media videos and sounds share a container: one with nothing to see is no video. */
export function inspectAsf({ head, size }: Bytes): Recognised {
  const [hasSound, hasPicture] = [indexIn(head, sounds) >= 0, indexIn(head, pictures) >= 0];
  const type = hasSound && !hasPicture ? 'wma' : 'wmv';
  const at = indexIn(head, properties);
  // A header shorter than its own name and length is empty: what follows was never written.
  const isEmpty = at < 0 && !hasSound && !hasPicture && uint64le(head, 16) < shortestHeader;
  if (isEmpty && size > longestMark) return corrupt(type, 'structure');
  // What is sent while it is recorded knows neither its size nor its length.
  const isLive = at < 0 || at + 104 > head.length || (uint32le(head, at + 88) & 1) === 1;
  if (isLive) return withoutFault(type, { endUnknown: true });
  const seconds = uint64le(head, at + 64) / 1e7 - uint64le(head, at + 80) / 1000;
  const facts: Facts =
    seconds > 0 && seconds < 2 ** 31 ? { durationSeconds: Math.round(seconds * 1000) / 1000 } : {};
  return uint64le(head, at + 40) > size ? corrupt(type, 'truncated', facts) : withoutFault(type, facts);
}
