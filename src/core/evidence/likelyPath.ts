import type { Folder } from '../ports/folder';
import { evidenceTree } from './evidenceTree';
import { spellingsOf } from '../text/percentDecoded';
import { resolveCitation } from './resolveCitation';

/**
 * The true path of the file that a path in the dossier's folder was likely meant for: one that differs by its case, by the
 * form of its accents, by characters that look alike, or was written as a browser or Windows does. Undefined where there
 * is none, or where the path itself leads to it.
 */
export async function likelyPath(folder: Folder, path: string): Promise<string | undefined> {
  const tree = evidenceTree(folder);
  for (const spelling of spellingsOf(path)) {
    const resolved = resolveCitation('', spelling);
    if (resolved.kind !== 'inside') continue;
    let found = tree.find(resolved.path);
    while (found.kind === 'unlisted') {
      await tree.entries(found.folder);
      found = tree.find(resolved.path);
    }
    if (found.kind === 'found' && found.is === 'file' && found.path !== path) return found.path;
  }
  return undefined;
}
