import { createHash } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import { chmod, lstat, open, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FactsStore } from '../core/ports/factsStore';
import { errorCode } from './systemReason';
import { makeFolders } from './makeFolders';
import { readingFlags } from './nodeFile';
import { writeFileAtomically } from './writeFileAtomically';

const extension = '.facts';
/** A file that was not written for so long belongs to a dossier that no longer exists. Milliseconds. */
const keptFor = 90 * 24 * 3600 * 1000;
/** Larger than the facts of any dossier. Bytes. */
const largest = 256 * 1024 * 1024;

/** One file for each dossier in `folder`, which is made when needed. `dossier` names it: its place, as long as it is the same each time. */
export function factsStore(folder: string, dossier: string): FactsStore {
  const name = createHash('sha256').update(dossier).digest('hex').slice(0, 32) + extension;
  const file = join(folder, name);
  return {
    async load() {
      return orNothing(async () => ((await isOwnFolder(folder)) ? readOwnFile(file) : undefined));
    },
    async save(text) {
      await orNothing(async () => {
        await makeFolders(folder, 0o700);
        if (!(await isOwnFolder(folder)) || !(await isFreeOrFile(file))) return;
        await writeFileAtomically(file, text, 0o600);
        await forgetOld(folder);
      });
    },
  };
}

/** A full disk, a folder that may not be written, a file that vanishes: time is lost, nothing else. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The text of a regular file that only this user can have written; undefined for a link, a pipe, a device or another user's file. */
async function readOwnFile(path: string): Promise<string | undefined> {
  const handle = await open(path, readingFlags);
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > largest || !isOurs(stats)) return undefined;
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/** Whether a folder is really one, ours, and closed to others: it is closed where it was open. */
async function isOwnFolder(path: string): Promise<boolean> {
  const stats = await lstat(path);
  if (!stats.isDirectory() || !isOfUser(stats)) return false;
  if (!isWindows && (stats.mode & 0o077) !== 0) await chmod(path, 0o700);
  return true;
}

async function isFreeOrFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
}

const isWindows = process.platform === 'win32';

/** What others may write is not trusted, whatever its digest: they can compute one too. */
function isOurs(stats: Stats): boolean {
  return isOfUser(stats) && (isWindows || (stats.mode & 0o022) === 0);
}

function isOfUser({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

async function forgetOld(folder: string): Promise<void> {
  const oldest = Date.now() - keptFor;
  for (const name of await readdir(folder)) {
    if (!name.endsWith(extension)) continue;
    const file = join(folder, name);
    if ((await lstat(file)).mtimeMs < oldest) await rm(file, { force: true });
  }
}

/** Names a build by its version and its file: facts that another one found are found anew. */
export function programName(version: string, file: string): string {
  return `${version} ${String(Math.round(statSync(file).mtimeMs))}`;
}

/** Where the command line keeps what can be found again, by the customs of the system; undefined where there is no home. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const base = cacheBase(env);
  return base === undefined ? undefined : join(base, 'segur-preuves', 'facts');
}

function cacheBase(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (process.platform === 'win32') return env['LOCALAPPDATA'];
  if (env['XDG_CACHE_HOME'] !== undefined && env['XDG_CACHE_HOME'] !== '') return env['XDG_CACHE_HOME'];
  const homeFolder = homedir();
  if (homeFolder === '') return undefined;
  return process.platform === 'darwin' ? join(homeFolder, 'Library', 'Caches') : join(homeFolder, '.cache');
}
