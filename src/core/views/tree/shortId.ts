import type { Requirement } from '../../catalogue/model';

/**
 * A requirement's id without what most ids of its chapter begin with, as a narrow view shows it: `SC.INS/GEN.07` beside
 * `SC.INS/TRA.03` is `GEN.07`, and `SC.PSC.02` beside `SC.PSC.01` is `.02`, which nobody takes for a counter.
 */
export function shortId(id: string, neighbours: readonly Requirement[]): string {
  const shared = sharedStart(neighbours);
  if (shared === '' || !id.startsWith(shared)) return id;
  const rest = id.slice(shared.length);
  return /\p{L}/u.test(rest) ? rest : `${shared.slice(-1)}${rest}`;
}

/** Ids of another form are few: else rows of two forms would stand side by side. */
const leastShare = 0.6;

/** A chapter's requirements never change, and each of its rows asks. */
const known = new WeakMap<readonly Requirement[], string>();

/** The longest start, up to a separator, that the ids of a chapter have; a few may be of another form altogether. */
function sharedStart(neighbours: readonly Requirement[]): string {
  const before = known.get(neighbours);
  if (before !== undefined) return before;
  const families = new Map<string, string[]>();
  for (const { id } of neighbours) {
    const family = startsOf(id)[0] ?? '';
    const ids = families.get(family);
    if (ids === undefined) families.set(family, [id]);
    else ids.push(id);
  }
  const [largest = []] = [...families.values()].sort((one, other) => other.length - one.length);
  const isShared = largest.length > 1 && largest.length >= neighbours.length * leastShare;
  const starts = isShared ? startsOf(largest[0] ?? '') : [];
  const found = starts.findLast((start) => largest.every((id) => id.startsWith(start))) ?? '';
  known.set(neighbours, found);
  return found;
}

/** `SC.INS/GEN.07` gives `SC.`, `SC.INS/` and `SC.INS/GEN.`. */
function startsOf(id: string): readonly string[] {
  const ends = [...id.matchAll(/[./\s_-]+(?=.)/gu)].map(
    ({ index, 0: separator }) => index + separator.length,
  );
  return ends.map((end) => id.slice(0, end)).filter((start) => /\p{L}/u.test(start));
}
