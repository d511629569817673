/** A text in which what stands for a digit or for a character between digits is that character, and where each place of it was. */
export interface Unescaped {
  readonly text: string;
  /** The place in the text as it was written, for a place in `text`; rising places are answered fastest. */
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
  const ends: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  const plain = text.replace(escape, (written: string, at: number) => {
    let sign = signs.get(written);
    if (sign === undefined) signs.set(written, (sign = signOf(written)));
    ends.push(at - shift + sign.length);
    shift += written.length - sign.length;
    shifts.push(shift);
    return sign;
  });
  return { text: plain, placeOf: (place) => place + (shifts[lastAtMost(ends, place)] ?? 0) };
}

/** Cheap, and false of most texts. */
const marks = ['%', '&', '\\u', '\\x', '=C2', '=c2'];
const mayHold = /%[0-7CE][\dA-Fa-f]|&(?:nbsp;|#)|\\u(?:[02]0|F[EF])|\\x[2-7]|=C2=/iu;
const disguise = /[\u00ad\u200b-\u200d\u2060\ufeff\uff10-\uff19]/u;

/** The code of a character that is no letter, as two hexadecimal digits; escaped again (`%257C`) where an address was put into another. */
const character = '(?:[23][\\dA-Fa-f]|40|5[B-Fb-f]|60|7[B-Eb-e])';
const inAddress = `%(?:25){0,3}(?:${character}|0[9AaDd]|1[DdEe]|[Cc]2%(?:25){0,3}[Aa]0|[Ee]2%80%[Aa][Ff])`;
const escape = new RegExp(
  [
    inAddress,
    '&nbsp;|&#(?:x(?:3\\d|20|2[DdEe]|[Aa]0|202[Ff])|4[5-9]|5[0-7]|32|160|8239);',
    `\\\\u00(?:${character}|1[DdEe]|[Aa]0|[Aa][Dd])|\\\\x(?:${character}|1[DdEe])`,
    '\\\\u(?:202[Ff]|200[B-Db-d]|2060|[Ff][Ee][Ff][Ff]|[Ff][Ff]1\\d)',
    '=[Cc]2=[Aa]0|[\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\uff10-\\uff19]',
  ].join('|'),
  'gu',
);

/** What each spelling stands for: there are some thousand at most, and a text may hold millions of one. */
const signs = new Map<string, string>();

/** A digit for a digit, a sign for a sign, nothing for what has no width, a space for what is another one. */
function signOf(written: string): string {
  if (/^(?:\\u)?(?:[\u00ad\u200b-\u200d\u2060\ufeff]|00AD|200[B-D]|2060|FEFF)$/iu.test(written)) return '';
  if (/^[\uff10-\uff19]$/u.test(written)) return String.fromCharCode(written.charCodeAt(0) - 0xfee0);
  if (/^\\uFF1\d$/iu.test(written)) return written.slice(-1);
  if (written.startsWith('&#') && !written.startsWith('&#x')) {
    const code = Number(written.slice(2, -1));
    return code >= 48 && code <= 57 ? String.fromCharCode(code) : ' ';
  }
  const code = /^(?:%(?:25){0,3}|\\u00|\\x|&#x)([0-7][\dA-Fa-f])(?:;|$)/u.exec(written)?.[1];
  return code === undefined ? ' ' : String.fromCharCode(parseInt(code, 16));
}

/** The place of the last number that is not above `most` in a rising list, −1 where there is none. By halves. */
function lastAtMost(rising: readonly number[], most: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? Infinity) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
