import * as vscode from 'vscode';
import { oneEdit } from '../../core/text/oneEdit';
import { applyEdits, type TextEdit } from '../../core/text/textEdit';
import { toVscodeEdit } from '../host/convert';

export interface DepositChange {
  readonly uri: vscode.Uri;
  /** The text of a file that is not there yet; undefined where there must be one. */
  readonly newText: string | undefined;
  readonly edits: (text: string) => readonly TextEdit[] | undefined;
}

/** Changes a deposit file, or makes it, as one step to undo; a file that was saved stays saved. False where nothing could be done. */
export async function writeDeposit({ uri, newText, edits }: DepositChange): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  if (newText !== undefined) {
    edit.createFile(uri, { contents: new TextEncoder().encode(newText), overwrite: false });
    return vscode.workspace.applyEdit(edit);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const made = edits(before);
  if (made === undefined) return false;
  const wasSaved = !document.isDirty;
  const change = oneEdit(before, applyEdits(before, made));
  if (change !== undefined) edit.set(uri, [toVscodeEdit(change)]);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  if (wasSaved) await document.save();
  return true;
}
