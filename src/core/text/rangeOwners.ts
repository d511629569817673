import { comparePositions, rangeHolds, type Position, type Range } from './position';

/** Answers which of some things that do not overlap holds a position; undefined where none does. */
export function ownersByRange<T extends { readonly range: Range }>(
  owners: readonly T[],
): (position: Position) => T | undefined {
  const sorted = [...owners].sort((a, b) => comparePositions(a.range.start, b.range.start));
  return (position) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = sorted[middle]?.range.start;
      if (start !== undefined && comparePositions(start, position) <= 0) low = middle + 1;
      else high = middle;
    }
    const before = sorted[low - 1];
    return before !== undefined && rangeHolds(before.range, position) ? before : undefined;
  };
}
