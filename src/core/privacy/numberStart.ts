import { characterKind } from './characterKind';

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
 * they cost twenty times as much, and this leaves them few places of any text. `kinds`: of the text's characters
 * (`characterKinds`). Linear.
 */
export function numberStart(kinds: Uint8Array, from: number, end: number): NumberStart | undefined {
  for (let at = from; at < end; at++) {
    if (!isSex(kinds[at]) || (isDigit(kinds[at - 1]) && !isMarked(kinds, at))) continue;
    const found = thirteenAt(kinds, at);
    if (found !== undefined && (keyFollows(kinds, found) || keyPrecedes(kinds, found))) return found;
  }
  return undefined;
}

/** Behind the mark of the number in the datamatrix of an identity, `S1`. */
function isMarked(kinds: Uint8Array, at: number): boolean {
  return kinds[at - 1] === 1 && kinds[at - 2] === characterKind.mark;
}

const { mostDigit, separator, corsicaA, corsicaB } = characterKind;

/** A number begins with 1, 2, 3, 4, 7 or 8. */
function isSex(kind = 0): boolean {
  return (kind >= 1 && kind <= 4) || kind === 7 || kind === 8;
}

function isDigit(kind: number = characterKind.other): boolean {
  return kind <= mostDigit;
}

/** Thirteen digits from a place on, with two separators between two of them at most, one of them perhaps the letter of Corsica's departments. */
function thirteenAt(kinds: Uint8Array, at: number): NumberStart | undefined {
  const mayBeCut = isAmongGroups(kinds, at) ? customary : anywhere;
  let [head, tail, separators] = [0, 0, 0];
  let place = at;
  for (let count = 0; count < 13; place++) {
    const kind = kinds[place];
    if (kind === undefined) return undefined;
    if (kind === separator && separators < 2 && ((mayBeCut >> count) & 1) === 1) {
      separators++;
      continue;
    }
    if (kind <= mostDigit) {
      if (count < 7) head = head * 10 + kind;
      else tail = tail * 10 + kind;
    } else if ((kind === corsicaA || kind === corsicaB) && count === 6 && head % 10 === 2) {
      // 2A counts as 19 and 2B as 18. Source: INSEE.
      head = (head - 1) * 10 + (kind === corsicaA ? 9 : 8);
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
function isAmongGroups(kinds: Uint8Array, at: number): boolean {
  if (kinds[at - 1] !== separator) return false;
  return isDigit(kinds[at - 2]) || (kinds[at - 2] === separator && isDigit(kinds[at - 3]));
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
function keyFollows(kinds: Uint8Array, { end, key }: NumberStart): boolean {
  const most = Math.min(kinds.length, end + keyReach);
  let at = end;
  while (at < most && !isDigit(kinds[at])) at++;
  if (at === most) return false;
  const first = kinds[at] ?? 0;
  if (first === key) return true;
  const second = isDigit(kinds[at + 1]) ? at + 1 : at + 2;
  return isDigit(kinds[second]) && first * 10 + (kinds[second] ?? 0) === key;
}

/** Whether the last digits before a number, one or two, are the key. */
function keyPrecedes(kinds: Uint8Array, { start, key }: NumberStart): boolean {
  const least = Math.max(0, start - keyReach);
  let at = start - 1;
  while (at >= least && !isDigit(kinds[at])) at--;
  if (at < least) return false;
  const ones = kinds[at] ?? 0;
  const tens = isDigit(kinds[at - 1]) ? (kinds[at - 1] ?? 0) : 0;
  return tens * 10 + ones === key;
}
