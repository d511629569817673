import fc from 'fast-check';

/** The key of the 13 characters of a NIR, counted in whole numbers, by another way than the code under test. */
export function keyOf(nir: string): string {
  const corsica: Readonly<Record<string, string>> = { '2A': '19', '2B': '18' };
  const department = nir.slice(5, 7);
  const digits = nir.slice(0, 5) + (corsica[department] ?? department) + nir.slice(7);
  return String(97n - (BigInt(digits) % 97n)).padStart(2, '0');
}

/** A made-up number of 15 characters with its right key. */
export function withKey(nir: string): string {
  return nir + keyOf(nir);
}

/** As a person writes it: `1 84 03 75 123 456 89`. */
export function grouped(number: string, separator = ' '): string {
  const cuts = [0, 1, 3, 5, 7, 10, 13, 15];
  return cuts
    .slice(1)
    .map((cut, index) => number.slice(cuts[index], cut))
    .join(separator);
}

const numbered = (most: number, length: number, least = 1): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(length, '0'));

/** Any number that a person may have, key included. */
export const anyNir = fc
  .tuple(
    fc.constantFrom('1', '2'),
    numbered(99, 2, 0),
    numbered(12, 2),
    fc.constantFrom('01', '2A', '2B', '20', '75', '97', '99'),
    numbered(999, 3),
    numbered(999, 3),
  )
  .map((parts) => withKey(parts.join('')));
