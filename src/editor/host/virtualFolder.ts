import * as vscode from 'vscode';
import {
  FileReadError,
  type FileContent,
  type FileStamp,
  type FileStat,
  type Folder,
  type FolderEntry,
  type Listing,
  type OpenedFile,
  type RandomAccessFile,
  type Unavailable,
} from '../../core/ports/folder';

/** VS Code gives a file of such a system only whole: a larger one is not fetched. */
const mostBytesFetched = 64 * 1024 * 1024;

/**
 * A folder that is on no disk (a repository read over the network, an archive), by `workspace.fs`. It can't say where a
 * link leads, so no link is followed.
 */
export function virtualFolder(root: vscode.Uri): Folder {
  const at = (path: string): vscode.Uri => (path === '' ? root : vscode.Uri.joinPath(root, path));
  return {
    list: (path) => answering(path, () => list(at(path))),
    stat: (path) => answering(path, () => stat(at(path))),
    read: (path, maxBytes) => answering(path, () => read(at(path), maxBytes)),
    open: (path) => answering(path, () => open(at(path))),
  };
}

async function list(uri: vscode.Uri): Promise<Listing> {
  const entries = await vscode.workspace.fs.readDirectory(uri);
  return {
    kind: 'listed',
    entries: entries.map(([name, type]): FolderEntry => ({ name, kind: kindOf(type) })),
  };
}

function kindOf(type: vscode.FileType): FolderEntry['kind'] {
  if ((type & vscode.FileType.SymbolicLink) !== 0) return 'link';
  if (type === vscode.FileType.File) return 'file';
  return type === vscode.FileType.Directory ? 'folder' : 'special';
}

async function stat(uri: vscode.Uri): Promise<FileStat> {
  const found = await vscode.workspace.fs.stat(uri);
  switch (kindOf(found.type)) {
    case 'file':
      return { kind: 'file', stamp: stampOf(found), cloudOnly: false };
    case 'folder':
      return { kind: 'folder' };
    case 'link':
      return { kind: 'outside' };
    case 'special':
      return { kind: 'special' };
  }
}

function stampOf({ size, mtime }: vscode.FileStat): FileStamp {
  return { size, modified: String(mtime), inode: '' };
}

async function read(uri: vscode.Uri, maxBytes: number): Promise<FileContent> {
  const found = await stat(uri);
  if (found.kind === 'folder' || found.kind === 'special') return { kind: 'not-regular' };
  if (found.kind !== 'file') return found;
  if (found.stamp.size > maxBytes) return { kind: 'too-large', size: found.stamp.size };
  return { kind: 'content', bytes: await vscode.workspace.fs.readFile(uri) };
}

async function open(uri: vscode.Uri): Promise<OpenedFile> {
  const found = await stat(uri);
  if (found.kind === 'folder' || found.kind === 'special') return { kind: 'not-regular' };
  return found.kind === 'file' ? { kind: 'opened', file: wholeFile(uri, found.stamp) } : found;
}

function wholeFile(uri: vscode.Uri, stamp: FileStamp): RandomAccessFile {
  let content: Promise<Uint8Array> | undefined;
  return {
    stamp,
    async read(offset, length) {
      if (stamp.size > mostBytesFetched) throw new FileReadError('too-large', undefined);
      content ??= fetchWhole(uri);
      return (await content).subarray(offset, offset + length);
    },
    close() {
      content = undefined;
      return Promise.resolve();
    },
  };
}

async function fetchWhole(uri: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    throw new FileReadError('io', error);
  }
}

/** The port promises clean paths to us; one that leads out is answered without a look. */
async function answering<T>(path: string, ask: () => Promise<T>): Promise<T | Unavailable> {
  if (path.startsWith('/') || path.split('/').includes('..')) return { kind: 'outside' };
  try {
    return await ask();
  } catch (error) {
    return unavailable(error);
  }
}

function unavailable(error: unknown): Unavailable {
  if (!(error instanceof vscode.FileSystemError)) throw error;
  if (error.code === 'FileNotFound' || error.code === 'FileNotADirectory') return { kind: 'absent' };
  return { kind: 'unreadable', reason: error.code === 'NoPermissions' ? 'no-permission' : 'io' };
}
