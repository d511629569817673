import { pairLines } from '../yaml/edit/newNode';
import { defaultLayout } from './layoutOf';
import { scalarText } from '../yaml/edit/scalarText';
import type { NewEntry } from './addEntry';

/** The text of a chapter file that does not exist yet. */
export function newChapterFile(
  chapter: string,
  entries: readonly Pick<NewEntry, 'id' | 'content'>[] = [],
): string {
  const head = `chapter: ${scalarText(chapter)}\n\n`;
  if (entries.length === 0) return `${head}requirements: {}\n`;
  const blocks = entries.map(({ id, content }) =>
    pairLines([id, content], defaultLayout.entry, defaultLayout),
  );
  return `${head}requirements:\n${blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')}`;
}
