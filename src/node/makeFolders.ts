import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './systemReason';

/**
 * Makes a folder and those above it that are missing, and gives the outermost that was made; undefined where none was
 * missing. Throws what the system says. Node's own `recursive` never ends where a folder lets nothing be made in it, as
 * `/proc` does.
 */
export async function makeFolders(folder: string, mode?: number): Promise<string | undefined> {
  try {
    return await madeOne(folder, mode);
  } catch (error) {
    const above = dirname(folder);
    if (errorCode(error) !== 'ENOENT' || above === folder) throw error;
    const outermost = await makeFolders(above, mode);
    const own = await madeOne(folder, mode);
    return outermost ?? own;
  }
}

/** Undefined where it is there, perhaps since a moment ago. */
async function madeOne(folder: string, mode: number | undefined): Promise<string | undefined> {
  try {
    await mkdir(folder, { mode });
    return folder;
  } catch (error) {
    if (await isFolder(folder)) return undefined;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
