/** A stretch of a text in which figures follow each other closely. */
export interface FigureRun {
  readonly start: number;
  /** Behind its last sign. */
  readonly end: number;
}

/** A number has thirteen figures before its key, one of them perhaps a letter. */
const fewestFigures = 12;
const mostSigns = 2;

const other = 0;
const figure = 1;
const sign = 2;
const corsica = 3;

/** What each of the first 256 characters is; beyond them only spaces and dashes are looked for. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 48 && code <= 57) return figure;
  if ('ABab'.includes(String.fromCharCode(code))) return corsica;
  return '\t +-._\u00a0'.includes(String.fromCharCode(code)) ? sign : other;
});
const wideSigns = '\u2007\u2009\u202f\u2010\u2011\u2013';

/**
 * Every stretch with at least twelve figures, no more than two signs between any two of them: nowhere else can a number
 * of an INS/NIR stand. A stretch is at least twelve long, so that most texts are read in such steps: twenty times as fast as the
 * pattern itself.
 */
export function figureRuns(text: string): readonly FigureRun[] {
  const runs: FigureRun[] = [];
  let from = 0;
  for (let at = fewestFigures - 1; at < text.length; at += fewestFigures) {
    if (kindAt(text, at) === other) continue;
    let start = at;
    while (start > from && kindAt(text, start - 1) !== other) start--;
    let end = at + 1;
    while (end < text.length && kindAt(text, end) !== other) end++;
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
    const kind = kindAt(text, at);
    if (kind === figure && figures++ === 0) start = at;
    signs = kind === sign ? signs + 1 : 0;
    if (signs > mostSigns) finish(at);
  }
  finish(to);
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 256) return kinds[code] ?? other;
  return wideSigns.includes(String.fromCharCode(code)) ? sign : other;
}
