import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type {
  FileContent,
  FileStamp,
  FileStat,
  Folder,
  FolderEntry,
  OpenedFile,
  Unavailable,
} from '../../core/ports/folder';
import { errorCode } from '../systemReason';
import type { GitBlobs } from './gitBlobs';
import type { GitEntry } from './gitRepository';

/** Above this a content is not taken into memory: 256 MiB. */
const mostBytes = 256 * 1024 * 1024;
/** As Linux counts. */
const mostLinks = 40;

/** The files of a commit below a folder, and where their contents come from. */
export interface GitTree {
  readonly files: ReadonlyMap<string, GitEntry>;
  readonly blobs: GitBlobs;
  /** Where git LFS keeps what it fetched, absolute. */
  readonly largeFiles: string;
}

/** A folder as it is in a commit. What is not in this clone, or only on the server of LFS, is as if a cloud held it. */
export function gitFolder(tree: GitTree): Folder {
  const folders = foldersOf(tree.files);
  const find = (path: string): Promise<GitLookup> => found(tree, folders, path);
  return {
    list: (path) => {
      const entries = folders.get(path);
      return Promise.resolve(
        entries === undefined ? { kind: 'absent' } : { kind: 'listed', entries: [...entries.values()] },
      );
    },
    stat: async (path) => statOf(await find(path)),
    read: async (path, maxBytes) => contentOf(tree, await find(path), maxBytes),
    open: async (path) => opened(tree, await find(path)),
  };
}

type GitLookup =
  | { readonly kind: 'file'; readonly entry: GitEntry }
  | { readonly kind: 'folder' }
  | { readonly kind: 'special' }
  | Unavailable;

type Folders = ReadonlyMap<string, ReadonlyMap<string, FolderEntry>>;

function foldersOf(files: GitTree['files']): Folders {
  const folders = new Map([['', new Map<string, FolderEntry>()]]);
  for (const [path, { kind }] of files) {
    const parts = path.split('/');
    parts.forEach((name, at) => {
      const parent = parts.slice(0, at).join('/');
      const isLast = at === parts.length - 1;
      let entries = folders.get(parent);
      if (entries === undefined) folders.set(parent, (entries = new Map<string, FolderEntry>()));
      if (!entries.has(name)) entries.set(name, { name, kind: isLast ? kind : 'folder' });
    });
  }
  return folders;
}

/** Links are followed where they stay inside. */
async function found(tree: GitTree, folders: Folders, path: string, links = 0): Promise<GitLookup> {
  const parts = path === '' ? [] : path.split('/');
  for (let at = 1; at <= parts.length; at++) {
    const here = parts.slice(0, at).join('/');
    const entry = tree.files.get(here);
    if (entry?.kind !== 'link') continue;
    const target = await tree.blobs.read(entry.oid);
    if (target === undefined) return { kind: 'unreadable', reason: 'cloud-only' };
    const to = posix.join(posix.dirname(here), Buffer.from(target).toString('utf8'), ...parts.slice(at));
    if (posix.isAbsolute(Buffer.from(target).toString('utf8')) || to === '..' || to.startsWith('../'))
      return { kind: 'outside' };
    if (links >= mostLinks) return { kind: 'unreadable', reason: 'too-many-links' };
    return found(tree, folders, to === '.' ? '' : to, links + 1);
  }
  const entry = tree.files.get(path);
  if (entry?.kind === 'special') return { kind: 'special' };
  if (entry !== undefined) return { kind: 'file', entry };
  return folders.has(path) ? { kind: 'folder' } : { kind: 'absent' };
}

function statOf(one: GitLookup): FileStat {
  return one.kind === 'file' ? { kind: 'file', stamp: stampOf(one.entry), cloudOnly: false } : one;
}

/** The same content has the same stamp, in whatever commit. */
function stampOf({ oid, size }: GitEntry): FileStamp {
  return { size, modified: '1', inode: oid };
}

async function contentOf(tree: GitTree, one: GitLookup, maxBytes: number): Promise<FileContent> {
  if (one.kind === 'folder' || one.kind === 'special') return { kind: 'not-regular' };
  if (one.kind !== 'file') return one;
  const bytes = await bytesOf(tree, one.entry);
  if (bytes === undefined) return { kind: 'unreadable', reason: 'cloud-only' };
  return bytes.length > maxBytes ? { kind: 'too-large', size: bytes.length } : { kind: 'content', bytes };
}

async function opened(tree: GitTree, one: GitLookup): Promise<OpenedFile> {
  const content = await contentOf(tree, one, mostBytes);
  if (content.kind === 'too-large') return { kind: 'unreadable', reason: 'cloud-only' };
  if (content.kind !== 'content') return content;
  const { bytes } = content;
  const stamp = one.kind === 'file' ? { ...stampOf(one.entry), size: bytes.length } : undefined;
  if (stamp === undefined) return { kind: 'not-regular' };
  return {
    kind: 'opened',
    file: {
      stamp,
      read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
      close: () => Promise.resolve(),
    },
  };
}

async function bytesOf({ blobs, largeFiles }: GitTree, entry: GitEntry): Promise<Uint8Array | undefined> {
  if (entry.size > mostBytes) return undefined;
  const bytes = await blobs.read(entry.oid);
  const large = bytes === undefined ? undefined : largeFileIn(bytes);
  if (large === undefined) return bytes;
  try {
    return await readFile(join(largeFiles, large.slice(0, 2), large.slice(2, 4), large));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The sum of the file for which a pointer of git LFS stands; undefined for what is no pointer. */
export function largeFileIn(bytes: Uint8Array): string | undefined {
  if (bytes.length > 1024) return undefined;
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return undefined;
  return /^oid sha256:([0-9a-f]{64})$/mu.exec(text)?.[1];
}
