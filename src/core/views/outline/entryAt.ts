import type { ChapterFile, PlacedEntry, Proof } from '../../proofs/model';
import { rangeHolds, shiftRange, type Position } from '../../text/position';

/** The entry that a position of a chapter file stands in, by its lines. */
export function entryAt(file: ChapterFile, position: Position): PlacedEntry | undefined {
  return file.entries.find(({ line, entry }) => {
    const { start, end } = entry.range;
    return line + start.line <= position.line && position.line <= line + end.line;
  });
}

/** The proof of an entry that a position stands in. */
export function proofAt({ line, entry }: PlacedEntry, position: Position): Proof | undefined {
  return entry.proofs.find(({ range }) => rangeHolds(shiftRange(range, line), position));
}
