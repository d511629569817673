import type { TextEdit } from '../text/textEdit';
import { addEntry } from './addEntry';
import { entryWithId, readForEditing } from './chapterText';
import { setEntryKey } from './setEntryKey';

/** The edits that set a requirement aside with a reason, in the entry it has or in a new one. */
export function setNotApplicable(
  text: string,
  requirementId: string,
  reason: string,
  order: readonly string[] = [],
): readonly TextEdit[] | undefined {
  const chapter = readForEditing(text);
  if (chapter === undefined) return undefined;
  return entryWithId(chapter.file, requirementId) === undefined
    ? addEntry(text, { id: requirementId, content: { pairs: [['notApplicable', reason]] }, order })
    : setEntryKey(text, requirementId, 'notApplicable', reason);
}
