import type { Match } from './model';
import { ResemblanceIndex, type Described } from './resemblance';

/** Something to be found again in a later version of the list it is in. */
export interface Candidate<T> extends Described {
  readonly value: T;
  /** What it is called, folded; empty where it has no name. */
  readonly key: string;
  /** Where it is in its list, for those that nothing else distinguishes; left out where places say nothing. */
  readonly place?: string;
}

export interface Pairing<T> {
  readonly before: T;
  readonly after: T;
  readonly match: Match;
}

/** Below this similarity the same id may mean something else: what resembles more is proposed first. */
const doubtful = 0.35;

/**
 * Finds the things of an old list again in a new one: those whose name and words agree; then those whose words agree
 * though the name is another; then those whose name, or at last whose place, is all that is left. In the order of the new
 * list. `linked` are pairs known beforehand.
 */
export function pairUp<T>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
  linked: readonly Pairing<Candidate<T>>[] = [],
): readonly Pairing<T>[] {
  const pairs = new Pairs(before, after);
  for (const { before: old, after: next, match } of linked) pairs.add(old, next, match);
  const index = new ResemblanceIndex([...before, ...after]);
  const named = sameKeys(pairs.restBefore, pairs.restAfter);
  for (const [old, next] of named)
    if (old.whole.text === next.whole.text || index.similarity(old, next) >= doubtful)
      pairs.add(old, next, sameId);
  for (const [old, next] of samePlaces(pairs.restBefore, pairs.restAfter))
    if (old.key + next.key === '' && old.whole.text === next.whole.text) pairs.add(old, next, identicalText);
  for (const [old, next, match] of index.resembling(pairs.restBefore, pairs.restAfter))
    pairs.add(old, next, match);
  for (const [old, next] of named) if (pairs.bothFree(old, next)) pairs.add(old, next, sameId);
  for (const [old, next] of samePlaces(pairs.restBefore, pairs.restAfter)) {
    const similarity = index.similarity(old, next);
    pairs.add(old, next, { certainty: 'likely', reason: 'same-place', similarity });
  }
  return pairs.inNewOrder();
}

const sameId: Match = { certainty: 'certain', reason: 'same-id' };
const identicalText: Match = { certainty: 'certain', reason: 'identical-text' };

class Pairs<T> {
  private readonly byAfter = new Map<Candidate<T>, Pairing<T>>();
  private readonly paired = new Set<Candidate<T>>();

  constructor(
    private readonly before: readonly Candidate<T>[],
    private readonly after: readonly Candidate<T>[],
  ) {}

  add(old: Candidate<T>, next: Candidate<T>, match: Match): void {
    this.byAfter.set(next, { before: old.value, after: next.value, match });
    this.paired.add(old);
  }

  bothFree(old: Candidate<T>, next: Candidate<T>): boolean {
    return !this.paired.has(old) && !this.byAfter.has(next);
  }

  get restBefore(): readonly Candidate<T>[] {
    return this.before.filter((one) => !this.paired.has(one));
  }

  get restAfter(): readonly Candidate<T>[] {
    return this.after.filter((one) => !this.byAfter.has(one));
  }

  inNewOrder(): readonly Pairing<T>[] {
    return this.after.flatMap((one) => this.byAfter.get(one) ?? []);
  }
}

type CandidatePair<T> = readonly [Candidate<T>, Candidate<T>];

/** Those of one name, the first of them with the first, the second with the second. */
function sameKeys<T>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
): readonly CandidatePair<T>[] {
  return inStep(before, after, ({ key }) => key);
}

function samePlaces<T>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
): readonly CandidatePair<T>[] {
  return inStep(before, after, ({ place }) => place ?? '');
}

function inStep<T>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
  nameOf: (one: Candidate<T>) => string,
): readonly CandidatePair<T>[] {
  const waiting = new Map<string, Candidate<T>[]>();
  for (const one of after) {
    if (nameOf(one) === '') continue;
    const group = waiting.get(nameOf(one));
    if (group) group.push(one);
    else waiting.set(nameOf(one), [one]);
  }
  return before.flatMap((old) => {
    const next = waiting.get(nameOf(old))?.shift();
    return next === undefined ? [] : [[old, next] as const];
  });
}
