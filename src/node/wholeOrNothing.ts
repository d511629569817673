import { rmSync } from 'node:fs';
import { lstat, rename, rm } from 'node:fs/promises';
import { errorCode } from './systemReason';
import { clearLeftovers, temporaryNextTo } from './temporaryFiles';

/** Something is already where a result was to be written. */
export class AlreadyThere extends Error {}

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Makes a file or a folder under a name that must be free, whole or not at all: `make` is given a temporary name beside it.
 * Failed or interrupted, nothing is left. Throws `AlreadyThere`, what `make` throws, or what the system says.
 */
export async function wholeOrNothing<T>(target: string, make: (temporary: string) => Promise<T>): Promise<T> {
  if (await isThere(target)) throw new AlreadyThere(target);
  const temporary = temporaryNextTo(target);
  const stop = clearedBySignals(temporary);
  try {
    const made = await make(temporary);
    if (await isThere(target)) throw new AlreadyThere(target);
    await rename(temporary, target);
    await clearLeftovers(target);
    return made;
  } finally {
    stop();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Removes a path when a signal ends the process, and lets it end by that signal. */
function clearedBySignals(path: string): () => void {
  const handlers = signals.map((signal) => {
    const handler = (): void => {
      rmSync(path, { recursive: true, force: true });
      stop();
      process.kill(process.pid, signal);
    };
    process.once(signal, handler);
    return { signal, handler };
  });
  const stop = (): void => {
    for (const { signal, handler } of handlers) process.removeListener(signal, handler);
  };
  return stop;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
