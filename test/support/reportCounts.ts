import { writeFileSync } from 'node:fs';
import type { Failure } from './failures';

export interface Counts {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  /** Those among the passed that failed at their first try. */
  readonly again?: number;
  /** What failed at its last try. */
  readonly failures?: readonly Failure[];
}

/** Leaves a stage's counts where the run of all stages looks for them (the file in SEGUR_COUNTS). */
export function reportCounts(counts: Counts): void {
  const { SEGUR_COUNTS: file } = process.env;
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
}
