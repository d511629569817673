import { cellPlace } from './address';

/** A row that can still be filled. */
interface OpenRow {
  readonly number: number;
  readonly values: string[];
}

/** Cells filled from merged ones, over all; a merge of whole columns is no reason to make a million of them. */
const mostFilled = 200_000;

/**
 * A cell merged over several rows keeps its text in the first one only: gives it to the others too, since each row is
 * read by itself. Merges inside one row are left as they are: their text is once.
 */
export function fillMerges(rows: readonly OpenRow[], merges: readonly string[]): void {
  if (merges.length === 0) return;
  let remaining = mostFilled;
  for (const merge of merges) {
    const [from, to] = merge.split(':').map(cellPlace);
    if (!from || !to || to.row <= from.row) continue;
    const start = firstAtOrAfter(rows, from.row);
    const text = rows[start]?.number === from.row ? rows[start].values[from.column] : undefined;
    if (text === undefined) continue;
    for (let at = start + 1; at < rows.length && remaining > 0; at++) {
      const row = rows[at];
      if (!row || row.number > to.row) break;
      row.values[from.column] ??= text;
      remaining -= 1;
    }
  }
}

function firstAtOrAfter(rows: readonly OpenRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
