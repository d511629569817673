import * as vscode from 'vscode';

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
