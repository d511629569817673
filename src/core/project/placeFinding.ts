import type { BoundedFindings } from '../findings/boundedFindings';
import type { Finding } from '../findings/model';
import type { Draft, Severity } from '../text/draft';
import { shiftRange } from '../text/position';

interface DraftAtLine {
  readonly draft: Draft;
  readonly file: string;
  /** The line in the file from which the finding's lines count. */
  readonly line: number;
}

/** Adds a finding in its place unless its code is off; what the reader only counted is counted. */
export function addPlaced(
  findings: BoundedFindings,
  { draft, file, line }: DraftAtLine,
  severityOf: (draft: Draft) => Severity | undefined,
): void {
  const of = draft.code === 'too-many-findings' ? String(draft.params['of']) : draft.code;
  const severity = severityOf({ ...draft, code: of });
  if (severity === undefined) return;
  if (draft.code !== 'too-many-findings') findings.add(placeFinding(draft, file, line, severity));
  else {
    const range = shiftRange(draft.range, line);
    findings.leaveOut({ code: of, severity, range, count: Number(draft.params['left']) });
  }
}

/** A rule's finding as one to show: with its file, its line in it and its severity. */
export function placeFinding(draft: Draft, file: string, line: number, severity: Severity): Finding {
  const related = [
    ...(draft.firstRange === undefined
      ? []
      : [{ file, range: shiftRange(draft.firstRange, line), note: 'first-one' as const }]),
    ...(draft.related ?? []),
  ];
  return {
    code: draft.code,
    severity,
    file,
    range: shiftRange(draft.range, line),
    params: draft.params,
    related,
    ...(draft.requirement === undefined ? {} : { requirement: draft.requirement }),
    ...(draft.scenario === undefined ? {} : { scenario: draft.scenario }),
    ...(draft.expectedProof === undefined ? {} : { expectedProof: draft.expectedProof }),
  };
}
