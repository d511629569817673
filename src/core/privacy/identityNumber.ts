import { characterKinds } from './characterKind';
import { type DigitRun, digitRuns, mayHaveDigitRun } from './digitRuns';
import { checkDigitsInNextField, checkDigitsAfter } from './checkDigits';
import { digitsOf } from './identityStructure';
import { endsInLabel, isWord } from './identityWords';
import { type NumberStart, numberStart } from './numberStart';
import { unescaped } from './unescaped';

/**
 * A number with the form of an INS/NIR, key included: where it is, and how far its form alone suffices.
 */
export interface IdentityNumber {
  /** Its thirteen characters without the key: to tell whether two are the same while a file is searched, and for nothing else. */
  readonly digits: string;
  readonly start: number;
  /** Behind the key, which may be in a field of its own. */
  readonly end: number;
  /**
   * `strict` for a sex 1 or 2 and a month from 01 to 12, in one run or in the groups that people write
   * (`1 84 03 75 123 456 89`), and for one whose key is named as such; `loose` for any other, which needs a word or a
   * domain beside it to count: one random number of 15 digits in two hundred is a loose one, one in four thousand
   * a strict one.
   */
  readonly form: 'strict' | 'loose';
}

/**
 * Whether a number is sought by itself, also as a part of an id, between points, or also with its key in the next cell of a
 * table, in a text whose cells are apart by a tab.
 */
export type NumberScope = 'alone' | 'in-ids' | 'in-tables';

/**
 * Every number in a text with the structure and the key of an INS/NIR, escaped ones (`%20`, `&nbsp;`, `\u00a0`)
 * included. In a text to be masked, those that follow a point in an id count as well (`in-ids`). Linear in the length of
 * the text.
 */
export function* identityNumbers(text: string, where: NumberScope = 'alone'): Iterable<IdentityNumber> {
  const plain = unescaped(text);
  for (const { start, end, ...number } of plainNumbers(plain.text, where))
    yield { ...number, start: plain.placeOf(start), end: plain.placeOf(end) };
}

/** The same, of a text in which nothing is escaped. `onTry` is called wherever one may stand: each takes time, whatever is made of it. */
export function* plainNumbers(
  text: string,
  where: NumberScope = 'alone',
  onTry?: () => void,
): Iterable<IdentityNumber> {
  if (!mayHaveDigitRun(text)) return;
  const kinds = characterKinds(text);
  const shape = shapes[where];
  const numberAtStart = (sought: NumberStart): IdentityNumber | undefined => {
    onTry?.();
    // Its place is set each time: other numbers are sought while one is looked at.
    shape.lastIndex = sought.start;
    return shape.test(text) ? numberAt(text, sought, where) : undefined;
  };
  for (const run of digitRuns(kinds)) yield* numbersIn(kinds, run, numberAtStart);
}

function* numbersIn(
  kinds: Uint8Array,
  { start, end }: DigitRun,
  numberAtStart: (sought: NumberStart) => IdentityNumber | undefined,
): Iterable<IdentityNumber> {
  for (let sought = numberStart(kinds, start, end); sought !== undefined;) {
    const found = numberAtStart(sought);
    if (found !== undefined) yield found;
    // Where it is none, one may begin at its next group.
    sought = numberStart(kinds, found?.end ?? sought.start + 1, end);
  }
}

/** What people put between groups, once or twice: spaces and dashes of any width, a point, a low line; addresses have `+`. */
const separator = '[ \\t\\u00a0\\u2007\\u2009\\u202f.+_\\u2010\\u2011\\u2013-]';
const gap = `${separator}{0,2}`;
/** Sex, year, month, department (with Corsica's letters), commune and order, cut between them at most. */
const byCustom = `${gap}\\d\\d${gap}\\d\\d${gap}(?:\\d\\d|2[ABab])${gap}\\d{3}${gap}\\d{3}`;
/** Cut anywhere, but not among other groups: a column of digits would begin one at each. */
const anyhow = `(?<!\\d${separator}{1,2}.)(?:${gap}\\d){4}${gap}(?:\\d${gap}\\d|2${gap}[ABab])(?:${gap}\\d){6}`;
/** The thirteen characters before the key, of which none or both follow at once. */
const digits = `[123478](?:${byCustom}|${anyhow})(?!\\d(?!\\d(?!\\d)))`;
/** The mark of the number in the datamatrix of an identity: `S1184…89S2`. Source: the agency's specification of it. */
const afterMark = '(?<=(?<![A-Za-z])S1)';
/** A fraction without its nought, `.175…`, or with a comma in a list: `;0,175…`. */
const decimal = '(?:^|[\\s,;:=([{|"\'+-])\\.|[;\\t "]-?0,';
/** What may be before: in ids, a point behind digits as well (`SC.PSC.01.184…`), unless there are only digits (`1.2.250.184…`). */
const alone = `(?:(?<!\\d|\\d\\.|${decimal})|${afterMark})${digits}`;
const thirteen = {
  alone,
  'in-tables': alone,
  'in-ids': `(?:(?<!\\d)(?<!(?:^|[^\\p{L}\\d_.])(?:\\d{1,39}\\.){1,40})|${afterMark})${digits}`,
} as const;
const shapes = {
  alone: new RegExp(thirteen.alone, 'uy'),
  'in-tables': new RegExp(thirteen['in-tables'], 'uy'),
  'in-ids': new RegExp(thirteen['in-ids'], 'uy'),
} as const;

function numberAt(
  text: string,
  { start, end, key: wanted }: NumberStart,
  where: NumberScope,
): IdentityNumber | undefined {
  const isInId = where === 'in-ids';
  const key = checkDigitsAfter(text, end, wanted, isInId) ?? checkDigitsInNextField(text, start, end, wanted);
  if (key === undefined) return undefined;
  const written = text.slice(start, end);
  const digits = digitsOf(written);
  const groups = groupsOf(written, digits);
  if (groups === 'none' || (groups === 'odd' && isAmongFigures(text, key.end))) return undefined;
  const isLabelled = endsInLabel(text, start) || isInDatamatrix(text, start, key.end);
  if (!isLabelled && !isWord(text, start, key.end)) return undefined;
  const isPlain = groups === 'customary' ? key.kind !== 'apart' : groups === 'one' && key.kind === 'joined';
  const isInCells = where === 'in-tables' && key.kind !== 'joined' && nextCell.test(text.slice(end, key.end));
  const strict = (isLabelled || key.kind === 'named' || isPlain || isInCells) && isFrequent(digits);
  return { digits, start: key.start ?? start, end: key.end, form: strict ? 'strict' : 'loose' };
}

const nextCell = /^\s{0,3}\t\s{0,3}\d\d$/u;

/** Between its mark and the next one, or what ends a field. */
function isInDatamatrix(text: string, start: number, end: number): boolean {
  return (
    text.startsWith('S1', start - 2) &&
    /(?<![A-Za-z])S1$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:S2|[^A-Za-z\d]|$)/u.test(text.slice(end, end + 2))
  );
}

/** A sex and a month as nearly everybody has them. */
function isFrequent(digits: string): boolean {
  return Number(digits.charAt(0)) <= 2 && Number(digits.slice(3, 5)) <= 12;
}

/** Where its groups are cut by custom, in characters from its start. */
const customary: ReadonlySet<number> = new Set([1, 3, 5, 7, 10]);
const fewestCuts = 3;

/**
 * How the thirteen are written: `one` run, which with two digits apart from it is mostly a time in milliseconds and
 * something else; the groups that people write, with one separator between them (`customary`); in another way (`odd`); or in one
 * in which only dotted identifiers, dates and columns of digits are (`none`).
 */
function groupsOf(written: string, digits: string): 'one' | 'customary' | 'odd' | 'none' {
  if (written.length === digits.length) return 'one';
  const cuts: number[] = [];
  const separators = new Set<string>();
  let count = 0;
  for (const [, separator = ''] of written.matchAll(/([^\dABab]*)[\dABab]/gu)) {
    if (separator !== '') {
      cuts.push(count);
      separators.add(separator.charAt(0));
    }
    count++;
  }
  const isCustomary = cuts.length >= fewestCuts && cuts.every((cut) => customary.has(cut));
  if (isCustomary) return separators.size > 1 ? 'odd' : 'customary';
  return separators.size > 1 || separators.has('.') ? 'none' : 'odd';
}

/** Other groups behind: a bank account, a column of digits. */
function isAmongFigures(text: string, end: number): boolean {
  return digitsBehind.test(text.slice(end, end + 3));
}

const digitsBehind = new RegExp(`^${separator}{1,2}\\d`, 'u');
