import { LineIndex } from './lineIndex';
import { comparePositions, type Range } from './position';

/** Replace what is in `range` by `newText`. An empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Edits of several files, by path relative to the dossier's folder. */
export type FileEdits = ReadonlyMap<string, readonly TextEdit[]>;

/** The text with the edits made. Edits must not overlap; those at one place are made in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const index = new LineIndex(text);
  const inOrder = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => comparePositions(a.edit.range.start, b.edit.range.start) || a.order - b.order);
  let result = '';
  let done = 0;
  for (const { edit } of inOrder) {
    const start = index.offsetAt(edit.range.start);
    if (start < done) throw new Error(`overlapping edits at line ${edit.range.start.line + 1}`);
    result += text.slice(done, start) + edit.newText;
    done = index.offsetAt(edit.range.end);
  }
  return result + text.slice(done);
}
