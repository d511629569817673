import type { Located } from '../text/located';
import { rangeOf } from '../text/position';

/** Comments that match, with their `#`. A `#` inside a quoted text begins one as well: nothing else is read from it. */
export function commentsIn(text: string, wanted: RegExp): readonly Located<string>[] {
  const found: Located<string>[] = [];
  let line = 0;
  let lineStart = 0;
  for (let at = text.indexOf('#'); at !== -1;) {
    for (
      let end = text.indexOf('\n', lineStart);
      end !== -1 && end < at;
      end = text.indexOf('\n', lineStart)
    ) {
      line++;
      lineStart = end + 1;
    }
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    const isComment = at === lineStart || /\s/u.test(text.charAt(at - 1));
    if (isComment) {
      const value = text.slice(at, stop);
      const range = rangeOf(line, at - lineStart, line, stop - lineStart);
      if (wanted.test(value)) found.push({ value, range });
    }
    at = text.indexOf('#', isComment ? stop : at + 1);
  }
  return found;
}
