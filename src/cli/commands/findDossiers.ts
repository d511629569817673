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
    const next: string[] = [];
    for (const folder of folders) {
      const entries = await entriesOf(join(root, folder));
      if (entries.some((entry) => entry.isFile() && entry.name === dossierFileName)) {
        found.push(join(folder, dossierFileName));
        continue;
      }
      for (const entry of entries) if (mayHoldDossier(entry)) next.push(join(folder, entry.name));
    }
    folders = next.sort();
  }
  return found;
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
