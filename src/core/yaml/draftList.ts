import type { Range } from '../text/position';
import type { ReadingCode, ReadingDraft } from './nodes';

/** Of one code in one file no more is shown; what is beyond is counted. */
export const mostOfOneCode = 1000;

/**
 * Problems of one text, at most a thousand of each code. Those beyond are only counted: in one problem of the code
 * `too-many-findings` for each code that has more, with their number as `left` and their code as `of`.
 */
export class DraftList {
  private readonly kept: ReadingDraft[] = [];
  private readonly counts = new Map<ReadingCode, number>();
  private readonly beyond = new Map<ReadingCode, { readonly range: Range; count: number }>();

  get size(): number {
    return this.kept.length + this.beyond.size;
  }

  /** `make` is called only for a problem that is kept, and for the first that is not. */
  add(code: ReadingCode, make: () => ReadingDraft): void {
    const count = this.counts.get(code) ?? 0;
    if (count < mostOfOneCode) {
      this.counts.set(code, count + 1);
      this.kept.push(make());
      return;
    }
    const left = this.beyond.get(code);
    if (left === undefined) this.beyond.set(code, { range: make().range, count: 1 });
    else left.count++;
  }

  addAll(problems: Iterable<ReadingDraft>): void {
    for (const problem of problems) {
      if (problem.code === 'too-many-findings') this.addLeft(problem);
      else this.add(problem.code, () => problem);
    }
  }

  all(): readonly ReadingDraft[] {
    const left = [...this.beyond].map(([of, { range, count }]) => tooMany(range, of, count));
    return left.length === 0 ? this.kept : [...this.kept, ...left];
  }

  private addLeft({ range, params }: Extract<ReadingDraft, { code: 'too-many-findings' }>): void {
    const { of } = params;
    const left = this.beyond.get(of);
    const count = Number(params.left);
    if (left === undefined) this.beyond.set(of, { range, count });
    else left.count += count;
  }
}

function tooMany(range: Range, of: ReadingCode, count: number): ReadingDraft {
  return { code: 'too-many-findings', range, params: { left: String(count), of } };
}

/** Whether a text or an entry with such a problem could not be wholly read. */
export function leavesTextUnread(problem: ReadingDraft): boolean {
  const code = problem.code === 'too-many-findings' ? problem.params.of : problem.code;
  return code !== 'duplicate-key' && code !== 'yaml-hash';
}
