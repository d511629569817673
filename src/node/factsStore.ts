import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FactsStore } from '../core/ports/factsStore';
import { errorCode } from './errorCode';
import { writeFileAtomically } from './writeFileAtomically';

const extension = '.facts';
/** What was not written for so long belongs to a dossier that is gone. Milliseconds. */
const keptFor = 90 * 24 * 3600 * 1000;
/** Larger than the facts of any dossier. Bytes. */
const largest = 256 * 1024 * 1024;

/** One file for each dossier in `folder`, which is made when needed. `dossier` names it: its place, as long as it is the same each time. */
export function factsStore(folder: string, dossier: string): FactsStore {
  const name = createHash('sha256').update(dossier).digest('hex').slice(0, 32) + extension;
  const file = join(folder, name);
  return {
    async load() {
      return orNothing(async () =>
        (await stat(file)).size > largest ? undefined : await readFile(file, 'utf8'),
      );
    },
    async save(text) {
      await orNothing(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFileAtomically(file, text);
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

async function forgetOld(folder: string): Promise<void> {
  const oldest = Date.now() - keptFor;
  for (const name of await readdir(folder)) {
    if (!name.endsWith(extension)) continue;
    const file = join(folder, name);
    if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
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
  const home = homedir();
  if (home === '') return undefined;
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}
