import { characterKind, characterKindAt } from './characterKind';

/** A stretch of a text in which digits follow each other closely. */
export interface DigitRun {
  readonly start: number;
  /** Behind its last separator. */
  readonly end: number;
}

/** A number has thirteen digits before its key, one of them perhaps a letter. */
const fewestDigits = 12;
const { digit, other, separator } = characterKind;
const mostSeparators = 2;

/**
 * Every stretch with at least twelve digits, no more than two separators between any two of them: nowhere else can a number
 * of an INS/NIR are. A stretch is at least twelve long, so that most texts are read in such steps: twenty times as fast as the
 * pattern itself.
 */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let from = 0;
  for (let at = fewestDigits - 1; at < text.length; at += fewestDigits) {
    if (characterKindAt(text, at) === other) continue;
    let start = at;
    while (start > from && characterKindAt(text, start - 1) !== other) start--;
    let end = at + 1;
    while (end < text.length && characterKindAt(text, end) !== other) end++;
    if (end - start >= fewestDigits) addRuns(runs, text, start, end);
    at = end;
    from = end;
  }
  return runs;
}

/** Adds those in a stretch of digits and separators: too many separators part two of them. */
function addRuns(runs: DigitRun[], text: string, from: number, to: number): void {
  let start = from;
  let digits = 0;
  let separators = 0;
  const finish = (end: number): void => {
    if (digits >= fewestDigits) runs.push({ start, end });
    digits = 0;
  };
  for (let at = from; at < to; at++) {
    const kind = characterKindAt(text, at);
    if (kind === digit && digits++ === 0) start = at;
    separators = kind === separator ? separators + 1 : 0;
    if (separators > mostSeparators) finish(at);
  }
  finish(to);
}
