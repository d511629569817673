import * as vscode from 'vscode';
import { oneEdit } from '../../core/text/oneEdit';
import { applyEdits, type TextEdit } from '../../core/text/textEdit';
import { toVscodeEdit } from '../host/convert';
import type { Move } from './writeProofs';

export interface Change {
  readonly uri: vscode.Uri;
  readonly edits: (text: string) => readonly TextEdit[] | undefined;
  readonly moves?: readonly Move[];
  /** Deleted with the same edit. */
  readonly deleted?: vscode.Uri;
}

/**
 * Makes one change of a text, with its files, as one step. A file that was saved stays saved. `refused` where the text
 * can't be changed without touching anything else.
 */
export async function changeText({
  uri,
  edits,
  moves = [],
  deleted,
}: Change): Promise<'done' | 'refused' | 'failed'> {
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const made = edits(before);
  if (made === undefined) return 'refused';
  const wasSaved = !document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  for (const { from, to } of moves) edit.renameFile(from, to, { overwrite: false });
  const change = oneEdit(before, applyEdits(before, made));
  if (change !== undefined) edit.set(uri, [toVscodeEdit(change)]);
  if (deleted !== undefined) edit.deleteFile(deleted);
  if (!(await vscode.workspace.applyEdit(edit))) return 'failed';
  if (wasSaved) await document.save();
  return 'done';
}
