/**
 * Letters to add, drop, change or swap with the next to turn one into the other; more than `most` is `most + 1`. For a `most`
 * of a few: each more makes it four times as long.
 */
export function editDistance(whole: string, other: string, most: number): number {
  return distanceFrom({ a: whole, b: other }, 0, 0, most);
}

interface TextPair {
  readonly a: string;
  readonly b: string;
}

/** Between what is left of `a` from `i` and of `b` from `j`. Makes no objects: it runs a million times. */
function distanceFrom(texts: TextPair, i: number, j: number, most: number): number {
  const { a, b } = texts;
  if (Math.abs(a.length - i - (b.length - j)) > most) return most + 1;
  // What both begin with takes no step, and is nearly all of most names.
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === a.length) return b.length - j;
  if (j === b.length) return a.length - i;
  if (most === 0) return 1;
  let least = distanceFrom(texts, i + 1, j + 1, most - 1);
  least = Math.min(least, distanceFrom(texts, i + 1, j, least - 1));
  least = Math.min(least, distanceFrom(texts, i, j + 1, least - 1));
  const swapped = a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j);
  if (swapped) least = Math.min(least, distanceFrom(texts, i + 2, j + 2, least - 1));
  return least + 1;
}
