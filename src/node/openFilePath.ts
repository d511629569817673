import { readlinkSync } from 'node:fs';
import { errorCode } from './systemReason';

/** Where an open file really is, as Linux reports it; undefined on other systems, and where it can't be known. */
export function openFilePath(descriptor: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    // Answered from memory, as `fstat` is.
    const place = readlinkSync(`/proc/self/fd/${String(descriptor)}`);
    return place.startsWith('/') ? place : undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
