import type { ChapterText } from './chapterText';
import { columnOf, isComment, type SourceText } from '../yaml/edit/sourceText';

/** The lines of an entry, both included: comments indented below its id belong to it. */
export interface EntryBounds {
  readonly first: number;
  readonly last: number;
}

/** The lines of each entry of a file written in lines, in the order of the file. Entries that can't be read have theirs too. */
export function entryBounds({ file, source }: ChapterText): readonly EntryBounds[] {
  const starts = file.entries.map(({ line, entry }) => line + entry.id.range.start.line);
  const top = file.requirementsKey?.start.character ?? 0;
  return starts.map((first, order) => {
    const column = file.entries[order]?.entry.id.range.start.character ?? 0;
    return {
      first,
      last: lastLine(source, { first, column, end: starts[order + 1] ?? blockEnd(source, first, top) }),
    };
  });
}

/** Whether the file leaves blank lines between its entries, or around `requirements:` where it has but one. */
export function leavesBlanks(chapter: ChapterText, bounds: readonly EntryBounds[]): boolean {
  return blanksBetween(chapter, bounds) > 0;
}

/** How many blank lines the file leaves between its entries, mostly; where it has but one, before `requirements:`. */
export function blanksBetween({ file, source }: ChapterText, bounds: readonly EntryBounds[]): number {
  const gaps = bounds
    .slice(1)
    .map((next, order) => blanksIn(source, (bounds[order]?.last ?? 0) + 1, next.first))
    .sort((a, b) => a - b);
  // The middle one, and the smaller of two.
  const usual = gaps[Math.floor((gaps.length - 1) / 2)];
  if (usual !== undefined) return usual;
  const line = file.requirementsKey?.start.line ?? 0;
  return line > 0 && source.line(line - 1).trim() === '' ? 1 : 0;
}

function blanksIn(source: SourceText, from: number, to: number): number {
  return source.lines.slice(from, to).filter((line) => line.trim() === '').length;
}

function lastLine(
  source: SourceText,
  { first, column, end }: { first: number; column: number; end: number },
): number {
  for (let line = end - 1; line > first; line--) {
    const at = columnOf(source.line(line));
    if (at !== undefined && (!isComment(source.line(line)) || at > column)) return line;
  }
  return first;
}

/** The first line after `from` that belongs to a key beside or above `requirements:`. */
function blockEnd(source: SourceText, from: number, top: number): number {
  for (let line = from + 1; line < source.lines.length; line++) {
    const at = columnOf(source.line(line));
    if (at !== undefined && at <= top && !isComment(source.line(line))) return line;
  }
  return source.lines.length;
}
