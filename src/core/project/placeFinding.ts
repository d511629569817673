import type { BoundedFindings } from '../findings/boundedFindings';
import type { Finding } from '../findings/model';
import type { Draft, Severity } from '../text/draft';
import { shiftRange } from '../text/position';

interface Placed {
  readonly raw: Draft;
  readonly file: string;
  /** The line in the file from which the finding's lines count. */
  readonly line: number;
}

/** Adds a finding in its place unless its code is off; what the reader only counted is counted. */
export function addPlaced(
  findings: BoundedFindings,
  { raw, file, line }: Placed,
  severityOf: (raw: Draft) => Severity | undefined,
): void {
  const of = raw.code === 'too-many-findings' ? String(raw.params['of']) : raw.code;
  const severity = severityOf({ ...raw, code: of });
  if (severity === undefined) return;
  if (raw.code !== 'too-many-findings') findings.add(placeFinding(raw, file, line, severity));
  else {
    const range = shiftRange(raw.range, line);
    findings.leaveOut({ code: of, severity, range, count: Number(raw.params['left']) });
  }
}

/** A rule's finding as one to show: with its file, its line in it and its severity. */
export function placeFinding(raw: Draft, file: string, line: number, severity: Severity): Finding {
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
    params: raw.params,
    related,
    ...(raw.requirement === undefined ? {} : { requirement: raw.requirement }),
    ...(raw.scenario === undefined ? {} : { scenario: raw.scenario }),
    ...(raw.expectedProof === undefined ? {} : { expectedProof: raw.expectedProof }),
  };
}
