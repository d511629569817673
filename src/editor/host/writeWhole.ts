import * as vscode from 'vscode';
import { writeFileAtomically } from '../../node/writeFileAtomically';
import { parentOf } from './paths';

/** Writes a whole file, with the folders it needs: a reader finds the old text or the new one, never a half. */
export async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.createDirectory(parentOf(uri));
  if (uri.scheme === 'file') await writeFileAtomically(uri.fsPath, text);
  else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The bytes of a file; undefined where there is none. Throws where there is one that can't be read. */
export async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Whether something, file or folder, has this name. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false; // what can't be looked at can't be written over either: the write will say why
  }
}
