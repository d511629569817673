import type { Requirement } from '../../catalogue/model';

/**
 * A requirement's id without what the ids of its form begin with in its chapter, as a narrow view shows it: `SC.INS/GEN.07`
 * beside `SC.INS/TRA.03` is `GEN.07`, and `SC.PSC.02` beside `SC.PSC.01` is `PSC.02`: a number alone names nothing.
 */
export function shortId(id: string, neighbours: readonly Requirement[]): string {
  return shortIds(neighbours).get(id) ?? id;
}

/** A chapter's requirements never change, and each of its rows asks. */
const known = new WeakMap<readonly Requirement[], ReadonlyMap<string, string>>();

/** By whole id. Where two would read the same, all are whole. */
function shortIds(neighbours: readonly Requirement[]): ReadonlyMap<string, string> {
  const before = known.get(neighbours);
  if (before !== undefined) return before;
  const forms = new Map<string, string[]>();
  for (const id of new Set(neighbours.map((one) => one.id))) {
    const form = startsOf(id)[0] ?? '';
    const ids = forms.get(form);
    if (ids === undefined) forms.set(form, [id]);
    else ids.push(id);
  }
  const short = new Map(
    [...forms.values()].flatMap((ids) => {
      const shared = sharedStart(ids);
      return ids.map((id): [string, string] => [id, id.slice(shared.length)]);
    }),
  );
  const found = new Set(short.values()).size === short.size ? short : new Map<string, string>();
  known.set(neighbours, found);
  return found;
}

/** The longest start, up to a separator, that all of several ids have and that leaves each a word. */
function sharedStart(ids: readonly string[]): string {
  const [first = '', ...others] = ids;
  if (others.length === 0) return '';
  const leavesWord = (start: string) => (id: string) =>
    id.startsWith(start) && /\p{L}/u.test(id.slice(start.length));
  return startsOf(first).findLast((start) => ids.every(leavesWord(start))) ?? '';
}

/** `SC.INS/GEN.07` gives `SC.`, `SC.INS/` and `SC.INS/GEN.`. */
function startsOf(id: string): readonly string[] {
  const ends = [...id.matchAll(/[./\s_-]+(?=.)/gu)].map(
    ({ index, 0: separator }) => index + separator.length,
  );
  return ends.map((end) => id.slice(0, end)).filter((start) => /\p{L}/u.test(start));
}
