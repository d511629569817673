import type { Range } from '../text/position';
import type { ReadingCode, ReadingDraft } from './nodes';

/** Of one code in one file no more is shown; what is beyond is counted. */
export const mostOfOneCode = 1000;

/**
 * Problems of one text, at most a thousand of each code. Those beyond are only counted: in one problem of the code
 * `too-many-findings` for each code that has more, with their number as `left` and their code as `of`.
 */
export class DraftList {
  private readonly drafts: ReadingDraft[] = [];
  private readonly counts = new Map<ReadingCode, number>();
  private readonly excessByCode = new Map<ReadingCode, { readonly range: Range; count: number }>();

  get size(): number {
    return this.drafts.length + this.excessByCode.size;
  }

  /** `make` is called only for a problem that is kept, and for the first that is not. */
  add(code: ReadingCode, make: () => ReadingDraft): void {
    const count = this.counts.get(code) ?? 0;
    if (count < mostOfOneCode) {
      this.counts.set(code, count + 1);
      this.drafts.push(make());
      return;
    }
    const excess = this.excessByCode.get(code);
    if (excess === undefined) this.excessByCode.set(code, { range: make().range, count: 1 });
    else excess.count++;
  }

  addAll(problems: Iterable<ReadingDraft>): void {
    for (const problem of problems) {
      if (problem.code === 'too-many-findings') this.addLeft(problem);
      else this.add(problem.code, () => problem);
    }
  }

  all(): readonly ReadingDraft[] {
    const excess = [...this.excessByCode].map(([of, { range, count }]) => tooMany(range, of, count));
    return excess.length === 0 ? this.drafts : [...this.drafts, ...excess];
  }

  private addLeft({ range, params }: Extract<ReadingDraft, { code: 'too-many-findings' }>): void {
    const { of } = params;
    const excess = this.excessByCode.get(of);
    const count = Number(params.left);
    if (excess === undefined) this.excessByCode.set(of, { range, count });
    else excess.count += count;
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
