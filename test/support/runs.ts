/**
 * How often a property is tried: `usual` times, or as many times more as `SEGUR_FUZZ` says, for a long run by hand.
 * `most` bounds those of which a single try takes long.
 */
export function runs(usual: number, most = Number.MAX_SAFE_INTEGER): { readonly numRuns: number } {
  return { numRuns: Math.min(most, usual * Math.max(1, Number(process.env['SEGUR_FUZZ'] ?? 1))) };
}
