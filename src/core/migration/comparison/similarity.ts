import { foldWords } from '../../catalogue/spelling';

/** A text as the words it has, folded, each with how often it is there. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of texts together: letters and digits, without case and accents. */
export function wordCounts(...texts: readonly (string | undefined)[]): WordCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    if (text === undefined || text === '') continue;
    for (const word of foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Compares texts by their words, the rare ones of the whole collection weighing more. */
export class Similarity {
  private readonly weights = new Map<string, number>();

  constructor(all: readonly WordCounts[]) {
    const holders = new Map<string, number>();
    for (const counts of all)
      for (const word of counts.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
    for (const [word, count] of holders) this.weights.set(word, Math.log(1 + all.length / count));
  }

  /** What a word says of the text it is in: `le` next to nothing, a word of one text alone most. */
  weightOf(word: string): number {
    return this.weights.get(word) ?? 0;
  }

  /** From 0 (no word in common) to 1 (the same words); two texts without words are the same. */
  of(a: WordCounts, b: WordCounts): number {
    if (a === b) return 1;
    let [common, whole] = [0, 0];
    for (const [word, count] of a) {
      const weight = this.weightOf(word);
      common += 2 * weight * Math.min(count, b.get(word) ?? 0);
      whole += weight * count;
    }
    for (const [word, count] of b) whole += this.weightOf(word) * count;
    return whole === 0 ? 1 : Math.min(1, common / whole);
  }
}
