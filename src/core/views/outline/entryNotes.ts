import type { Snapshot } from '../../project/snapshot';
import { tallyOf, type Tally } from './tally';

/** What the entry on a line has of what its requirement expects. */
export interface EntryNote extends Tally {
  /** Of the entry's id. */
  readonly line: number;
}

/** A note for each entry of a chapter file that belongs to a requirement, in the order of lines. */
export function entryNotes({ coverage }: Pick<Snapshot, 'coverage'>, path: string): readonly EntryNote[] {
  const notes: EntryNote[] = [];
  for (const one of coverage.values()) {
    for (const { file, placed } of one.entries) {
      if (file.path !== path) continue;
      notes.push({ line: placed.line + placed.entry.id.range.start.line, ...tallyOf(one) });
    }
  }
  return notes.sort((a, b) => a.line - b.line);
}
