import type { Folder, FolderEntry, Unavailable } from '../ports/folder';
import { composed, foldedName, joinPath } from './names';

/** Finds true names by listings: one question to the disk for each folder, however many files are cited in it. */
export interface EvidenceTree {
  /** The folder's entries, listed once. */
  entries(folder: string): Promise<FolderNames>;
  /** Where a path leads by its true names. */
  find(path: string): Promise<Found>;
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
  | Unavailable;

export type NameDifference = 'no' | 'case' | 'normalisation';

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
  return { entries, find: (path) => findFrom(entries, path), listings };
}

async function listNames(folder: Folder, path: string): Promise<FolderNames> {
  const listing = await folder.list(path);
  return listing.kind === 'listed' ? { kind: 'listed', names: namesOf(listing.entries) } : listing;
}

async function findFrom(entries: EvidenceTree['entries'], path: string): Promise<Found> {
  let at = '';
  let entry: FolderEntry = { name: '', kind: 'folder' };
  let nameDiffers: NameDifference = 'no';
  for (const part of path === '' ? [] : path.split('/')) {
    if (entry.kind === 'file' || entry.kind === 'special') return { kind: 'absent' };
    const listed = await entries(at);
    if (listed.kind !== 'listed') return listed;
    const like = listed.names.like(part);
    if (like === undefined) return { kind: 'absent' };
    entry = like.entry;
    at = joinPath(at, entry.name);
    if (like.differs === 'case' || nameDiffers === 'no') nameDiffers = like.differs;
  }
  return { kind: 'found', path: at, entry, nameDiffers };
}

function namesOf(all: readonly FolderEntry[]): Names {
  const exact = new Map(all.map((entry) => [entry.name, entry]));
  let byForm: ReadonlyMap<string, FolderEntry> | undefined;
  let byFold: ReadonlyMap<string, FolderEntry> | undefined;
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
      return fold && { entry: fold, differs: 'case' };
    },
  };
}
