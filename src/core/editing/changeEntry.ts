import type { PlacedEntry } from '../proofs/model';
import type { TextEdit } from '../text/textEdit';
import { entryWithId, readForEditing, type ChapterText } from './chapterText';
import { ifOthersUnchanged, type EntryChange } from './ifOthersUnchanged';

interface EditedEntry extends Pick<EntryChange, 'change'> {
  /** Undefined where they can't be made safely. */
  readonly edits: (chapter: ChapterText, placed: PlacedEntry) => readonly TextEdit[] | undefined;
}

/**
 * The edits that change one entry of a chapter file and nothing else; undefined where the file has no entry with this id,
 * or where they can't be made safely. `change` says what they do, on plain data.
 */
export function changeEntry(
  text: string,
  requirementId: string,
  { edits, change }: EditedEntry,
): readonly TextEdit[] | undefined {
  const chapter = readForEditing(text);
  const placed = chapter === undefined ? undefined : entryWithId(chapter.file, requirementId);
  if (chapter === undefined || placed === undefined) return undefined;
  return ifOthersUnchanged(chapter, edits(chapter, placed), { id: placed.entry.id.value, change });
}
