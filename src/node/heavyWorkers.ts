import { availableParallelism } from 'node:os';
import type { HeavyAnswer, DocumentParser } from '../core/ports/documentParser';
import { HeavyWorker, type WorkerLimits } from './heavyWorker';

export interface HeavyWorkersOptions {
  /** The bundle that runs in the threads. */
  readonly script: string;
  readonly limits?: Partial<WorkerLimits>;
}

export interface HeavyWorkers extends DocumentParser {
  /** Ends every thread at once. Not needed before the process ends: idle threads do not keep it alive. */
  close(): Promise<void>;
}

const usualLimits: WorkerLimits = {
  milliseconds: (bytes) => (bytes <= 10 * 1024 * 1024 ? 1000 : 2000),
  pdfMilliseconds: () => 1900,
  megabytes: 256,
  idleMilliseconds: 3000,
};

const mostWorkers = Math.min(2, availableParallelism());

/** Reads in one or two threads, which begin at first use, and end when there is nothing to read for a while. */
export function heavyWorkers({ script, limits }: HeavyWorkersOptions): HeavyWorkers {
  const free: HeavyWorker[] = [];
  const all = new Set<HeavyWorker>();
  const waiting: ((worker: HeavyWorker) => void)[] = [];
  const start = (): HeavyWorker => {
    const worker = new HeavyWorker(script, { ...usualLimits, ...limits });
    all.add(worker);
    return worker;
  };
  const giveBack = (worker: HeavyWorker): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(worker);
    else next(worker);
  };
  const take = async (): Promise<HeavyWorker> => {
    const worker = free.pop();
    if (worker !== undefined) return worker;
    if (all.size < mostWorkers) return start();
    return new Promise((resolve) => waiting.push(resolve));
  };
  const withWorker = async <Read, Contents>(
    read: () => Promise<Read>,
    work: (worker: HeavyWorker, what: Read) => Promise<HeavyAnswer<Contents>>,
    signal: AbortSignal,
  ): Promise<HeavyAnswer<Contents>> => {
    signal.throwIfAborted();
    const worker = await take();
    try {
      signal.throwIfAborted();
      return await work(worker, await read());
    } finally {
      giveBack(worker);
    }
  };
  return {
    readPdf: (read, signal) => withWorker(read, (worker, file) => worker.readPdf(file, signal), signal),
    searchArchive: (read, signal) =>
      withWorker(read, (worker, parts) => worker.searchArchive(parts, signal), signal),
    async close() {
      await Promise.all([...all].map((worker) => worker.end()));
    },
  };
}
