import { shortestEdit } from '../comparison/shortestEdit';
import { oneEdit } from '../../text/oneEdit';
import { rangeOf, shiftRange } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import { addAll } from '../../text/addAll';

/** More changed lines than any migration makes of a file; beyond, the middle of the file is replaced whole. */
const mostSteps = 4000;

/** The edits that make one text of another: whole lines that come and go, and inside a line only where it differs. */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const [oldLines, newLines] = [linesOf(before), linesOf(after)];
  const edits: TextEdit[] = [];
  let at = 0;
  let removed: readonly string[] = [];
  for (const { kind, from, to } of [
    ...shortestEdit(oldLines, newLines, mostSteps),
    { kind: 'equal' as const, from: oldLines.length, to: oldLines.length },
  ]) {
    if (kind === 'removed') removed = oldLines.slice(from, to);
    else if (kind === 'added') {
      addAll(edits, replaceLines(at, removed, newLines.slice(from, to)));
      at += removed.length;
      removed = [];
    } else {
      if (removed.length > 0) addAll(edits, replaceLines(at, removed, []));
      removed = [];
      at = to;
    }
  }
  return edits;
}

/** Lines with their ends; the last one has none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

function replaceLines(
  line: number,
  removed: readonly string[],
  added: readonly string[],
): readonly TextEdit[] {
  if (removed.length === added.length) {
    return removed.flatMap((old, order) => {
      const edit = oneEdit(old, added[order] ?? '');
      return edit === undefined ? [] : [{ ...edit, range: shiftRange(edit.range, line + order) }];
    });
  }
  const edit = oneEdit(removed.join(''), added.join(''));
  if (edit !== undefined) return [{ ...edit, range: shiftRange(edit.range, line) }];
  return [{ range: rangeOf(line, 0, line, 0), newText: '' }];
}
