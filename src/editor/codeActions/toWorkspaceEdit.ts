import * as vscode from 'vscode';
import type { FixAct } from '../../core/findings/quickFixes/quickFix';
import { toVscodeEdit, toVscodeRange } from '../host/convert';
import type { OpenDossier } from '../session/dossiers';

/** What a fix changes, as one step; undefined for one that has to ask first. */
export function toWorkspaceEdit(act: FixAct, dossier: OpenDossier): vscode.WorkspaceEdit | undefined {
  const edit = new vscode.WorkspaceEdit();
  switch (act.kind) {
    case 'edit':
    case 'rename':
      if (act.kind === 'rename') {
        edit.renameFile(dossier.uriOf(act.from), dossier.uriOf(act.to), { overwrite: false });
      }
      for (const [file, edits] of act.edits) edit.set(dossier.uriOf(file), edits.map(toVscodeEdit));
      return edit;
    case 'snippet': {
      const snippet = new vscode.SnippetString(act.snippet);
      edit.set(dossier.uriOf(act.file), [vscode.SnippetTextEdit.replace(toVscodeRange(act.range), snippet)]);
      return edit;
    }
    case 'ask':
      return undefined;
  }
}
