import * as path from 'node:path';
import * as vscode from 'vscode';

/** Something that the extension carries with it, by its path in the package. The bundle stands in `dist/`. */
export function ownFile(...parts: readonly string[]): vscode.Uri {
  return vscode.Uri.file(path.join(__dirname, '..', ...parts));
}
