import type { Located } from '../text/located';
import { rangeOf } from '../text/position';

/**
 * Comments that match, with their `#`; undefined where there are more than ten thousand, since each would be searched. A
 * `#` inside a quoted text counts as well: nothing else is read from it. Linear.
 */
export function commentsIn(text: string, pattern: RegExp): readonly Located<string>[] | undefined {
  const found: Located<string>[] = [];
  let [line, lineStart, lineEnd] = [0, 0, endOfLine(text, 0)];
  for (let at = text.indexOf('#'); at !== -1;) {
    while (at > lineEnd) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(text, lineStart);
    }
    const isComment = at === lineStart || /\s/u.test(text.charAt(at - 1));
    if (isComment) {
      const value = text.slice(at, lineEnd);
      const range = rangeOf(line, at - lineStart, line, lineEnd - lineStart);
      if (pattern.test(value)) found.push({ value, range });
      if (found.length > mostComments) return undefined;
    }
    at = text.indexOf('#', isComment ? lineEnd : at + 1);
  }
  return found;
}

const mostComments = 10_000;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
