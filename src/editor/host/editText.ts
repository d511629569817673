import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/textEdit';
import { toVscodeEdit } from './convert';

/** Makes edits worked out on a document's text, as one step that one undo takes back. Throws where the text changed since. */
export async function editText(
  document: vscode.TextDocument,
  text: string,
  edits: readonly TextEdit[],
): Promise<void> {
  if (document.getText() !== text) throw new Error(`${document.uri.path} changed meanwhile`);
  if (edits.length === 0) return;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits.map(toVscodeEdit));
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${document.uri.path} could not be edited`);
}
