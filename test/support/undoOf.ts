import { LineIndex } from '../../src/core/text/lineIndex';
import type { TextEdit } from '../../src/core/text/textEdit';

/** The edits that take edits back; each stays on its lines. */
export function undoOf(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const index = new LineIndex(text);
  const sorted = [...edits].sort((a, b) => index.offsetAt(a.range.start) - index.offsetAt(b.range.start));
  let moved = { line: -1, by: 0 };
  return sorted.map(({ range, newText }) => {
    const { start, end } = range;
    const by = moved.line === start.line ? moved.by : 0;
    moved = { line: start.line, by: by + newText.length - (end.character - start.character) };
    const from = { line: start.line, character: start.character + by };
    const to = { line: start.line, character: from.character + newText.length };
    return {
      range: { start: from, end: to },
      newText: text.slice(index.offsetAt(start), index.offsetAt(end)),
    };
  });
}
