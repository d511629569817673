import type { FileFault } from '../model';
import type { TextReader } from './textReader';

/** Where a reader is between two letters. */
type Place =
  | 'outside'
  | 'slash'
  | 'string'
  | 'escaped'
  | 'quoted'
  | 'quotedEscape'
  | 'line'
  | 'remark'
  | 'star';

const [newLine, double, single, star, slash, open, backslash, close, openMap, closeMap] = [
  0x0a, 0x22, 0x27, 0x2a, 0x2f, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d,
];

/** Places at which a text may end: after its value, or in a remark that goes to the end of the line. */
const ends: ReadonlySet<Place> = new Set(['outside', 'line']);

/**
 * Whether a text that is meant to be JSON was cut: something that it opened is open at its end. What programs take
 * beside the norm (remarks, a comma too many, single quotes, lines of JSON) is left alone.
 */
export function readJson(type: string): TextReader {
  const cut: FileFault = { code: 'file-corrupt', params: { type, what: 'truncated' } };
  let depth = 0;
  let place: Place = 'outside';
  return {
    add(piece) {
      for (let at = 0; at < piece.length; at++) {
        const letter = piece.charCodeAt(at);
        if (place === 'outside' || place === 'slash') {
          if (letter === open || letter === openMap) depth++;
          else if (letter === close || letter === closeMap) depth--;
        }
        place = after(place, letter);
      }
    },
    end: (whole) => ({ facts: {}, problems: whole && (depth > 0 || !ends.has(place)) ? [cut] : [] }),
  };
}

/** Where a reader is after a letter. */
function after(place: Place, letter: number): Place {
  switch (place) {
    case 'outside':
      return begun(letter);
    case 'slash':
      return letter === slash ? 'line' : letter === star ? 'remark' : begun(letter);
    case 'string':
      return letter === double ? 'outside' : letter === backslash ? 'escaped' : 'string';
    case 'escaped':
      return 'string';
    case 'quoted':
      // These quotes go no further than their line: beside the norm an apostrophe may stand alone.
      return letter === single || letter === newLine
        ? 'outside'
        : letter === backslash
          ? 'quotedEscape'
          : place;
    case 'quotedEscape':
      return 'quoted';
    case 'line':
      return letter === newLine ? 'outside' : 'line';
    case 'remark':
      return letter === star ? 'star' : 'remark';
    case 'star':
      return letter === slash ? 'outside' : letter === star ? 'star' : 'remark';
  }
}

/** What a letter begins that is in no quotes and in no remark. */
function begun(letter: number): Place {
  if (letter === double) return 'string';
  if (letter === single) return 'quoted';
  return letter === slash ? 'slash' : 'outside';
}
