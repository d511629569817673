import { availableParallelism } from 'node:os';
import type { ParserAnswer, DocumentParser } from '../core/ports/documentParser';
import { ParserThread, type ParserThreadLimits } from './parserThread';

export interface ParserThreadsOptions {
  /** The bundle that runs in the threads. */
  readonly script: string;
  readonly limits?: Partial<ParserThreadLimits>;
}

export interface ParserThreads extends DocumentParser {
  /** Ends every thread at once. Not needed before the process ends: idle threads do not keep it alive. */
  close(): Promise<void>;
}

const usualLimits: ParserThreadLimits = {
  milliseconds: (bytes) => (bytes <= 10 * 1024 * 1024 ? 1000 : 2000),
  pdfMilliseconds: () => 1900,
  megabytes: 256,
  idleMilliseconds: 3000,
};

const mostWorkers = Math.min(2, availableParallelism());

/** Reads in one or two threads, which begin at first use, and end when there is nothing to read for a while. */
export function parserThreads({ script, limits }: ParserThreadsOptions): ParserThreads {
  const free: ParserThread[] = [];
  const all = new Set<ParserThread>();
  const waiting: ((worker: ParserThread) => void)[] = [];
  const start = (): ParserThread => {
    const worker = new ParserThread(script, { ...usualLimits, ...limits });
    all.add(worker);
    return worker;
  };
  const giveBack = (worker: ParserThread): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(worker);
    else next(worker);
  };
  const take = async (): Promise<ParserThread> => {
    const worker = free.pop();
    if (worker !== undefined) return worker;
    if (all.size < mostWorkers) return start();
    return new Promise((resolve) => waiting.push(resolve));
  };
  const withWorker = async <Read, Contents>(
    read: () => Promise<Read>,
    work: (worker: ParserThread, what: Read) => Promise<ParserAnswer<Contents>>,
    signal: AbortSignal,
  ): Promise<ParserAnswer<Contents>> => {
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
