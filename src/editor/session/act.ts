import * as vscode from 'vscode';
import { oneEdit } from '../../core/text/oneEdit';
import { toVscodeEdit } from '../host/convert';

/** A file to be moved. */
export interface Move {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

/** One of the things that an act does. None overwrites a file. */
export type ActStep =
  | ({ readonly kind: 'move' } & Move)
  | { readonly kind: 'create'; readonly uri: vscode.Uri; readonly text: string }
  | { readonly kind: 'delete'; readonly uri: vscode.Uri }
  /** `before` is what the editor holds now. */
  | { readonly kind: 'text'; readonly uri: vscode.Uri; readonly before: string; readonly after: string };

/** What the user does with texts and files at once, in order; one undo takes all of it back. */
export type Act = readonly ActStep[];

/** As an edit of VS Code's. */
export function editOfAct(act: Act): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const step of act) {
    switch (step.kind) {
      case 'move':
        edit.renameFile(step.from, step.to, { overwrite: false });
        break;
      case 'create':
        edit.createFile(step.uri, { overwrite: false, contents: new TextEncoder().encode(step.text) });
        break;
      case 'delete':
        edit.deleteFile(step.uri);
        break;
      case 'text': {
        const change = oneEdit(step.before, step.after);
        if (change !== undefined) edit.set(step.uri, [toVscodeEdit(change)]);
      }
    }
  }
  return edit;
}

/** The texts that it changes, then those that it begins: an undo closes these. */
export function textsOfAct(act: Act): readonly vscode.Uri[] {
  const changed = act.flatMap((step) => (step.kind === 'text' ? [step.uri] : []));
  return [...changed, ...act.flatMap((step) => (step.kind === 'create' ? [step.uri] : []))];
}
