import type { ChapterFile } from '../proofs/model';
import { readChapterFile } from '../proofs/readChapterFile';
import { applyEdits, type TextEdit } from '../text/textEdit';
import { plainOf } from '../yaml/validate';
import type { ChapterText } from './chapterText';

/** What an entry holds as plain data; `undefined` where there is no such entry. */
export type PlainEntry = Readonly<Record<string, unknown>>;

export interface EntryChange {
  /** As it is in the file, or will. */
  readonly id: string;
  readonly change: (before: PlainEntry) => PlainEntry;
}

/**
 * The edits, when the text they make says what the old one said and the change besides, in every entry. YAML has more
 * shapes than any editor foresees: an edit that would do anything else to a user's file is not made.
 */
export function ifOthersUnchanged(
  chapter: ChapterText,
  edits: readonly TextEdit[] | undefined,
  change: EntryChange,
): readonly TextEdit[] | undefined {
  if (edits === undefined) return undefined;
  const before = contentOf(chapter.file);
  const after = contentOf(readChapterFile('', applyEdits(chapter.source.text, edits), chapter.memory).file);
  const old = before.entries.get(change.id);
  const expected = JSON.stringify(change.change(old === undefined || old === 'null' ? {} : parsed(old)));
  const others = [...before.entries].every(
    ([id, content]) => id === change.id || after.entries.get(id) === content,
  );
  const size = before.entries.size + (old === undefined ? 1 : 0);
  const unchanged = others && after.entries.size === size && after.head === before.head;
  return unchanged && after.entries.get(change.id) === expected ? edits : undefined;
}

function parsed(json: string): PlainEntry {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PlainEntry) : {};
}

/** Entries as JSON, the first of two with one id; and what the file says apart from them. */
function contentOf(file: ChapterFile): {
  readonly entries: ReadonlyMap<string, string>;
  readonly head: string;
} {
  const entries = new Map<string, string>();
  for (const { entry } of file.entries) {
    const { value } = entry.id;
    if (!entries.has(value))
      entries.set(value, JSON.stringify(entry.broken ? 'broken' : plainOf(entry.node)));
  }
  const problems = file.problems
    .filter(({ code }) => code !== 'schema-invalid')
    .map(({ code, params }) => [code, params]);
  return { entries, head: JSON.stringify([file.chapter?.value, problems]) };
}
