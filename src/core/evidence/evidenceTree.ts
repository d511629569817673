import type { Folder, FolderEntry, Unavailable } from '../ports/folder';
import { baseName, composed, foldedName, folderOf, joinPath, lookAlikeKey } from '../text/names';

/** Finds true names by listings: one question to the disk for each folder, however many files are cited in it. */
export interface EvidenceTree {
  /** The folder's entries, listed once. */
  entries(folder: string): Promise<FolderNames>;
  /** Where a path leads by its true names, by the folders listed so far: at once, since thousands are asked for. */
  find(path: string): Found;
  /** Every folder that was listed. */
  readonly listings: ReadonlyMap<string, FolderNames>;
}

export type Found =
  | {
      readonly kind: 'found';
      readonly path: string;
      readonly entry: FolderEntry;
      readonly nameDiffers: NameDifference;
    }
  /** A folder on the way has to be listed before that can be known. */
  | { readonly kind: 'unlisted'; readonly folder: string }
  | Unavailable;

/** `look-alike`: by characters that can hardly be distinguished, and perhaps by case too. */
export type NameDifference = 'no' | 'case' | 'normalisation' | 'look-alike';

export type FolderNames = { readonly kind: 'listed'; readonly names: Names } | Unavailable;

/** The entries of a folder, by their true name and by what it is likened to. */
interface Names {
  readonly all: readonly FolderEntry[];
  like(name: string): { readonly entry: FolderEntry; readonly differs: NameDifference } | undefined;
}

/** `known` are listings that still hold: they are not asked for again. */
export function evidenceTree(
  folder: Folder,
  known: ReadonlyMap<string, FolderNames> = new Map(),
): EvidenceTree {
  const listings = new Map(known);
  const asked = new Map([...known].map(([path, names]) => [path, Promise.resolve(names)]));
  const list = async (path: string): Promise<FolderNames> => {
    const names = await listNames(folder, path);
    listings.set(path, names);
    return names;
  };
  const entries = (path: string): Promise<FolderNames> => {
    const names = asked.get(path) ?? list(path);
    asked.set(path, names);
    return names;
  };
  const folders: FoundFolders = new Map();
  return { entries, find: (path) => findFrom(listings, folders, path), listings };
}

async function listNames(folder: Folder, path: string): Promise<FolderNames> {
  const listing = await folder.list(path);
  return listing.kind === 'listed' ? { kind: 'listed', names: namesOf(listing.entries) } : listing;
}

type Listings = EvidenceTree['listings'];
type FoundFolders = Map<string, Extract<Found, { kind: 'found' }>>;

/** `folders`: what was found of folders on the way so far, by their paths as asked for. */
function findFrom(listings: Listings, folders: FoundFolders, path: string): Found {
  if (path === '') return dossierFolder;
  const parent = folderOf(path);
  const known = folders.get(parent);
  if (known !== undefined) return findIn(listings, known, parent, path);
  let found: Found = dossierFolder;
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
  folder: Extract<Found, { kind: 'found' }>,
  above: string,
  path: string,
): Found {
  if (folder.entry.kind === 'file' || folder.entry.kind === 'special') return { kind: 'absent' };
  const listed = listings.get(folder.path);
  if (listed === undefined) return { kind: 'unlisted', folder: folder.path };
  if (listed.kind !== 'listed') return listed;
  const like = listed.names.like(baseName(path));
  if (like === undefined) return { kind: 'absent' };
  const { entry, differs } = like;
  const isAsWritten = folder.path === above && differs === 'no';
  return {
    kind: 'found',
    path: isAsWritten ? path : joinPath(folder.path, entry.name),
    entry,
    nameDiffers: graver(folder.nameDiffers, differs),
  };
}

const byGravity: readonly NameDifference[] = ['no', 'normalisation', 'case', 'look-alike'];

function graver(a: NameDifference, b: NameDifference): NameDifference {
  return byGravity.indexOf(a) > byGravity.indexOf(b) ? a : b;
}

const dossierFolder: Extract<Found, { kind: 'found' }> = {
  kind: 'found',
  path: '',
  entry: { name: '', kind: 'folder' },
  nameDiffers: 'no',
};

function namesOf(all: readonly FolderEntry[]): Names {
  const exact = new Map(all.map((entry) => [entry.name, entry]));
  let byForm: ReadonlyMap<string, FolderEntry> | undefined;
  let byFold: ReadonlyMap<string, FolderEntry> | undefined;
  let byLook: ReadonlyMap<string, FolderEntry | 'several'> | undefined;
  return {
    all,
    like(name) {
      const same = exact.get(name);
      if (same !== undefined) return { entry: same, differs: 'no' };
      byForm ??= new Map(all.map((entry) => [composed(entry.name), entry]));
      const form = byForm.get(composed(name));
      if (form !== undefined) return { entry: form, differs: 'normalisation' };
      byFold ??= new Map(all.map((entry) => [foldedName(entry.name), entry]));
      const fold = byFold.get(foldedName(name));
      if (fold !== undefined) return { entry: fold, differs: 'case' };
      byLook ??= byLookOf(all);
      const look = byLook.get(lookAlikeKey(name)) ?? byLook.get(foldedName(lookAlikeKey(name)));
      return look === undefined || look === 'several' ? undefined : { entry: look, differs: 'look-alike' };
    },
  };
}

/** By their look, with and without case. Where several look alike, none is meant for certain. */
function byLookOf(all: readonly FolderEntry[]): ReadonlyMap<string, FolderEntry | 'several'> {
  const found = new Map<string, FolderEntry | 'several'>();
  for (const entry of all) {
    const look = lookAlikeKey(entry.name);
    for (const key of new Set([look, foldedName(look)])) {
      const before = found.get(key);
      found.set(key, before === undefined || before === entry ? entry : 'several');
    }
  }
  return found;
}
