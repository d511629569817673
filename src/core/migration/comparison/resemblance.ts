import type { Match } from './model';
import type { JoinedTexts } from './compareValues';
import { Similarity, wordCounts, type WordCounts } from './similarity';

/** What something says, for those who look for it elsewhere. */
export interface Described {
  /** The text it is known by, such as the statement of a requirement. */
  readonly text: string;
  /** All of its texts: two that have the same are the same thing but for the name. */
  readonly whole: JoinedTexts;
}

/** From here on, two texts have nearly the same words. */
export const nearlySameThreshold = 0.75;
/** How far the next best must stay behind. */
const margin = 0.04;
/** Words of a text by which others are looked for: its rarest. */
const looksBy = 10;
/** A word that more texts than this have distinguishes nothing. */
const mostHolders = 60;
/** Where every word is a frequent one, this many are compared nevertheless. */
const mostLooks = 200;
/** Others of which the similarity is computed. */
const mostCandidates = 12;

/** Finds resembling texts through their rare words, so that it takes no comparison of each with each. */
export class ResemblanceIndex<T extends Described> {
  private words: ReadonlyMap<Described, WordCounts> | undefined;
  private weights: Similarity | undefined;

  constructor(private readonly all: readonly T[]) {}

  similarity(a: T, b: T): number {
    return this.measure.of(this.wordsOf(a), this.wordsOf(b));
  }

  /** Pairs of which each is the best of the other, no other comes close, and the words nearly agree. */
  resembling(before: readonly T[], after: readonly T[]): readonly (readonly [T, T, Match])[] {
    if (before.length === 0 || after.length === 0) return [];
    const same = identical(before, after);
    const [doneBefore, doneAfter] = [
      new Set(same.map(([old]) => old)),
      new Set(same.map(([, next]) => next)),
    ];
    const restBefore = before.filter((one) => !doneBefore.has(one));
    const restAfter = after.filter((one) => !doneAfter.has(one));
    const forward = this.bestOf(restBefore, restAfter);
    const backward = this.bestOf(restAfter, restBefore);
    const likely = restBefore.flatMap((old) => {
      const best = forward.get(old);
      if (best === undefined || backward.get(best.other)?.other !== old) return [];
      const match = { certainty: 'likely', reason: 'similar-text', similarity: best.similarity } as const;
      return [[old, best.other, match] as const];
    });
    return [...same, ...likely];
  }

  /** The clear best of each among the others, where it has one. */
  private bestOf(ones: readonly T[], others: readonly T[]): ReadonlyMap<T, { other: T; similarity: number }> {
    const holders = this.holdersAmong(others);
    const found = new Map<T, { other: T; similarity: number }>();
    for (const one of ones) {
      const ranked = this.candidates(one, holders)
        .map((other) => ({ other, similarity: this.similarity(one, other) }))
        .sort((a, b) => b.similarity - a.similarity);
      const [best, next] = ranked;
      if (best === undefined || best.similarity < nearlySameThreshold) continue;
      if (next === undefined || best.similarity - next.similarity >= margin) found.set(one, best);
    }
    return found;
  }

  private holdersAmong(others: readonly T[]): ReadonlyMap<string, readonly T[]> {
    const holders = new Map<string, T[]>();
    for (const other of others) {
      for (const word of this.wordsOf(other).keys()) {
        const group = holders.get(word);
        if (group) group.push(other);
        else holders.set(word, [other]);
      }
    }
    return holders;
  }

  /** Those that share the rarest words with it. */
  private candidates(one: T, holders: ReadonlyMap<string, readonly T[]>): readonly T[] {
    const words = [...this.wordsOf(one).keys()]
      .filter((word) => holders.has(word))
      .sort((a, b) => this.measure.weightOf(b) - this.measure.weightOf(a))
      .slice(0, looksBy);
    const scores = new Map<T, number>();
    for (const word of words) {
      const group = holders.get(word) ?? [];
      if (group.length > mostHolders && scores.size > 0) break;
      const weight = this.measure.weightOf(word);
      for (const other of group.slice(0, mostLooks)) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([other]) => other);
    return ranked.slice(0, mostCandidates);
  }

  private wordsOf(one: Described): WordCounts {
    this.words ??= new Map(this.all.map((each) => [each, wordCounts(each.text)]));
    return this.words.get(one) ?? wordCounts(one.text);
  }

  private get measure(): Similarity {
    this.weights ??= new Similarity(this.all.map((one) => this.wordsOf(one)));
    return this.weights;
  }
}

/** Those of which every text is the same, and that no other is the same as; a text of a few words proves nothing. */
function identical<T extends Described>(
  before: readonly T[],
  after: readonly T[],
): readonly (readonly [T, T, Match])[] {
  const [oldOnes, newOnes] = [byWhole(before), byWhole(after)];
  const match: Match = { certainty: 'certain', reason: 'identical-text' };
  return [...oldOnes].flatMap(([whole, group]) => {
    const [old, next] = [group[0], newOnes.get(whole)?.[0]];
    const alone = group.length === 1 && newOnes.get(whole)?.length === 1;
    if (old === undefined || next === undefined || !alone || !isLongEnough(old)) return [];
    return [[old, next, match] as const];
  });
}

function isLongEnough({ text }: Described): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 4;
}

function byWhole<T extends Described>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.whole.text);
    if (group) group.push(one);
    else groups.set(one.whole.text, [one]);
  }
  return groups;
}
