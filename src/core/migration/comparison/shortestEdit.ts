/** What is kept, taken out and put in, by index: `[kind, from, to)` counts in the old list for `equal` and `removed`, in the new one for `added`. */
export interface EditRun {
  readonly kind: 'equal' | 'added' | 'removed';
  readonly from: number;
  readonly to: number;
}

/**
 * The fewest steps that make one list of another (Myers, 1986). Beyond `mostSteps` the middle is taken for wholly
 * replaced: a person reads no finer difference there, and time and memory stay bounded.
 */
export function shortestEdit(
  before: readonly string[],
  after: readonly string[],
  mostSteps = 600,
): readonly EditRun[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const middle = new Middle(before, after, { start, endA: before.length - end, endB: after.length - end });
  return joined([
    { kind: 'equal', from: 0, to: start },
    ...middle.runs(mostSteps),
    { kind: 'equal', from: before.length - end, to: before.length },
  ]);
}

interface Bounds {
  readonly start: number;
  readonly endA: number;
  readonly endB: number;
}

/** What stands between the common beginning and the common end of two lists. */
class Middle {
  constructor(
    private readonly a: readonly string[],
    private readonly b: readonly string[],
    private readonly bounds: Bounds,
  ) {}

  runs(mostSteps: number): readonly EditRun[] {
    const { start, endA, endB } = this.bounds;
    const trace = start === endA || start === endB ? undefined : this.trace(mostSteps);
    if (trace !== undefined) return this.walkBack(trace);
    return [
      { kind: 'removed', from: start, to: endA },
      { kind: 'added', from: start, to: endB },
    ];
  }

  /** The furthest places reached after 0, 1, 2 … steps, by diagonal; undefined where too many are needed. */
  private trace(mostSteps: number): readonly Int32Array[] | undefined {
    const { start, endA, endB } = this.bounds;
    const [sizeA, sizeB] = [endA - start, endB - start];
    const trace: Int32Array[] = [];
    let furthest = new Int32Array(3);
    for (let steps = 0; steps <= Math.min(mostSteps, sizeA + sizeB); steps++) {
      const next = new Int32Array(2 * steps + 3);
      for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
        let x = reached(furthest, steps, diagonal);
        let y = x - diagonal;
        while (x < sizeA && y < sizeB && this.a[start + x] === this.b[start + y]) {
          x++;
          y++;
        }
        next[diagonal + steps + 1] = x;
        if (x >= sizeA && y >= sizeB) return [...trace, next];
      }
      trace.push(next);
      furthest = next;
    }
    return undefined;
  }

  private walkBack(trace: readonly Int32Array[]): readonly EditRun[] {
    const { start, endA, endB } = this.bounds;
    const runs: EditRun[] = [];
    let [x, y] = [endA - start, endB - start];
    for (let steps = trace.length - 1; steps > 0; steps--) {
      const before = trace[steps - 1] ?? new Int32Array(3);
      const diagonal = x - y;
      const down = goesDown(before, steps, diagonal);
      const fromX = at(before, steps - 1, diagonal + (down ? 1 : -1));
      const afterX = down ? fromX : fromX + 1;
      runs.push({ kind: 'equal', from: start + afterX, to: start + x });
      const y0 = fromX - (diagonal + (down ? 1 : -1));
      runs.push(
        down
          ? { kind: 'added', from: start + y0, to: start + y0 + 1 }
          : { kind: 'removed', from: start + fromX, to: start + fromX + 1 },
      );
      [x, y] = [fromX, y0];
    }
    runs.push({ kind: 'equal', from: start, to: start + x });
    return runs.reverse();
  }
}

/** Where a step onto a diagonal begins to slide: from above (something added) or from the left (something removed). */
function reached(furthest: Int32Array, steps: number, diagonal: number): number {
  if (steps === 0) return 0;
  return goesDown(furthest, steps, diagonal)
    ? at(furthest, steps - 1, diagonal + 1)
    : at(furthest, steps - 1, diagonal - 1) + 1;
}

function goesDown(furthest: Int32Array, steps: number, diagonal: number): boolean {
  if (diagonal === -steps) return true;
  if (diagonal === steps) return false;
  return at(furthest, steps - 1, diagonal - 1) < at(furthest, steps - 1, diagonal + 1);
}

function at(furthest: Int32Array, steps: number, diagonal: number): number {
  return furthest[diagonal + steps + 1] ?? 0;
}

/** Empty runs left out, neighbours of one kind joined, and of what is replaced the old before the new. */
function joined(runs: readonly EditRun[]): readonly EditRun[] {
  const result: EditRun[] = [];
  let removed: EditRun | undefined;
  let added: EditRun | undefined;
  const flush = (): void => {
    if (removed) result.push(removed);
    if (added) result.push(added);
    removed = added = undefined;
  };
  for (const run of runs) {
    if (run.from === run.to) continue;
    if (run.kind === 'removed') removed = { ...run, from: removed?.from ?? run.from };
    else if (run.kind === 'added') added = { ...run, from: added?.from ?? run.from };
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'equal') result[result.length - 1] = { ...run, from: last.from };
      else result.push(run);
    }
  }
  flush();
  return result;
}
