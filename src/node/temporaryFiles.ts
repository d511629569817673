import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './systemReason';

/** A write that takes longer was given up. Milliseconds. */
const longestWrite = 24 * 3600 * 1000;

/** Which machine wrote: a process number means nothing on another one that shares the disk. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** A free name beside a file, which shows who writes it: `.name.<machine>-<process>-<random>.tmp`. */
export function temporaryNextTo(target: string): string {
  const writer = `${machine}-${String(process.pid)}-${randomBytes(6).toString('hex')}`;
  return join(dirname(target), `${prefixOf(target)}${writer}.tmp`);
}

function prefixOf(target: string): string {
  return `.${basename(target).slice(0, 100)}.`;
}

/** Removes what killed processes left of writes of this file. What can't be removed stays: the write itself is done. */
export async function clearLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const prefix = prefixOf(target);
  try {
    for (const name of await readdir(folder)) {
      if (name.startsWith(prefix) && (await isLeft(join(folder, name), name.slice(prefix.length))))
        await rm(join(folder, name), { recursive: true, force: true });
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

const ownName = /^(?:([0-9a-f]{6})-(\d{1,10})-)?[0-9a-f]{12}\.tmp$/;

async function isLeft(path: string, rest: string): Promise<boolean> {
  const [whole, madeOn, writer] = ownName.exec(rest) ?? [];
  if (whole === undefined) return false;
  const stats = await lstat(path);
  if (!stats.isFile() && !stats.isDirectory()) return false;
  if (Date.now() - stats.mtimeMs > longestWrite) return true;
  return madeOn === machine && !isRunning(Number(writer));
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
