import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';

/** The copy of the sample that is open. */
export const folder: string = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';

/** A file of the dossier. */
export function uriOf(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.Uri.file(folder), path);
}

/** Our findings in a file of the dossier. */
export function findingsIn(path: string): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uriOf(path)).filter(({ source }) => source === 'Ségur');
}

/** Waits until a claim holds, for 40 s at most. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited 40 s in vain for ${what}`);
    await delay(20);
  }
}
