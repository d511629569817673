import type { Finding, RawFinding, Severity } from '../findings/model';
import { shiftRange } from '../text/position';

/** A rule's finding as one to show: with its file, its line in it and its severity. */
export function placeFinding(raw: RawFinding, file: string, line: number, severity: Severity): Finding {
  const related = [
    ...(raw.firstRange === undefined
      ? []
      : [{ file, range: shiftRange(raw.firstRange, line), note: 'first-one' as const }]),
    ...(raw.related ?? []),
  ];
  return {
    code: raw.code,
    severity,
    file,
    range: shiftRange(raw.range, line),
    params: raw.params ?? {},
    related,
    ...(raw.requirement === undefined ? {} : { requirement: raw.requirement }),
    ...(raw.scenario === undefined ? {} : { scenario: raw.scenario }),
    ...(raw.expectedProof === undefined ? {} : { expectedProof: raw.expectedProof }),
  };
}
