import { smallestOf } from './extremes';

/** Letters to add, drop, change or swap with the next to turn one into the other; more than `most` is `most + 1`. */
export function slipsBetween(whole: string, other: string, most: number): number {
  if (Math.abs(whole.length - other.length) > most) return most + 1;
  // What both begin and end with takes no step, and is nearly all of most names.
  const [a, b] = apart(whole, other);
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) steps.push((beforeLast[j - 2] ?? 0) + 1);
      row.push(smallestOf(steps));
    }
    beforeLast = last;
    last = row;
    if (smallestOf(row) > most) return most + 1;
  }
  return last[b.length] ?? most + 1;
}

function apart(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return [a.slice(start, endA), b.slice(start, endB)];
}
