import * as vscode from 'vscode';
import { oneEdit } from '../../core/text/oneEdit';
import { applyEdits, type TextEdit } from '../../core/text/textEdit';
import { toVscodeEdit } from '../host/convert';
import type { Move } from './writeProofs';

export interface Change {
  readonly uri: vscode.Uri;
  readonly edits: (text: string) => readonly TextEdit[] | undefined;
  /** Moved away before the text is changed: another file may then take the name. */
  readonly retired?: readonly Move[];
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
  retired = [],
  moves = [],
  deleted,
}: Change): Promise<'done' | 'refused' | 'failed'> {
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const made = edits(before);
  if (made === undefined) return 'refused';
  const wasSaved = !document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const move = ({ from, to }: Move): void => edit.renameFile(from, to, { overwrite: false });
  retired.forEach(move);
  if (retired.length === 0) moves.forEach(move);
  const change = oneEdit(before, applyEdits(before, made));
  if (change !== undefined) edit.set(uri, [toVscodeEdit(change)]);
  // VS Code checks moves that follow each other before it makes the first: a name that is to become free is then still taken.
  if (retired.length > 0) moves.forEach(move);
  if (deleted !== undefined) edit.deleteFile(deleted);
  if (!(await vscode.workspace.applyEdit(edit))) return 'failed';
  if (wasSaved) await document.save();
  return 'done';
}
