import { inSteps, type Steps } from './steps';

/** Words by what is left of them when one character is dropped: those that differ by one typing error are found without comparing all. */
export interface NearWordIndex {
  /** The order numbers, rising, of words that may differ by one character added, lost or changed, or by two neighbours swapped. */
  near(word: string): readonly number[];
}

/** Longer words than this are left out. UTF-16 units. */
const longest = 200;

const wordsPerStep = 64;

/**
 * Indexes words for the search of those that differ by one typing error. Words longer than 200 UTF-16 units are
 * never found.
 */
export function* nearWordIndex(words: readonly string[]): Steps<NearWordIndex> {
  const byRest = new Map<string, number[]>();
  yield* inSteps(words.entries(), wordsPerStep, ([order, word]) => {
    for (const rest of restsOf(word)) {
      const group = byRest.get(rest);
      if (group === undefined) byRest.set(rest, [order]);
      else group.push(order);
    }
  });
  return {
    near(word) {
      const found = new Set<number>();
      for (const rest of restsOf(word)) for (const order of byRest.get(rest) ?? []) found.add(order);
      return [...found].sort((a, b) => a - b);
    },
  };
}

/** The word itself, and the word without each of its characters. */
function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set<string>();
  if (word.length > longest) return rests;
  rests.add(word);
  for (let at = 0; at < word.length; at++) rests.add(word.slice(0, at) + word.slice(at + 1));
  return rests;
}
