/** How often a property is tried: `usual` times, or as many times more as `SEGUR_FUZZ` says, for a long run by hand. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * Math.max(1, Number(process.env['SEGUR_FUZZ'] ?? 1)) };
}
