import { shortestEdit } from '../comparison/shortestEdit';
import { oneEdit } from '../../text/oneEdit';
import { rangeOf, shiftRange } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import { addAll } from '../../text/addAll';

/** More changed lines than any migration makes of a file; beyond, the middle of the file is replaced whole. */
const mostSteps = 4000;

/** The edits that make one text of another: whole lines that come and go, and inside a line only where it differs. */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const [olds, youngs] = [linesOf(before), linesOf(after)];
  const edits: TextEdit[] = [];
  let at = 0;
  let gone: readonly string[] = [];
  for (const { kind, from, to } of [
    ...shortestEdit(olds, youngs, mostSteps),
    { kind: 'equal' as const, from: olds.length, to: olds.length },
  ]) {
    if (kind === 'removed') gone = olds.slice(from, to);
    else if (kind === 'added') {
      addAll(edits, replaceLines(at, gone, youngs.slice(from, to)));
      at += gone.length;
      gone = [];
    } else {
      if (gone.length > 0) addAll(edits, replaceLines(at, gone, []));
      gone = [];
      at = to;
    }
  }
  return edits;
}

/** Lines with their ends; the last one has none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

function replaceLines(line: number, gone: readonly string[], come: readonly string[]): readonly TextEdit[] {
  if (gone.length === come.length) {
    return gone.flatMap((old, order) => {
      const edit = oneEdit(old, come[order] ?? '');
      return edit === undefined ? [] : [{ ...edit, range: shiftRange(edit.range, line + order) }];
    });
  }
  const edit = oneEdit(gone.join(''), come.join(''));
  if (edit !== undefined) return [{ ...edit, range: shiftRange(edit.range, line) }];
  return [{ range: rangeOf(line, 0, line, 0), newText: '' }];
}
