import { rangeOf } from '../text/position';
import type { YamlProblem } from './nodes';

/**
 * Of lines, commas and opening brackets together, a text that is read has no more. A catalogue of fifty thousand
 * requirements has some eight hundred thousand, and each takes up to a quarter of a kilobyte while it is read.
 */
const mostElements = 1_000_000;

/** The same for a file in which each line becomes more than a text: a chapter file of fifty thousand entries has 250,000. */
export const mostElementsOfChapter = 400_000;

/** Why a text is not read at all: it has more elements than can be read in seconds and with little memory. Linear. */
export function tooLargeProblem(text: string, most = mostElements): YamlProblem | undefined {
  return hasMoreElements(text, most) ? tooLarge('elements') : undefined;
}

/** `form`: it is short enough for the fast lane, but not written for it. */
export function tooLarge(reason: 'elements' | 'form'): YamlProblem {
  return { code: 'file-too-large', range: rangeOf(0, 0, 0, 1), params: { megabytes: '', reason } };
}

function hasMoreElements(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let left = most;
  for (let at = 0; at < text.length; at++) {
    if (begins(text.charCodeAt(at)) && --left < 0) return true;
  }
  return false;
}

/** Line ends (also those of old texts), `,`, `[` and `{`. */
function begins(code: number): boolean {
  return code === 10 || code === 13 || code === 44 || code === 91 || code === 123;
}
