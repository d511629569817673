import { shiftRange } from '../text/position';
import type { TextEdit } from '../text/textEdit';
import { removeKey } from '../yaml/edit/removeKey';
import { shiftNode } from '../yaml/shiftNode';
import { entryWithId, readForEditing } from './chapterText';
import { ifOthersUnchanged, type PlainEntry } from './ifOthersUnchanged';

/** The edits that take a key out of a requirement's entry; undefined where it has none, or that can't be done safely. */
export function removeEntryKey(
  text: string,
  requirementId: string,
  key: string,
): readonly TextEdit[] | undefined {
  const chapter = readForEditing(text);
  const placed = chapter === undefined ? undefined : entryWithId(chapter.file, requirementId);
  const node = placed?.entry.node;
  if (chapter === undefined || placed === undefined || node?.kind !== 'map') return undefined;
  const range = node.pairs.find((pair) => pair.key.value === key)?.key.range;
  const edit = range && removeKey(text, shiftNode(node, placed.line), shiftRange(range, placed.line));
  const change = (before: PlainEntry): PlainEntry =>
    Object.fromEntries(Object.entries(before).filter(([name]) => name !== key));
  return ifOthersUnchanged(chapter, edit && [edit], { id: placed.entry.id.value, change });
}
