import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dossierFileName } from '../../core/project/paths';

/** Folders that hold no dossier of the user's, or too much. */
const passedOver = new Set(['node_modules', 'preuves', 'rem', 'dist', 'out', 'build', 'target', 'vendor']);

/** Deeper than this, a workspace is not meant. */
const maxDepth = 6;

/**
 * Every `segur.yaml` in a folder and below, relative to it, nearest first. One in the folder itself is the only one
 * meant. Links are not followed; what can't be listed is passed over.
 */
export async function findDossiers(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  let folders = [''];
  for (let depth = 0; depth <= maxDepth && folders.length > 0; depth++) {
    const searched = await Promise.all(folders.map((folder) => lookInto(root, folder)));
    for (const { dossier } of searched) if (dossier !== undefined) found.push(dossier);
    folders = searched.flatMap((look) => (look.dossier === undefined ? look.folders : [])).sort();
  }
  return found;
}

async function lookInto(
  root: string,
  folder: string,
): Promise<{ dossier: string | undefined; folders: string[] }> {
  const entries = await entriesOf(join(root, folder));
  const holds = entries.some((entry) => entry.isFile() && entry.name === dossierFileName);
  return {
    dossier: holds ? join(folder, dossierFileName) : undefined,
    folders: entries.filter(mayHoldDossier).map((entry) => join(folder, entry.name)),
  };
}

function mayHoldDossier(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && !passedOver.has(entry.name);
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be listed holds nothing that can be checked.
    return [];
  }
}
