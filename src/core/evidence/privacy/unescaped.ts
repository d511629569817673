/** A text in which what stands for a digit or for a sign between digits is that sign, and where each place of it was. */
export interface Unescaped {
  readonly text: string;
  /** The place in the text as it was written, for a place in `text`; rising places are answered fastest. */
  placeOf(place: number): number;
}

/**
 * Undoes the spellings that a number passes through on its way: parts of addresses (`%20`, `%31`), XML and HTML
 * (`&nbsp;`, `&#160;`, `&#x31;`), JSON (`\u00a0`), quoted-printable (`=C2=A0`), and those that hide it: digits of full width,
 * characters of no width, as they are or as our outputs show them. Letters are left as they are.
 */
export function unescaped(text: string): Unescaped {
  const isEscaped = marks.some((mark) => text.includes(mark)) && mayHold.test(text);
  if (!isEscaped && !disguise.test(text)) return { text, placeOf: (place) => place };
  const ends: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  const plain = text.replace(escape, (written: string, ...rest: readonly unknown[]) => {
    const at = rest.find((one) => typeof one === 'number') ?? 0;
    const sign = signOf(written);
    ends.push(at - shift + sign.length);
    shift += written.length - sign.length;
    shifts.push(shift);
    return sign;
  });
  return { text: plain, placeOf: (place) => place + (shifts[lastAtMost(ends, place)] ?? 0) };
}

/** Cheap, and false of most texts. */
const marks = ['%', '&', '\\u', '=C2', '=c2'];
const mayHold = /%[23CE]|&(?:nbsp;|#)|\\u(?:[02]0|F[EF])|=C2=/iu;
const disguise = /[\u00ad\u200b-\u200d\u2060\ufeff\uff10-\uff19]/u;

const escape =
  /%(?:20|2[DdEeFf]|3\d|[Cc]2%[Aa]0|[Ee]2%80%[Aa][Ff])|&nbsp;|&#(?:x(?:3\d|20|2[DdEe]|[Aa]0|202[Ff])|4[5-9]|5[0-7]|32|160|8239);|\\u(?:00[Aa]0|00[23]\d|202[Ff]|00[Aa][Dd]|200[B-Db-d]|2060|[Ff][Ee][Ff][Ff]|[Ff][Ff]1\d)|=[Cc]2=[Aa]0|[\u00ad\u200b-\u200d\u2060\ufeff\uff10-\uff19]/gu;

/** A digit for a digit, nothing for what has no width, a space for all else that may stand between two. */
function signOf(written: string): string {
  if (/^(?:\\u)?(?:[\u00ad\u200b-\u200d\u2060\ufeff]|00AD|200[B-D]|2060|FEFF)$/iu.test(written)) return '';
  if (/^[\uff10-\uff19]$/u.test(written)) return String.fromCharCode(written.charCodeAt(0) - 0xfee0);
  if (/^\\uFF1\d$/iu.test(written)) return written.slice(-1);
  if (written.startsWith('&#') && !written.startsWith('&#x')) {
    const code = Number(written.slice(2, -1));
    return code >= 48 && code <= 57 ? String.fromCharCode(code) : ' ';
  }
  return /^(?:%|&#x|\\u00)3(\d)/u.exec(written)?.[1] ?? ' ';
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
