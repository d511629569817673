import type { Requirement } from '../../catalogue/model';

/**
 * A requirement's id without what most ids of its chapter begin with, as a narrow view shows it: `SC.INS/GEN.07` beside
 * `SC.INS/TRA.03` is `GEN.07`. What is left always has a letter, so that no number stands alone beside a counter.
 */
export function shortId(id: string, neighbours: readonly Requirement[]): string {
  const shared = sharedStart(neighbours);
  const rest = id.startsWith(shared) ? id.slice(shared.length) : id;
  return /\p{L}/u.test(rest) ? rest : id;
}

/** A start that fewer share would leave rows of two forms side by side. */
const leastShare = 0.6;

/** A chapter's requirements never change, and each of its rows asks. */
const known = new WeakMap<readonly Requirement[], string>();

/** The longest start, up to a separator, that most ids have and that leaves each of them a letter. */
function sharedStart(neighbours: readonly Requirement[]): string {
  const before = known.get(neighbours);
  if (before !== undefined) return before;
  const counts = new Map<string, number>();
  for (const { id } of neighbours) {
    for (const start of startsOf(id)) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  let longest = '';
  for (const [start, count] of counts) {
    const isShared = count > 1 && count >= neighbours.length * leastShare;
    if (isShared && start.length > longest.length) longest = start;
  }
  known.set(neighbours, longest);
  return longest;
}

/** `SC.INS/GEN.07` gives `SC.` and `SC.INS/`. */
function startsOf(id: string): readonly string[] {
  const starts: string[] = [];
  for (const { index, 0: separator } of id.matchAll(/[./\s_-]+/gu)) {
    const end = index + separator.length;
    if (/\p{L}/u.test(id.slice(end))) starts.push(id.slice(0, end));
  }
  return starts;
}
