import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { removeAtEnd } from './endings';

/**
 * A folder of the user's cache, filled at first use and shared by every later run and checkout.
 * It is filled aside and renamed, so that an interrupted or concurrent run never leaves a half-filled one.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const root = await cacheRoot();
  const folder = path.join(root, name);
  if (existsSync(folder)) return folder;
  const staging = await mkdtemp(path.join(root, '.filling-'));
  const discard = removeAtEnd(staging);
  try {
    await fill(staging);
    await rename(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // otherwise another process was first, and its copy serves
  } finally {
    discard();
  }
  return folder;
}

/** Where things are kept between runs, created if need be; the system's temporary folder when the cache cannot be written. */
export async function cacheRoot(): Promise<string> {
  const wanted = path.join(userCache(), 'segur-preuves');
  try {
    await mkdir(wanted, { recursive: true });
    return wanted;
  } catch {
    const fallback = path.join(tmpdir(), 'segur-preuves-cache');
    await mkdir(fallback, { recursive: true });
    return fallback;
  }
}

function userCache(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (xdg !== undefined && path.isAbsolute(xdg)) return xdg;
  if (process.platform === 'win32' && local !== undefined) return local;
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  return path.join(homedir(), '.cache');
}
