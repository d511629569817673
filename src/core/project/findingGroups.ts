import { BoundedFindings } from '../findings/boundedFindings';
import type { Finding } from '../findings/model';
import type { Draft, Severity } from '../text/draft';
import { comparePositions, rangeOf } from '../text/position';
import type { ValidatedFile } from './fileValidator';

/** The findings of a dossier by the file they are in, bounded in each. */
export class FindingGroups {
  private readonly groups = new Map<string, BoundedFindings>();

  of(file: string): BoundedFindings {
    let group = this.groups.get(file);
    if (group === undefined) this.groups.set(file, (group = new BoundedFindings()));
    return group;
  }

  /** What was reported about a chapter file and its entries. */
  addFile({ file, findings, leftOut }: ValidatedFile): void {
    if (findings.length === 0 && leftOut.length === 0) return;
    const group = this.of(file.path);
    for (const finding of findings) group.add(finding);
    for (const excess of leftOut) group.leaveOut(excess);
  }

  /** Files in order, findings by their places, at one place the worst first; counts hold those that are not shown. */
  closed(severityOf: (draft: Draft) => Severity | undefined): {
    readonly findingsByFile: ReadonlyMap<string, readonly Finding[]>;
    readonly errors: number;
    readonly warnings: number;
  } {
    const severity = severityOf({ code: 'too-many-findings', range: rangeOf(0, 0, 0, 0), params: {} });
    let [errors, warnings] = [0, 0];
    const files = [...this.groups].filter(([, { kept }]) => kept.length > 0);
    for (const [file, group] of files) {
      const tooMany = severity === undefined ? undefined : group.tooMany(file, severity);
      if (tooMany !== undefined) group.kept.push(tooMany);
      errors += group.countOf('error');
      warnings += group.countOf('warning');
      group.kept.sort(byPlace);
    }
    files.sort(([a], [b]) => (a < b ? -1 : 1));
    return { findingsByFile: new Map(files.map(([file, { kept }]) => [file, kept])), errors, warnings };
  }
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

function byPlace(a: Finding, b: Finding): number {
  return comparePositions(a.range.start, b.range.start) || ranks[a.severity] - ranks[b.severity];
}
