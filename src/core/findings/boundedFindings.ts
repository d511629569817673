import { comparePositions, type Range } from '../text/position';
import type { Finding, Severity } from './model';

/** Findings of one code in one file that are only counted. */
export interface LeftOut {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  /** Where the first of them is. */
  readonly range: Range;
}

/** Of one code in one file no more is shown. */
const mostOfOneCode = 1000;

/** Findings of one file, at most a thousand of each code; the others are only counted. */
export class BoundedFindings {
  readonly kept: Finding[] = [];
  private readonly counts = new Map<string, number>();
  private readonly excessByCode = new Map<string, { -readonly [Key in keyof LeftOut]: LeftOut[Key] }>();

  add(finding: Finding): void {
    const { code, severity, range } = finding;
    const count = this.counts.get(code) ?? 0;
    if (count >= mostOfOneCode) {
      this.leaveOut({ code, severity, range, count: 1 });
      return;
    }
    this.counts.set(code, count + 1);
    this.kept.push(finding);
  }

  leaveOut(excess: LeftOut): void {
    const name = `${excess.code} ${excess.severity}`;
    const before = this.excessByCode.get(name);
    if (before === undefined) this.excessByCode.set(name, { ...excess });
    else before.count += excess.count;
  }

  get leftOut(): readonly LeftOut[] {
    return [...this.excessByCode.values()];
  }

  /** How many of a severity there are, shown or not. */
  countOf(severity: Severity): number {
    let count = 0;
    for (const finding of this.kept) if (finding.severity === severity) count++;
    for (const excess of this.excessByCode.values()) if (excess.severity === severity) count += excess.count;
    return count;
  }

  /** One finding in place of those left out, where the first of them is; undefined where there are none. */
  tooMany(file: string, severity: Severity): Finding | undefined {
    const excess = [...this.excessByCode.values()];
    const [first] = excess.map(({ range }) => range).sort((a, b) => comparePositions(a.start, b.start));
    if (first === undefined) return undefined;
    const count = excess.reduce((sum, one) => sum + one.count, 0);
    return { code: 'too-many-findings', severity, file, range: first, params: { left: count }, related: [] };
  }
}
