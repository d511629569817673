import * as vscode from 'vscode';
import type { Folder } from '../../core/ports/folder';
import { nodeFolder } from '../../node/nodeFolder';
import { pooledCalls } from '../../node/systemCalls';
import { allowedRootsSetting } from './settings';
import { virtualFolder } from './virtualFolder';
import * as path from 'node:path';

/** The folder of a file. */
export function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The path of `uri` in `folder`, with `/` between parts, '' for the folder itself; undefined where it is not in it. */
export function pathIn(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) return undefined;
  const root = folder.path.endsWith('/') ? folder.path.slice(0, -1) : folder.path;
  if (uri.path === root) return '';
  return uri.path.startsWith(`${root}/`) ? uri.path.slice(root.length + 1) : undefined;
}

/** The last part of a file's path. */
export function nameOfFile(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The port on a folder: by Node where it is on a disk, which can see links and pipes; else by what VS Code offers. */
export function folderAt(uri: vscode.Uri): Folder {
  return uri.scheme === 'file'
    ? nodeFolder(uri.fsPath, pooledCalls, allowedRootsSetting)
    : virtualFolder(uri);
}

/** Something that the extension carries with it, by its path in the package. The bundle is in `dist/`. */
export function ownFile(...parts: readonly string[]): vscode.Uri {
  return vscode.Uri.file(path.join(__dirname, '..', ...parts));
}
