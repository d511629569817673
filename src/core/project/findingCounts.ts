import type { Finding } from '../findings/model';

/** How many findings a proof or an entry has. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  /** Its format is not accepted, however severe that is. */
  readonly refused: boolean;
}

export const noFindingCounts: FindingCounts = { errors: 0, warnings: 0, refused: false };

/** The counts with one finding more. */
export function withFinding(
  { errors, warnings, refused }: FindingCounts,
  { code, severity }: Pick<Finding, 'code' | 'severity'>,
): FindingCounts {
  return {
    errors: errors + (severity === 'error' ? 1 : 0),
    warnings: warnings + (severity === 'warning' ? 1 : 0),
    refused: refused || code === 'format-not-accepted',
  };
}

/** The counts of two places together. */
export function sumOfCounts(a: FindingCounts, b: FindingCounts): FindingCounts {
  return {
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    refused: a.refused || b.refused,
  };
}

/** Whether what was found keeps a proof from counting as provided. */
export function keepsFromProvided({ errors, refused }: FindingCounts): boolean {
  return errors > 0 || refused;
}
