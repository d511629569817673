/** A text in which what stands for a digit or for a character between digits is that character, and where each place of it was. */
export interface Unescaped {
  readonly text: string;
  /** The place in the text as it was written, for a place in `text`. */
  placeOf(place: number): number;
}

/**
 * Undoes the spellings that a number passes through on its way: parts of addresses (`%20`, `%7C`, `%31`), XML and HTML
 * (`&nbsp;`, `&#160;`, `&#x31;`), JSON (`\u00a0`), quoted-printable (`=C2=A0`), and those that hide it: digits of full width,
 * characters of no width, as they are or as our outputs show them. Letters are left as they are.
 */
export function unescaped(text: string): Unescaped {
  const isEscaped = marks.some((mark) => text.includes(mark)) && mayHold.test(text);
  if (!isEscaped && !disguise.test(text)) return { text, placeOf: (place) => place };
  const units = new Uint16Array(text.length);
  const places = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const escape = escapeAt(text, at, unit);
    const sign = escape === undefined ? unit : escape.sign;
    if (sign !== undefined) {
      units[length] = sign;
      places[length++] = at;
    }
    at += escape?.length ?? 1;
  }
  const plain = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length));
  return {
    text: plain,
    placeOf: (place) => (place < length ? (places[place] ?? 0) : place - length + text.length),
  };
}

/** Cheap, and false of most texts. */
const marks = ['%', '&', '\\u', '\\x', '=C2', '=c2'];
const mayHold = /%[0-7CE][\dA-Fa-f]|&(?:nbsp;|#)|\\u(?:[02]0|F[EF])|\\x[2-7]|=C2=/iu;
const disguise = /[\u00ad\u200b-\u200d\u2060\ufeff\uff10-\uff19]/u;

interface Escape {
  /** How many units it is written with. */
  readonly length: number;
  /** The unit that it stands for; undefined where it has no width. */
  readonly sign: number | undefined;
}

const space = 0x20;

/** The escape that begins with a unit at a place, where one does. A pattern takes ten times as long over millions of them. */
function escapeAt(text: string, at: number, unit: number): Escape | undefined {
  if (unit === 0x25) return inAddress(text, at);
  if (unit === 0x26) return inMarkup(text, at);
  if (unit === 0x5c) return inString(text, at);
  if (unit === 0x3d) return isNoBreakSpace(text, at) ? { length: 6, sign: space } : undefined;
  return unit < 0x80 ? undefined : disguised(unit);
}

/** `=C2=A0` of quoted-printable. */
function isNoBreakSpace(text: string, at: number): boolean {
  return (
    hexAt(text, at + 1, 2) === 0xc2 && text.charCodeAt(at + 3) === 0x3d && hexAt(text, at + 4, 2) === 0xa0
  );
}

/** `%7C`, `%C2%A0`, `%E2%80%AF`; escaped again (`%257C`) up to three times where an address was put into another. */
function inAddress(text: string, at: number): Escape | undefined {
  let from = at + 1;
  while (from < at + 7 && text.startsWith('25', from)) from += 2;
  for (; from > at; from -= 2) {
    const code = hexAt(text, from, 2);
    if (isSign(code) || code === 9 || code === 10 || code === 13)
      return { length: from + 2 - at, sign: code };
    if (code !== 0xc2 && code !== 0xe2) continue;
    wideSpace.lastIndex = from;
    if (wideSpace.test(text)) return { length: wideSpace.lastIndex - at, sign: space };
  }
  return undefined;
}

const wideSpace = /C2%(?:25){0,3}A0|E2%80%AF/iuy;

/** `&nbsp;`, `&#49;`, `&#x31;`. */
function inMarkup(text: string, at: number): Escape | undefined {
  const isNumber = text.charCodeAt(at + 1) === 0x23;
  if (!(isNumber ? 'x13458' : 'n').includes(text.charAt(at + (isNumber ? 2 : 1)))) return undefined;
  reference.lastIndex = at;
  const found = reference.exec(text);
  if (found === null) return undefined;
  const [{ length }, hexadecimal, decimal] = found;
  const code = hexadecimal === undefined ? Number(decimal ?? space) : parseInt(hexadecimal, 16);
  return { length, sign: code < 0x80 ? code : space };
}

const reference = /&(?:nbsp|#(?:x(3\d|2[0Dd]|[Aa]0|202[Ff])|(4[5-9]|5[0-7]|32|160|8239)));/uy;

/** `\u0031`, `\u00a0`, `\u202f`, `\x31`, and what has no width. */
function inString(text: string, at: number): Escape | undefined {
  const isShort = text.charCodeAt(at + 1) === 0x78;
  if (!isShort && text.charCodeAt(at + 1) !== 0x75) return undefined;
  const code = hexAt(text, at + 2, isShort ? 2 : 4);
  const length = isShort ? 4 : 6;
  if (isSign(code)) return { length, sign: code };
  if (isShort) return undefined;
  if (code === 0xa0 || code === 0x202f) return { length, sign: space };
  const hidden = disguised(code);
  return hidden && { length, sign: hidden.sign };
}

/** Digits of full width, and characters of none. */
function disguised(unit: number): Escape | undefined {
  if (unit >= 0xff10 && unit <= 0xff19) return { length: 1, sign: unit - 0xfee0 };
  const hasNoWidth =
    unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
  return hasNoWidth ? { length: 1, sign: undefined } : undefined;
}

/** A character of ASCII that is no letter, or a mark between the fields of a datamatrix. */
function isSign(code: number): boolean {
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return (code >= space && code < 0x7f && !isLetter) || code === 0x1d || code === 0x1e;
}

/** The number that so many hexadecimal digits at a place make, −1 where they are none. */
function hexAt(text: string, at: number, digits: number): number {
  let value = 0;
  for (let place = at; place < at + digits; place++) {
    const code = text.charCodeAt(place);
    const small = code | 0x20;
    if (code >= 0x30 && code <= 0x39) value = value * 16 + code - 0x30;
    else if (small >= 0x61 && small <= 0x66) value = value * 16 + small - 0x57;
    else return -1;
  }
  return value;
}
