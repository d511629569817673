import type { Proof } from '../proofs/model';
import { proofsAt } from '../proofs/proofsAt';
import { comparePositions, type Position } from '../text/position';
import type { ValidatedEntry } from './fileValidator';

/** The entry of a chapter file that a place is on, and those of its proofs that it is on. */
export interface EntryAt {
  readonly entry: ValidatedEntry;
  /** None where it is on the entry as a whole. */
  readonly proofs: readonly Proof[];
}

/** Of all entries of a chapter file, in its order; undefined for a place of the file itself. */
export function validatedAt(entries: readonly ValidatedEntry[], position: Position): EntryAt | undefined {
  const entry = entryFor(entries, position);
  if (entry === undefined) return undefined;
  return { entry, proofs: proofsAt(entry.place.placed.entry.proofs, within(entry, position)) };
}

/** The entry whose lines a place is on: the last one that begins before it, else one that begins later on its line. */
function entryFor(entries: readonly ValidatedEntry[], position: Position): ValidatedEntry | undefined {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && comparePositions(startOf(entry), within(entry, position)) <= 0)
      from = middle + 1;
    else to = middle;
  }
  return [entries[from - 1], entries[from]].find(
    (entry) => entry !== undefined && isOnLines(entry, position),
  );
}

function isOnLines(entry: ValidatedEntry, position: Position): boolean {
  const { line } = within(entry, position);
  const { start, end } = entry.place.placed.entry.range;
  return start.line <= line && line <= end.line;
}

function startOf({ place }: ValidatedEntry): Position {
  return place.placed.entry.range.start;
}

/** A place of the file as one of the entry. */
function within({ place }: ValidatedEntry, { line, character }: Position): Position {
  return { line: line - place.placed.line, character };
}
