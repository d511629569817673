import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { ArchivePart, ArchiveSearch, ParserAnswer, PdfContents } from '../core/ports/documentParser';
import { cpuBudget } from './pdf/cpuBudget';

export interface ParserThreadLimits {
  /** How long an archive of so many bytes may take. */
  readonly milliseconds: (bytes: number) => number;
  /** The same for a PDF. */
  readonly pdfMilliseconds: (bytes: number) => number;
  /** Of memory for what is no bytes of files. */
  readonly megabytes: number;
  /** How long a thread waits for more. */
  readonly idleMilliseconds: number;
}

/** What a thread is given: a PDF, or files of an archive. */
export type ParserWork = Uint8Array | readonly ArchivePart[];

const lookEvery = 20;

/** A thread that reads one file at a time; a new one takes its place where a file broke it. */
export class ParserThread {
  private thread: Promise<Worker> | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly script: string,
    private readonly limits: ParserThreadLimits,
  ) {}

  async readPdf(file: Uint8Array, signal: AbortSignal): Promise<ParserAnswer<PdfContents>> {
    return this.ask(file, [file], this.limits.pdfMilliseconds, signal);
  }

  async searchArchive(
    parts: readonly ArchivePart[],
    signal: AbortSignal,
  ): Promise<ParserAnswer<ArchiveSearch>> {
    return this.ask(
      parts,
      parts.map(({ bytes }) => bytes),
      this.limits.milliseconds,
      signal,
    );
  }

  /** `moved` is what of the work is moved into the thread. */
  private async ask<Contents>(
    work: ParserWork,
    moved: readonly Uint8Array[],
    milliseconds: ParserThreadLimits['milliseconds'],
    signal: AbortSignal,
  ): Promise<ParserAnswer<Contents>> {
    clearTimeout(this.idle);
    this.thread ??= begun(this.script, this.limits.megabytes);
    try {
      const worker = await this.thread;
      const size = moved.reduce((sum, { byteLength }) => sum + byteLength, 0);
      const answer = await answerOf<Contents>(
        worker,
        { work, moved },
        { milliseconds: milliseconds(size), megabytes: this.limits.megabytes },
        signal,
      );
      if (answer.kind === 'not-read') await this.end();
      return answer;
    } catch (error) {
      await this.end();
      signal.throwIfAborted();
      if (error instanceof CouldNotBegin) return { kind: 'not-read', reason: 'died' };
      throw error;
    } finally {
      this.rest();
    }
  }

  async end(): Promise<void> {
    clearTimeout(this.idle);
    const { thread } = this;
    this.thread = undefined;
    const worker = await thread?.catch(() => undefined);
    await worker?.terminate();
  }

  private rest(): void {
    if (this.thread === undefined) return;
    this.idle = setTimeout(() => void this.end(), this.limits.idleMilliseconds);
    this.idle.unref();
  }
}

class CouldNotBegin extends Error {}

/** A thread that is ready for work, so that the time of a file counts from when its work begins. */
async function begun(script: string, megabytes: number): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 };
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown): void =>
      reject(new CouldNotBegin('no thread to read documents', { cause }));
    const worker = workerOf(script, resourceLimits, failed);
    if (worker === undefined) return;
    worker.once('error', failed);
    worker.once('exit', failed);
    worker.once('message', () => {
      worker.off('error', failed);
      worker.off('exit', failed);
      worker.unref();
      resolve(worker);
    });
  });
}

function workerOf(
  script: string,
  resourceLimits: ResourceLimits,
  failed: (cause: unknown) => void,
): Worker | undefined {
  try {
    return new Worker(script, { resourceLimits });
  } catch (error) {
    failed(error);
    return undefined;
  }
}

async function answerOf<Contents>(
  worker: Worker,
  { work, moved }: { readonly work: ParserWork; readonly moved: readonly Uint8Array[] },
  { milliseconds, megabytes }: { readonly milliseconds: number; readonly megabytes: number },
  signal: AbortSignal,
): Promise<ParserAnswer<Contents>> {
  const hasPassed = cpuBudget();
  // Buffers are not counted among what a thread is allowed: those of a stream that grows without end are seen here.
  const most = process.memoryUsage.rss() + megabytes * 1024 * 1024;
  const done = new AbortController();
  worker.ref();
  try {
    return await new Promise<ParserAnswer<Contents>>((resolve, reject) => {
      const failed = (reason: 'memory' | 'died' | 'time') => resolve({ kind: 'not-read', reason });
      const look = (): void => {
        if (process.memoryUsage.rss() > most) failed('memory');
        else if (hasPassed(milliseconds)) failed('time');
      };
      const watch = setInterval(look, lookEvery);
      const onMessage = (contents: Contents) => resolve({ kind: 'read', contents });
      const onError = (error: unknown) => failed(isOutOfMemory(error) ? 'memory' : 'died');
      const onExit = () => failed('died');
      const onAbort = () => reject(new Error('aborted', { cause: signal.reason }));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      signal.addEventListener('abort', onAbort);
      done.signal.addEventListener('abort', () => {
        clearInterval(watch);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        signal.removeEventListener('abort', onAbort);
      });
      worker.postMessage(work, moved.flatMap(movable));
    });
  } finally {
    done.abort();
    worker.unref();
  }
}

/** Part of a larger buffer, such as one that a reader shares among files, can't be moved: it is copied. */
function movable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
