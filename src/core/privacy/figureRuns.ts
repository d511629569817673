import { figureKind, figureKindAt } from './figureKind';

/** A stretch of a text in which figures follow each other closely. */
export interface FigureRun {
  readonly start: number;
  /** Behind its last sign. */
  readonly end: number;
}

/** A number has thirteen figures before its key, one of them perhaps a letter. */
const fewestFigures = 12;
const { figure, other, sign } = figureKind;
const mostSigns = 2;

/**
 * Every stretch with at least twelve figures, no more than two signs between any two of them: nowhere else can a number
 * of an INS/NIR stand. A stretch is at least twelve long, so that most texts are read in such steps: twenty times as fast as the
 * pattern itself.
 */
export function figureRuns(text: string): readonly FigureRun[] {
  const runs: FigureRun[] = [];
  let from = 0;
  for (let at = fewestFigures - 1; at < text.length; at += fewestFigures) {
    if (figureKindAt(text, at) === other) continue;
    let start = at;
    while (start > from && figureKindAt(text, start - 1) !== other) start--;
    let end = at + 1;
    while (end < text.length && figureKindAt(text, end) !== other) end++;
    if (end - start >= fewestFigures) addRuns(runs, text, start, end);
    at = end;
    from = end;
  }
  return runs;
}

/** Adds those in a stretch of figures and signs: too many signs part two of them. */
function addRuns(runs: FigureRun[], text: string, from: number, to: number): void {
  let start = from;
  let figures = 0;
  let signs = 0;
  const finish = (end: number): void => {
    if (figures >= fewestFigures) runs.push({ start, end });
    figures = 0;
  };
  for (let at = from; at < to; at++) {
    const kind = figureKindAt(text, at);
    if (kind === figure && figures++ === 0) start = at;
    signs = kind === sign ? signs + 1 : 0;
    if (signs > mostSigns) finish(at);
  }
  finish(to);
}
