import { characterKind, characterKindAt } from './characterKind';

/** Thirteen characters that may be a number, and the key that belongs to them. */
export interface NumberStart {
  readonly start: number;
  /** Behind the last of the thirteen. */
  readonly end: number;
  readonly key: number;
}

/**
 * The first place, in a stretch of a text from `from` to `end`, where a number of an INS/NIR may begin: thirteen characters
 * with its structure (source: INSEE), its key as the next digits or the ones before it. Whether it is one is for the patterns to say:
 * they cost twenty times as much, and this leaves them few places of any text. Linear.
 */
export function numberStart(text: string, from: number, end: number): NumberStart | undefined {
  for (let at = from; at < end; at++) {
    if (!isSex(text.charCodeAt(at)) || (isDigit(text, at - 1) && !isMarked(text, at))) continue;
    const found = thirteenAt(text, at);
    if (found !== undefined && (keyFollows(text, found) || keyPrecedes(text, found))) return found;
  }
  return undefined;
}

/** Behind the mark of the number in the datamatrix of an identity, `S1`. */
function isMarked(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 49 && text.charCodeAt(at - 2) === 83;
}

const zero = 48;
const { corsica, digit, separator } = characterKind;

/** A number begins with 1, 2, 3, 4, 7 or 8. */
function isSex(code: number): boolean {
  const digit = code - zero;
  return (digit >= 1 && digit <= 4) || digit === 7 || digit === 8;
}

/** Thirteen digits from a place on, with two separators between two of them at most, one of them perhaps the letter of Corsica's departments. */
function thirteenAt(text: string, at: number): NumberStart | undefined {
  const mayBeCut = isAmongGroups(text, at) ? customary : anywhere;
  let head = 0;
  let tail = 0;
  let separators = 0;
  let place = at;
  for (let count = 0; count < 13; place++) {
    const kind = characterKindAt(text, place);
    if (kind === separator && separators < 2 && ((mayBeCut >> count) & 1) === 1) {
      separators++;
      continue;
    }
    if (kind === digit) {
      const digit = text.charCodeAt(place) - zero;
      if (count < 7) head = head * 10 + digit;
      else tail = tail * 10 + digit;
    } else if (kind === corsica && count === 6 && head % 10 === 2) {
      // 2A counts as 19 and 2B as 18. Source: INSEE.
      head = (head - 1) * 10 + ('aA'.includes(text.charAt(place)) ? 9 : 8);
    } else return undefined;
    count++;
    separators = 0;
  }
  if (!hasParts(head, tail)) return undefined;
  // The key is 97 less the rest by 97.
  return { start: at, end: place, key: 97 - (((head % 97) * (1_000_000 % 97) + tail) % 97) };
}

/** A bit for each count of characters before which separators may be: where people cut, sex, year, month and so on; or anywhere. */
const customary = (1 << 1) | (1 << 3) | (1 << 5) | (1 << 7) | (1 << 10);
const anywhere = -1;

/** In a column of digits, where only a number that is cut by custom counts. */
function isAmongGroups(text: string, at: number): boolean {
  if (characterKindAt(text, at - 1) !== separator) return false;
  return isDigit(text, at - 2) || (characterKindAt(text, at - 2) === separator && isDigit(text, at - 3));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= zero && code <= 57;
}

/** A month (20–42 and 50–99 where it was not known), a department, a commune and an order. */
function hasParts(head: number, tail: number): boolean {
  const month = Math.floor(head / 100) % 100;
  const isMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
  return isMonth && head % 100 !== 0 && tail >= 1000 && tail % 1000 !== 0;
}

/** How far a key may be from its number. UTF-16 units: twice as many as the separators that the patterns allow. */
const keyReach = 200;

/** Whether the next digit or the next two are the key, perhaps with a separator between them. */
function keyFollows(text: string, { end, key }: NumberStart): boolean {
  const most = Math.min(text.length, end + keyReach);
  let at = end;
  while (at < most && !isDigit(text, at)) at++;
  if (at === most) return false;
  const first = text.charCodeAt(at) - zero;
  if (first === key) return true;
  const second = isDigit(text, at + 1) ? at + 1 : at + 2;
  return isDigit(text, second) && first * 10 + text.charCodeAt(second) - zero === key;
}

/** Whether the last digits before a number, one or two, are the key. */
function keyPrecedes(text: string, { start, key }: NumberStart): boolean {
  const least = Math.max(0, start - keyReach);
  let at = start - 1;
  while (at >= least && !isDigit(text, at)) at--;
  if (at < least) return false;
  const ones = text.charCodeAt(at) - zero;
  const tens = isDigit(text, at - 1) ? text.charCodeAt(at - 1) - zero : 0;
  return tens * 10 + ones === key;
}
