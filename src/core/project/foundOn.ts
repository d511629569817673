import type { Finding } from '../findings/model';

/** What findings on a proof or an entry come to. */
export interface FoundOn {
  readonly errors: number;
  readonly warnings: number;
  /** Its format is not accepted, however severe that is. */
  readonly refused: boolean;
}

export const nothingFound: FoundOn = { errors: 0, warnings: 0, refused: false };

export function withFinding(
  { errors, warnings, refused }: FoundOn,
  { code, severity }: Pick<Finding, 'code' | 'severity'>,
): FoundOn {
  return {
    errors: errors + (severity === 'error' ? 1 : 0),
    warnings: warnings + (severity === 'warning' ? 1 : 0),
    refused: refused || code === 'format-not-accepted',
  };
}

export function bothFound(a: FoundOn, b: FoundOn): FoundOn {
  return {
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    refused: a.refused || b.refused,
  };
}

/** Whether what was found keeps a proof from counting as provided. */
export function isRefuted({ errors, refused }: FoundOn): boolean {
  return errors > 0 || refused;
}
