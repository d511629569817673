import { readChapterFile } from '../../src/core/proofs/readChapterFile';
import { shiftRange, type Range } from '../../src/core/text/position';
import type { ReadingDraft } from '../../src/core/yaml/nodes';

/** What a chapter file says, each thing as words with its place in the file, lines from 0. */
export interface ChapterAt {
  /** What is wrong, of the file first, then of each entry: `yaml-syntax UNCLOSED 3:8-3:9`. */
  readonly problems: readonly string[];
  /** `SC.A.01 2:2-2:9`, with `broken` behind it where it is. */
  readonly entries: readonly string[];
  /** `a.png 4:8-5:20`, by what each proof cites; with `alone` where only it could be read of its entry. */
  readonly proofs: readonly string[];
}

/** Reads a chapter file as the application does. */
export function chapterAt(text: string): ChapterAt {
  const { problems, entries } = readChapterFile('a.preuves.yaml', text).file;
  return {
    problems: [
      ...problems.map((problem) => problemAt(problem)),
      ...entries.flatMap(({ line, entry }) => entry.problems.map((problem) => problemAt(problem, line))),
    ],
    entries: entries.map(
      ({ line, entry }) =>
        `${entry.id.value} ${rangeAt(entry.id.range, line)}${entry.broken ? ' broken' : ''}`,
    ),
    proofs: entries.flatMap(({ line, entry }) =>
      entry.proofs.map(({ target, range, readAlone }) => {
        const cited = target.kind === 'file' ? target.file.value : target.kind;
        return `${cited} ${rangeAt(range, line)}${readAlone === true ? ' alone' : ''}`;
      }),
    ),
  };
}

/** A problem as its code, its parameters and its place. */
export function problemAt({ code, params, range }: ReadingDraft, line = 0): string {
  return [code, ...Object.values(params), rangeAt(range, line)].filter((word) => word !== '').join(' ');
}

function rangeAt(range: Range, lines: number): string {
  const { start, end } = shiftRange(range, lines);
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
