import { shiftRange } from '../../text/position';
import type { EntryPlace } from '../../project/snapshot';
import type { DossierRule } from '../rule';

/** One requirement with entries in two files, or under two spellings. The very same key twice in a file is said by the reader. */
export const repeatedEntry: DossierRule = {
  scope: 'dossier',
  codes: ['duplicate-key'],
  *check({ unsettled }) {
    for (const { requirement, entries } of unsettled) {
      if (entries.length < 2) continue;
      const [first, ...others] = entries;
      if (first === undefined) continue;
      const seen = new Set([keyOf(first)]);
      for (const other of others) {
        if (seen.has(keyOf(other))) continue;
        seen.add(keyOf(other));
        yield {
          code: 'duplicate-key',
          ...placeOf(other),
          params: { key: other.placed.entry.id.value },
          related: [{ ...placeOf(first), note: 'first-one' }],
          requirement: requirement.id,
        };
      }
    }
  },
};

function keyOf({ file, placed }: EntryPlace): string {
  return `${file.path}\n${placed.entry.id.value}`;
}

function placeOf({ file, placed }: EntryPlace): { file: string; range: ReturnType<typeof shiftRange> } {
  return { file: file.path, range: shiftRange(placed.entry.id.range, placed.line) };
}
