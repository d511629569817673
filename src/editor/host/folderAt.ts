import type * as vscode from 'vscode';
import type { Folder } from '../../core/ports/folder';
import { nodeFolder } from '../../node/nodeFolder';
import { pooledCalls } from '../../node/systemCalls';
import { allowedRootsSetting } from './settings';
import { virtualFolder } from './virtualFolder';

/** The port on a folder: by Node where it is on a disk, which can see links and pipes; else by what VS Code offers. */
export function folderAt(uri: vscode.Uri): Folder {
  return uri.scheme === 'file'
    ? nodeFolder(uri.fsPath, pooledCalls, allowedRootsSetting)
    : virtualFolder(uri);
}
