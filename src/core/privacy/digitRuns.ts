import { characterKind, characterKindAt } from './characterKind';

/** A stretch of a text in which digits follow each other closely. */
export interface DigitRun {
  readonly start: number;
  /** Behind its last separator. */
  readonly end: number;
}

/** A number has thirteen digits before its key, one of them perhaps a letter. */
const fewestDigits = 12;
const { mostDigit, separator, corsicaB } = characterKind;
const mostSeparators = 2;

/**
 * Whether a text may have such a stretch. One is at least twelve long, so that most texts are read in such steps: twenty times as
 * fast as the pattern itself.
 */
export function mayHaveDigitRun(text: string): boolean {
  let from = 0;
  for (let at = fewestDigits - 1; at < text.length; at += fewestDigits) {
    if (characterKindAt(text, at) > corsicaB) continue;
    let start = at;
    while (start > from && characterKindAt(text, start - 1) <= corsicaB) start--;
    let end = at + 1;
    while (end - start < fewestDigits && characterKindAt(text, end) <= corsicaB) end++;
    if (end - start >= fewestDigits) return true;
    at = end;
    from = end;
  }
  return false;
}

/**
 * Every stretch with at least twelve digits, no more than two separators between any two of them: nowhere else can a number
 * of an INS/NIR stand. Of the kinds of a text's characters (`characterKinds`). Linear.
 */
export function digitRuns(kinds: Uint8Array): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let [start, digits, separators] = [0, 0, 0];
  for (let at = 0; at <= kinds.length; at++) {
    const kind = kinds[at] ?? characterKind.other;
    if (kind <= mostDigit) {
      if (digits++ === 0) start = at;
      separators = 0;
      continue;
    }
    separators = kind === separator ? separators + 1 : 0;
    // Separators before the first digit are none.
    if (kind <= corsicaB && separators <= mostSeparators) continue;
    if (digits >= fewestDigits) runs.push({ start, end: at });
    digits = 0;
  }
  return runs;
}
