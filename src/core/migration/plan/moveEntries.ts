import type { ChapterText } from '../../editing/chapterText';
import { entryBounds, leavesBlanks, type EntryBounds } from '../../editing/entryBounds';
import { isComment, type SourceText } from '../../yaml/edit/sourceText';
import { unplacedHeading } from './model';

/**
 * The text with these entries (by their order in the file) moved behind the others, below a heading that says why; comments
 * directly above an entry go with it. Undefined where entries are not on lines of their own.
 */
export function moveEntries(chapter: ChapterText, moved: ReadonlySet<number>): string | undefined {
  const { source, file } = chapter;
  if (moved.size === 0) return source.text;
  const bounds = entryBounds(chapter);
  const key = file.requirementsKey;
  if (key === undefined || !standOnLines(chapter, bounds)) return undefined;
  const chunks = [...moved].map((order) => chunkOf(chapter, bounds, order));
  const spaced = leavesBlanks(chapter, bounds);
  // The blank line that was above it would be one too many where the entry was.
  const isGap = (line: number): boolean => spaced && line > key.end.line && source.line(line).trim() === '';
  const removed = new Set(
    chunks.flatMap(({ first, last }) => range(isGap(first - 1) ? first - 1 : first, last)),
  );
  const stay = bounds.filter((_, order) => !moved.has(order));
  const after = stay.at(-1)?.last ?? key.end.line;
  const column = file.entries[0]?.entry.id.range.start.character ?? 0;
  const heading = `${' '.repeat(column)}${unplacedHeading}`;
  const below = [
    ...(spaced && stay.length > 0 ? [''] : []),
    ...(source.lines.includes(heading) ? [] : [heading]),
    ...chunks.flatMap(({ first, last }, order) => [
      ...(spaced && order > 0 ? [''] : []),
      ...source.lines.slice(first, last + 1),
    ]),
  ];
  return rearranged(source, removed, after, below);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, order) => first + order);
}

/** Each begins a line, and none begins on the line where another ends. */
function standOnLines({ source, file }: ChapterText, bounds: readonly EntryBounds[]): boolean {
  return bounds.every(({ first }, order) => {
    const column = file.entries[order]?.entry.id.range.start.character ?? 0;
    return source.line(first).slice(0, column).trim() === '' && first > (bounds[order - 1]?.last ?? -1);
  });
}

function chunkOf({ source, file }: ChapterText, bounds: readonly EntryBounds[], order: number): EntryBounds {
  const { first, last } = bounds[order] ?? { first: 0, last: -1 };
  const top = bounds[order - 1]?.last ?? file.requirementsKey?.end.line ?? -1;
  let start = first;
  while (start - 1 > top && isOwnComment(source.line(start - 1))) start--;
  return { first: start, last };
}

function isOwnComment(line: string): boolean {
  return isComment(line) && line.trim() !== unplacedHeading;
}

/** Every line that stays does so with the end it had; a text without a line end at its end still has none. */
function rearranged(
  source: SourceText,
  removed: ReadonlySet<number>,
  after: number,
  below: readonly string[],
): string {
  const whole = source.text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const added = below.map((line) => line + source.lineEnd);
  const lines = whole.flatMap((line, at) => {
    const ended = /[\r\n]$/.test(line) ? line : line + source.lineEnd;
    return [...(removed.has(at) ? [] : [ended]), ...(at === after ? added : [])];
  });
  const text = lines.join('');
  return /[\r\n]$/.test(source.text) ? text : text.replace(/[\r\n]+$/, '');
}
