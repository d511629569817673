import { type Profiler, Session } from 'node:inspector';

/** Which parts of the code ran, as V8 counts them: blocks, each once. */
export interface Coverage {
  /** How many blocks that never ran before ran since the last call of either; they are now known. */
  newBlocks(): number;
  /** Whether there are any; they stay unknown. Asking takes ten times as long as looking into a file. */
  hasNewBlocks(): boolean;
  readonly total: () => number;
}

/** Counts only in scripts whose address holds `within`. */
export function startCoverage(within: string): Coverage {
  const session = new Session();
  session.connect();
  const known = new Set<string>();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const ran = (): Iterable<string> => {
    const blocks = new Set<string>();
    // In process the answer comes before `post` returns.
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      for (const script of result) if (script.url.includes(within)) note(script, blocks);
    });
    return blocks;
  };
  return {
    newBlocks() {
      const before = known.size;
      for (const block of ran()) known.add(block);
      return known.size - before;
    },
    hasNewBlocks: () => [...ran()].some((block) => !known.has(block)),
    total: () => known.size,
  };
}

function note({ url, functions }: Profiler.ScriptCoverage, blocks: Set<string>): void {
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges)
      if (count > 0) blocks.add(`${url}:${String(startOffset)}-${String(endOffset)}`);
}
