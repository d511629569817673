import { diffArrays } from 'diff';

/** What is kept, taken out and put in, by index: `[kind, from, to)` counts in the old list for `equal` and `removed`, in the new one for `added`. */
export interface EditRun {
  readonly kind: 'equal' | 'added' | 'removed';
  readonly from: number;
  readonly to: number;
}

/**
 * The fewest steps that make one list of another, of what is replaced the old before the new. Beyond `mostSteps` all but a
 * common beginning and a common end is taken for replaced: a person reads no finer difference there, and time and memory
 * stay bounded.
 */
export function shortestEdit(
  before: readonly string[],
  after: readonly string[],
  mostSteps = 600,
): readonly EditRun[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const old = before.slice(start, before.length - end);
  const next = after.slice(start, after.length - end);
  const changes = diffArrays(old, next, { maxEditLength: mostSteps }) ?? [
    { removed: true, added: false, count: old.length },
    { removed: false, added: true, count: next.length },
  ];
  return runsOf([unchanged(start), ...changes, unchanged(end)]);
}

interface Change {
  readonly removed: boolean;
  readonly added: boolean;
  readonly count: number;
}

function unchanged(count: number): Change {
  return { removed: false, added: false, count };
}

/** Empty ones left out, and those that keep something joined with the one before. */
function runsOf(changes: readonly Change[]): readonly EditRun[] {
  const runs: EditRun[] = [];
  let [old, next] = [0, 0];
  for (const { removed, added, count } of changes) {
    const from = added ? next : old;
    if (!added) old += count;
    if (!removed) next += count;
    if (count === 0) continue;
    const kind = removed ? 'removed' : added ? 'added' : 'equal';
    const last = runs.at(-1);
    if (kind === 'equal' && last?.kind === 'equal') runs[runs.length - 1] = { ...last, to: from + count };
    else runs.push({ kind, from, to: from + count });
  }
  return runs;
}
