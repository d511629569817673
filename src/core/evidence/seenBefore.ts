import type { FolderNames, PathLookup } from './evidenceTree';
import type { InspectionResult, InspectionDepth } from './inspectWithMemory';
import type { EvidenceState } from './model';
import { composed, folderOf } from '../text/names';

/** What a look found, for the next one to begin with. */
export interface SeenBefore {
  readonly listings: ReadonlyMap<string, FolderNames>;
  readonly results: ReadonlyMap<string, InspectionResult>;
  /** What was wanted of each file, by true path: to want the same of an unchanged file is answered. */
  readonly depths: ReadonlyMap<string, InspectionDepth>;
  readonly states: ReadonlyMap<string, EvidenceState>;
}

export const emptySeenBefore: SeenBefore = {
  listings: new Map(),
  results: new Map(),
  depths: new Map(),
  states: new Map(),
};

/**
 * What still holds when nothing but these paths (relative to the dossier's folder) came, went or changed. What is reached
 * by a link no longer does once anything changed, for it may change under another name than its own.
 */
export function stillValid(before: SeenBefore, changed: ReadonlySet<string>): SeenBefore {
  if (changed.size === 0) return before;
  const changedPaths = new Set([...changed, ...linksIn(before.listings)].map(composed));
  const lists = foldersToList(before.listings, changed);
  const isChanged = (path: string): boolean => changedPaths.has(path) || hasFolderIn(path, changedPaths);
  const listings = [...before.listings].filter(
    ([folder, { kind }]) => kind === 'listed' && !lists.has(composed(folder)) && !isChanged(composed(folder)),
  );
  const results = [...before.results].filter(([path]) => !isChanged(composed(path)));
  return { ...before, listings: new Map(listings), results: new Map(results) };
}

/**
 * Without the listings of the folders where paths cited for the first time are not: such a file may have come before any
 * watcher could report it.
 */
export function listingsFor(
  { listings }: Pick<SeenBefore, 'listings'>,
  find: (path: string) => PathLookup,
  freshlyCited: Iterable<string>,
): ReadonlyMap<string, FolderNames> {
  const validListings = new Map(listings);
  for (const path of freshlyCited) {
    if (find(path).kind !== 'absent') continue;
    let above = folderOf(path);
    while (above !== '' && find(above).kind !== 'found') above = folderOf(above);
    const folder = find(above);
    if (folder.kind === 'found') validListings.delete(folder.path);
  }
  return validListings;
}

function linksIn(listings: SeenBefore['listings']): readonly string[] {
  const links: string[] = [];
  for (const listing of listings.values()) {
    if (listing.kind !== 'listed') continue;
    for (const [path, kind] of listing.names.others) if (kind === 'link') links.push(path);
  }
  return links;
}

/**
 * The deepest listed folder above each changed path: the path was created or deleted below it, perhaps with folders
 * between that no event named.
 */
function foldersToList(listings: SeenBefore['listings'], changed: ReadonlySet<string>): ReadonlySet<string> {
  // Some systems' watchers report names in another Unicode form than listings do.
  const listed = new Set([...listings.keys()].map(composed));
  const folders = new Set<string>();
  for (const path of changed) {
    let folder = folderOf(composed(path));
    while (folder !== '' && !listed.has(folder)) folder = folderOf(folder);
    folders.add(folder);
  }
  return folders;
}

function hasFolderIn(path: string, folders: ReadonlySet<string>): boolean {
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    if (folders.has(path.slice(0, slash))) return true;
  }
  return false;
}
