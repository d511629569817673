import * as vscode from 'vscode';
import { isThere } from '../host/writeWhole';
import { parentOf } from '../host/paths';

/** The nearest folder, from this one upwards, that git keeps; without one, the folder of the workspace. */
export async function repositoryRoot(folder: vscode.Uri): Promise<vscode.Uri> {
  for (let at = folder; ; at = parentOf(at)) {
    if (await isThere(vscode.Uri.joinPath(at, '.git'))) return at;
    if (parentOf(at).path === at.path) break;
  }
  return vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
}
