export type Random = () => number;

/** Numbers from 0 to 1 that are the same at every run (mulberry32), so that two engines get the very same keystrokes. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to, and without, `limit`. */
export function wholeBelow(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}
