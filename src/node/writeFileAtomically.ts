import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './systemReason';
import { clearLeftovers, temporaryNextTo } from './temporaryFiles';

/** What Windows answers while an indexer or an antivirus holds the old file for an instant. */
const passing = new Set(['EPERM', 'EBUSY', 'EACCES']);
const attempts = 8;

/**
 * Writes a whole file so that a reader, or a power cut, finds the old content or the new one and never a half: a
 * temporary file in the same folder, flushed, then renamed over the old one. The mode of a file that was there is
 * kept unless another is given, and a link is written through. Throws what the system says when it can't be done; nothing is
 * left behind, nor what a killed process left of an earlier write.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const target = await behindLinks(path);
  const temporary = temporaryNextTo(target);
  try {
    await writeFlushed(temporary, content, mode ?? (await modeOf(target)));
    await renameOver(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(target));
  await clearLeftovers(target);
}

async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeFlushed(
  path: string,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const handle = await open(path, 'wx', mode ?? 0o666);
  try {
    await handle.writeFile(content);
    // The mode given to `open` passes through the umask.
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const worthAnother = process.platform === 'win32' && passing.has(errorCode(error) ?? '');
      if (!worthAnother || attempt === attempts) throw error;
      await sleep(attempt * 25);
    }
  }
}

/** So that the new name, too, outlives a power cut. Windows has no such thing, some network disks refuse it. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
