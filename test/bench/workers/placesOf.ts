import type { Finding } from '../../../src/core/findings/model';

/** Findings as a worker hands them over: enough to know the planted ones again. */
export interface FindingPlace {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly requirement: string | undefined;
}

export function placesOf(findings: readonly Finding[]): readonly FindingPlace[] {
  return findings.map(({ code, file, range, requirement }) => ({
    code,
    file,
    line: range.start.line,
    requirement,
  }));
}
