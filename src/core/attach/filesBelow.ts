import type { Folder } from '../ports/folder';
import { addAll } from '../text/addAll';

/** A folder that can't be listed, with the reason as the port gives it. */
export class FolderNotListed extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`the folder ${path} can't be listed: ${reason}`);
    this.name = 'FolderNotListed';
  }
}

/** Numbers in names count as numbers: `capture 2` comes before `capture 10`. */
const order = new Intl.Collator('fr', { numeric: true });

/** What systems and programs leave behind in folders, beside hidden files, and downloads that have not ended. */
const leftBehind =
  /^(?:\.|~\$|thumbs\.db$|ehthumbs\.db$|desktop\.ini$|icon\r$|__macosx$|.*\.(?:crdownload|part|partial|opdownload)$)/iu;

/** A dossier's own texts are no evidence. */
const ownText = /^segur\.yaml$|\.(?:preuves|rem|corrections|depot)\.ya?ml$/iu;

/** Evidence is not sorted in folders deeper than this. */
const deepest = 20;

/**
 * The regular files in a folder and below, by their paths in it, in the order of their names. Links are not followed; hidden
 * files, what systems leave behind and a dossier's own texts are passed over. Throws `FolderNotListed`.
 */
export async function filesBelow(
  folder: Pick<Folder, 'list'>,
  path = '',
  depth = 0,
): Promise<readonly string[]> {
  const listing = await folder.list(path);
  if (listing.kind !== 'listed')
    throw new FolderNotListed(path, listing.kind === 'unreadable' ? listing.reason : listing.kind);
  const attachable = listing.entries.filter(({ name }) => !leftBehind.test(name) && !ownText.test(name));
  const found: string[] = [];
  for (const { name, kind } of [...attachable].sort(byName)) {
    const below = path === '' ? name : `${path}/${name}`;
    if (kind === 'file') found.push(below);
    if (kind === 'folder' && depth < deepest) addAll(found, await filesBelow(folder, below, depth + 1));
  }
  return found;
}

function byName({ name: a }: { readonly name: string }, { name: b }: { readonly name: string }): number {
  return order.compare(a, b) || (a < b ? -1 : 1);
}
