import * as vscode from 'vscode';
import { setCatalogue } from '../../core/editing/setCatalogue';
import { toVscodeRange } from '../host/convert';
import type { OpenDossier, Session } from '../session/dossiers';

/** Makes a dossier without a catalogue name this one, by an edit that one undo takes back. Answers whether it did. */
export async function nameInDossier(session: Session, dossier: OpenDossier, path: string): Promise<boolean> {
  const { catalogue } = await session.dossiers.settled(dossier);
  if (catalogue.kind !== 'unnamed' && catalogue.kind !== 'absent') return false;
  const document = await vscode.workspace.openTextDocument(dossier.uri);
  const edit = setCatalogue(document.getText(), path);
  if (edit === undefined) return false;
  const wasSaved = !document.isDirty;
  const change = new vscode.WorkspaceEdit();
  change.replace(dossier.uri, toVscodeRange(edit.range), edit.newText);
  if (!(await vscode.workspace.applyEdit(change))) return false;
  if (wasSaved) await document.save();
  return true;
}
