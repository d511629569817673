import { LineIndex } from '../../src/core/text/lineIndex';
import type { Range } from '../../src/core/text/position';

/** A text with places marked `[[…]]`: the text without the marks, and the range of each. */
export function withMarks(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const places: [number, number][] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(/\[\[([^\]]*)\]\]/g)) {
    text += marked.slice(at, found.index);
    const inner = found[1] ?? '';
    places.push([text.length, text.length + inner.length]);
    text += inner;
    at = found.index + found[0].length;
  }
  text += marked.slice(at);
  const index = new LineIndex(text);
  return {
    text,
    ranges: places.map(([from, to]) => ({ start: index.positionAt(from), end: index.positionAt(to) })),
  };
}
