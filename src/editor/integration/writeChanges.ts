import * as vscode from 'vscode';
import { isThere } from '../host/writeWhole';

/** A file as it is to be: written where it is not there, else changed where the texts differ. */
export interface FileChange {
  readonly uri: vscode.Uri;
  /** As it is named to the user. */
  readonly path: string;
  readonly text: string;
  readonly existing: string | undefined;
}

/** The text of a file, open document or disk; undefined where there is none. */
export async function textIfThere(uri: vscode.Uri): Promise<string | undefined> {
  return (await isThere(uri)) ? (await vscode.workspace.openTextDocument(uri)).getText() : undefined;
}

/** As one edit, which one undo takes back. What was saved before is saved after. */
export async function writeChanges(changes: readonly FileChange[]): Promise<void> {
  if (changes.length === 0) return;
  const edit = new vscode.WorkspaceEdit();
  const saved: vscode.TextDocument[] = [];
  for (const { uri, text, existing } of changes) {
    if (existing === undefined) {
      edit.createFile(uri, { contents: new TextEncoder().encode(text) });
      continue;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    if (!document.isDirty) saved.push(document);
    const { start, end, newText } = difference(existing, text);
    edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  }
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(`${changes.map(({ path }) => path).join(', ')}: not written`);
  for (const document of saved) await document.save();
}

/** What differs between two texts, between what they begin and end with alike. */
function difference(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly newText: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
