import type { FolderEntry } from '../ports/folder';
import type { EvidenceTree } from './evidenceTree';
import { forEachBounded } from './forEachBounded';
import { joinPath } from './names';

/** Bounds of ours: a folder deeper or fuller than this holds something else than evidence. */
const deepest = 32;
const mostFiles = 200_000;

/**
 * Every regular file under the folders, by its true path, sorted. Links are not followed; what is hidden, and what
 * belongs to another dossier below, is left out, as are the dossier's own YAML files.
 */
export async function collectFiles(
  tree: EvidenceTree,
  folders: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const files = new Set<string>();
  const seen = new Set<string>();
  let level = [...new Set(folders)];
  for (let depth = 0; level.length > 0 && depth < deepest && files.size < mostFiles; depth++) {
    const below: string[] = [];
    await forEachBounded(
      level.filter((path) => !seen.has(path)),
      16,
      async (path) => {
        seen.add(path);
        const listed = await tree.entries(path);
        if (listed.kind !== 'listed' || isAnotherDossier(path, folders, listed.names.all)) return;
        for (const { name, kind } of listed.names.all) {
          if (kind === 'file' && !isOurs(name)) files.add(joinPath(path, name));
          if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules')
            below.push(joinPath(path, name));
        }
      },
      signal,
    );
    level = below;
  }
  return [...files].sort();
}

function isAnotherDossier(path: string, asked: readonly string[], entries: readonly FolderEntry[]): boolean {
  return path !== '' && !asked.includes(path) && entries.some(({ name }) => name === 'segur.yaml');
}

function isOurs(name: string): boolean {
  return name === 'segur.yaml' || /\.(?:preuves|rem)\.ya?ml$/iu.test(name);
}
