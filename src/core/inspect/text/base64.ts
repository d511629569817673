/**
 * The bytes that are in base64, in the letters of mails or of addresses, up to where the letters are those of the other;
 * other signs are left out.
 */
export function fromBase64(encoded: string): Uint8Array {
  const clean = encoded.replace(/[^A-Za-z0-9+/_-]/gu, '');
  const first = /[+/_-]/u.exec(clean)?.[0] ?? '+';
  const isOfAddress = first === '_' || first === '-';
  const end = clean.search(isOfAddress ? /[+/]/u : /[_-]/u);
  const own = end === -1 ? clean : clean.slice(0, end);
  const letters = isOfAddress ? own.replaceAll('-', '+').replaceAll('_', '/') : own;
  // Four letters are three bytes, and two or three at the end are one or two; one alone is none.
  const binary = atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** A word of base64 that may go on over the ends of lines, with its place in a text. */
export interface Base64Run {
  readonly start: number;
  /** Behind its last letter, or behind the end of the line after it where it may go on. */
  readonly end: number;
  readonly letters: string;
}

const word = /[A-Za-z0-9+/_-]*/uy;
/** Ends of lines as they are, and as JSON and XML write them; what follows may be indented. */
const lineEnd = /(?:\r\n?|\n|\\r\\n|\\[rn]|&#(?:1[03]|x[aAdD]);){1,2}[ \t]{0,80}/uy;
const endsLine = /^[\r\n=<>"'|\\&;)]?$/u;
/** Lines of encoded bytes are at least so long, all of them but the last. */
const shortestLine = 40;

/**
 * What is encoded from a place on. Lines are put together where they are of one length, as programs cut them, and the last
 * one may be shorter.
 */
export function base64RunAt(text: string, start: number): Base64Run {
  let letters = wordAt(text, start);
  let end = start + letters.length;
  const length = letters.length;
  const parts = [letters];
  while (letters.length === length && length >= shortestLine && length % 4 === 0) {
    lineEnd.lastIndex = end;
    const gap = lineEnd.exec(text)?.[0].length ?? 0;
    letters = gap === 0 ? '' : wordAt(text, end + gap);
    if (letters.length === 0 || letters.length > length) break;
    // Behind what is encoded in a log, the next line begins with words.
    const isLine =
      letters.length === length ||
      endsLine.test(text.slice(end + gap + letters.length, end + gap + letters.length + 1));
    if (!isLine) break;
    parts.push(letters);
    end += gap + letters.length;
  }
  return { start, end, letters: parts.join('') };
}

function wordAt(text: string, start: number): string {
  word.lastIndex = start;
  return word.exec(text)?.[0] ?? '';
}

/** What each letter stands for, from 0 to 63; in addresses `-` and `_` stand for `+` and `/`. */
const values = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const noLetter = 64;
const valueOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).replace('-', '+').replace('_', '/');
  return values.includes(letter) ? values.indexOf(letter) : noLetter;
});

/** The six bits that a letter of base64 or base64url stands for. */
export function base64Value(text: string, at: number): number {
  return valueOf[text.charCodeAt(at)] ?? noLetter;
}

/** Whether a character belongs to base64 or base64url; false outside the text. */
export function isBase64Letter(text: string, at: number): boolean {
  return base64Value(text, at) < noLetter;
}
