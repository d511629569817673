/**
 * A number with the form of an INS/NIR, key included: where it stands, and how far its form alone is to be believed.
 * The digits themselves are never kept.
 */
export interface IdentityNumber {
  readonly start: number;
  readonly end: number;
  /**
   * `strict` for a sex 1 or 2 and a month from 01 to 12, in one run or in the groups that people write
   * (`1 84 03 75 123 456 89`); `loose` for any other, which needs a word or a domain beside it to be believed: one
   * random number of 15 digits in two hundred is a loose one, one in four thousand a strict one.
   */
  readonly form: 'strict' | 'loose';
}

/** Every number in a text with the structure and the key of an INS/NIR. Linear in the length of the text. */
export function* identityNumbers(text: string): Iterable<IdentityNumber> {
  for (const match of text.matchAll(shape)) {
    const form = formOf(match);
    if (form === undefined) continue;
    yield { start: match.index, end: match.index + match[0].length, form };
  }
}

/** Sex, year, month, department, commune, order, key: one separator throughout, and some room before the key. */
const shape =
  /(?<![\dA-Za-z]|\d\.)([123478])([ \u00a0\u202f.-]?)(\d\d)\2(\d\d)\2(\d\d|2[ABab])\2(\d{3})\2(\d{3})([ \u00a0\u202f./-]{0,3})(\d\d)(?![\dA-Za-z]|\.\d)/g;

function formOf(match: RegExpMatchArray): IdentityNumber['form'] | undefined {
  const [, sex = '', separator = '', year = '', month = '', place = '', town = '', order = '', room = ''] =
    match;
  if (!isMonth(Number(month)) || place === '00' || town === '000' || order === '000') return undefined;
  const digits = sex + year + month + counted(place) + town + order;
  if (97 - (Number(digits) % 97) !== Number(match[9])) return undefined;
  // Thirteen digits with two beside them are mostly a time in milliseconds and something else.
  const whole = separator !== '' || room === '';
  return whole && Number(sex) <= 2 && Number(month) <= 12 ? 'strict' : 'loose';
}

/** 20–42 and 50–99 stand for months that were not known or not read. Source: INSEE, on the structure of the number. */
function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

/** Corsica counts as 19 and 18 in the key. */
function counted(department: string): string {
  const letter = department.charAt(1).toUpperCase();
  return letter === 'A' ? '19' : letter === 'B' ? '18' : department;
}
