import { rm } from 'node:fs/promises';
import { copyWithHash, type CopiedFile } from './copyWithHash';
import { renameToFreeName } from './renameToFreeName';
import { temporaryNextTo } from './temporaryFiles';

/**
 * Copies a regular file to a name that must be free: whole or not at all, and never over another file. Its time stays.
 * Throws what the system says; nothing is left behind then.
 */
export async function copyToFreeName(from: string, to: string): Promise<CopiedFile> {
  const temporary = temporaryNextTo(to);
  try {
    const copied = await copyWithHash(from, temporary);
    await renameToFreeName(temporary, to);
    return copied;
  } finally {
    await rm(temporary, { force: true });
  }
}
