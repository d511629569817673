import { shiftRange } from '../text/position';
import type { TextEdit } from '../text/textEdit';
import { removeKey } from '../yaml/edit/removeKey';
import { shiftNode } from '../yaml/shiftNode';
import { changeEntry } from './changeEntry';

/** The edits that take a key out of a requirement's entry; undefined where it has none, or that can't be done safely. */
export function removeEntryKey(
  text: string,
  requirementId: string,
  key: string,
): readonly TextEdit[] | undefined {
  return changeEntry(text, requirementId, {
    edits: (_chapter, { line, entry: { node } }) => {
      if (node?.kind !== 'map') return undefined;
      const range = node.pairs.find((pair) => pair.key.value === key)?.key.range;
      const edit = range && removeKey(text, shiftNode(node, line), shiftRange(range, line));
      return edit && [edit];
    },
    change: (before) => Object.fromEntries(Object.entries(before).filter(([name]) => name !== key)),
  });
}
