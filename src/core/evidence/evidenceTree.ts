import type { Folder, FolderEntry, Unavailable } from '../ports/folder';
import { baseName, composed, foldedName, folderOf, joinPath, lookAlikeKey } from '../text/names';

/** Finds true names by listings: one question to the disk for each folder, however many files are cited in it. */
export interface EvidenceTree {
  /** The folder's entries, listed once. */
  entries(folder: string): Promise<FolderNames>;
  /** Where a path leads by its true names, by the folders listed so far: at once, since thousands are asked for. */
  find(path: string): PathLookup;
  /** Every folder that was listed. */
  readonly listings: ReadonlyMap<string, FolderNames>;
}

export type PathLookup =
  | {
      readonly kind: 'found';
      readonly path: string;
      readonly is: Kind;
      readonly nameDiffers: NameDifference;
    }
  /** A folder on the way has to be listed before that can be known. */
  | { readonly kind: 'unlisted'; readonly folder: string }
  | Unavailable;

/** `look-alike`: by characters that can hardly be distinguished, and perhaps by case too. */
export type NameDifference = 'no' | 'case' | 'normalisation' | 'look-alike';

export type FolderNames = { readonly kind: 'listed'; readonly names: Names } | Unavailable;

/** The entries of a folder, by their true path and by what their name is likened to. */
interface Names {
  /** By true path, the string that all share who name the file: there may be 100,000 of them. */
  readonly files: ReadonlyMap<string, string>;
  /** What else is there, by true path. */
  readonly others: ReadonlyMap<string, Kind>;
  /** What is at a path, which may be written otherwise than its true one. */
  like(path: string): { readonly path: string; readonly differs: NameDifference } | undefined;
}

type Kind = FolderEntry['kind'];

/** `known` are listings that still hold: they are not asked for again. */
export function evidenceTree(
  folder: Folder,
  known: ReadonlyMap<string, FolderNames> = new Map(),
): EvidenceTree {
  const listings = new Map(known);
  const requests = new Map([...known].map(([path, names]) => [path, Promise.resolve(names)]));
  const list = async (path: string): Promise<FolderNames> => {
    const names = await listNames(folder, path);
    listings.set(path, names);
    return names;
  };
  const entries = (path: string): Promise<FolderNames> => {
    const names = requests.get(path) ?? list(path);
    requests.set(path, names);
    return names;
  };
  const folders: FoundFolders = new Map();
  return { entries, find: (path) => findFrom(listings, folders, path), listings };
}

async function listNames(folder: Folder, path: string): Promise<FolderNames> {
  const listing = await folder.list(path);
  return listing.kind === 'listed' ? { kind: 'listed', names: namesOf(path, listing.entries) } : listing;
}

type Listings = EvidenceTree['listings'];
type FoundFolders = Map<string, Extract<PathLookup, { kind: 'found' }>>;

/** `folders`: what was found of folders on the way so far, by their paths as asked for. */
function findFrom(listings: Listings, folders: FoundFolders, path: string): PathLookup {
  if (path === '') return dossierFolder;
  const parent = folderOf(path);
  const known = folders.get(parent);
  if (known !== undefined) return findIn(listings, known, parent, path);
  let found: PathLookup = dossierFolder;
  let above = '';
  for (let slash = path.indexOf('/'); ; slash = path.indexOf('/', slash + 1)) {
    if (slash === -1) return findIn(listings, found, above, path);
    const folder = path.slice(0, slash);
    found = findIn(listings, found, above, folder);
    if (found.kind !== 'found') return found;
    folders.set(folder, found);
    above = folder;
  }
}

/** The last name of `path` in a folder that was asked for as `above`. */
function findIn(
  listings: Listings,
  folder: Extract<PathLookup, { kind: 'found' }>,
  above: string,
  path: string,
): PathLookup {
  if (folder.is === 'file' || folder.is === 'special') return { kind: 'absent' };
  const listed = listings.get(folder.path);
  if (listed === undefined) return { kind: 'unlisted', folder: folder.path };
  if (listed.kind !== 'listed') return listed;
  const like = listed.names.like(folder.path === above ? path : joinPath(folder.path, baseName(path)));
  if (like === undefined) return { kind: 'absent' };
  const is = listed.names.others.get(like.path) ?? 'file';
  return { kind: 'found', path: like.path, is, nameDiffers: graver(folder.nameDiffers, like.differs) };
}

const byGravity: readonly NameDifference[] = ['no', 'normalisation', 'case', 'look-alike'];

function graver(a: NameDifference, b: NameDifference): NameDifference {
  return byGravity.indexOf(a) > byGravity.indexOf(b) ? a : b;
}

const dossierFolder: Extract<PathLookup, { kind: 'found' }> = {
  kind: 'found',
  path: '',
  is: 'folder',
  nameDiffers: 'no',
};

function namesOf(folder: string, entries: readonly FolderEntry[]): Names {
  const files = new Map<string, string>();
  const others = new Map<string, Kind>();
  for (const { name, kind } of entries) {
    const path = joinPath(folder, name);
    if (kind === 'file') files.set(path, path);
    else others.set(path, kind);
  }
  const all = (): readonly string[] => [...files.keys(), ...others.keys()];
  let byForm: ReadonlyMap<string, string> | undefined;
  let byFold: ReadonlyMap<string, string> | undefined;
  let byLook: ReadonlyMap<string, string> | undefined;
  return {
    files,
    others,
    like(written) {
      const same = files.get(written) ?? (others.has(written) ? written : undefined);
      if (same !== undefined) return { path: same, differs: 'no' };
      const name = baseName(written);
      byForm ??= pathsByKey(all(), composed);
      const form = byForm.get(composed(name));
      if (form !== undefined) return { path: form, differs: 'normalisation' };
      byFold ??= pathsByKey(all(), foldedName);
      const fold = byFold.get(foldedName(name));
      if (fold !== undefined) return { path: fold, differs: 'case' };
      byLook ??= byLookOf(all());
      const look = byLook.get(lookAlikeKey(name)) ?? byLook.get(foldedName(lookAlikeKey(name)));
      return look === undefined ? undefined : { path: look, differs: 'look-alike' };
    },
  };
}

function pathsByKey(paths: readonly string[], by: (name: string) => string): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [by(baseName(path)), path]));
}

/** By their look, with and without case. Where several look alike, none is meant for certain. */
function byLookOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const path of paths) {
    const look = lookAlikeKey(baseName(path));
    for (const key of new Set([look, foldedName(look)])) {
      if ((found.get(key) ?? path) !== path) several.add(key);
      found.set(key, path);
    }
  }
  for (const key of several) found.delete(key);
  return found;
}
