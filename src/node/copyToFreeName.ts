import { constants } from 'node:fs';
import { copyFile, link, rm } from 'node:fs/promises';
import { copyWithSum, type CopiedFile } from './copyWithSum';
import { errorCode } from './errorCode';
import { temporaryNextTo } from './temporaryFiles';

/** What systems answer whose disk knows no second name for a file. */
const noLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV', 'EINVAL']);

/**
 * Copies a regular file to a name that must be free: whole or not at all, and never over another file, even one that comes
 * meanwhile. Its time stays. Throws what the system says; nothing is left behind then.
 */
export async function copyToFreeName(from: string, to: string): Promise<CopiedFile> {
  const temporary = temporaryNextTo(to);
  try {
    const copied = await copyWithSum(from, temporary);
    await giveName(temporary, to);
    return copied;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function giveName(temporary: string, to: string): Promise<void> {
  try {
    await link(temporary, to);
  } catch (error) {
    if (!noLinks.has(errorCode(error) ?? '')) throw error;
    await copyFile(temporary, to, constants.COPYFILE_EXCL);
  }
}
