/** What is reported about a series of times, in milliseconds. */
export interface Spread {
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    runs: sorted.length,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    least: quantile(sorted, 0),
    most: quantile(sorted, 1),
  };
}

export function medianOf(times: readonly number[]): number {
  return spreadOf(times).median;
}

/** Between two values, the one in proportion; NaN of nothing. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}
