import { constants } from 'node:fs';
import { copyFile, link, rm } from 'node:fs/promises';
import { errorCode } from './systemReason';

/** What systems answer whose disk knows no second name for a file. */
const noLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV', 'EINVAL']);

/**
 * Gives a regular file another name on its disk, never that of another file, even of one that comes meanwhile: renaming
 * alone would write over it. Throws what the system says; the file has its old name then.
 */
export async function renameToFreeName(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!noLinks.has(errorCode(error) ?? '')) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
  await rm(from);
}
