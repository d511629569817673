import type { Requirement } from '../../catalogue/model';

/**
 * A requirement's id without what most ids of its chapter begin with, as a narrow view shows it: `SC.INS/GEN.07` beside
 * `SC.INS/TRA.03` is `GEN.07`, and `SC.PSC.02` beside `SC.PSC.01` is `PSC.02`: a number alone names nothing.
 */
export function shortId(id: string, neighbours: readonly Requirement[]): string {
  const shared = sharedStart(neighbours);
  return id.startsWith(shared) ? id.slice(shared.length) : id;
}

/** Ids of another form are few: else rows of two forms would stand side by side. */
const leastShare = 0.6;

/** A chapter's requirements never change, and each of its rows asks. */
const known = new WeakMap<readonly Requirement[], string>();

/** The longest start, up to a separator, that the ids of a chapter have and that leaves each a word; a few may be of another form altogether. */
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
  const leavesWord = (start: string) => (id: string) =>
    id.startsWith(start) && /\p{L}/u.test(id.slice(start.length));
  const found = starts.findLast((start) => largest.every(leavesWord(start))) ?? '';
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
