import * as vscode from 'vscode';
import { fixesToMake } from '../../core/findings/fixesToMake';
import type { Finding } from '../../core/findings/model';
import { fixWords } from '../../core/views/codeActions/words';
import { toVscodeEdit } from '../host/convert';
import { notify } from '../host/notify';
import type { OpenDossier, Session } from '../session/dossiers';

/** The certain fixes of some findings of a dossier, as one step; undefined where there are none. */
export function certainEdit(
  dossier: OpenDossier,
  chooses: (finding: Finding) => boolean,
):
  | { readonly edit: vscode.WorkspaceEdit; readonly count: number; readonly files: readonly string[] }
  | undefined {
  const { snapshot } = dossier;
  if (snapshot === undefined) return undefined;
  const choice = { chooses, alsoUncertain: false };
  const { fixes, edits } = fixesToMake(snapshot, (path) => dossier.textOf(path), choice);
  if (fixes.length === 0) return undefined;
  const edit = new vscode.WorkspaceEdit();
  for (const [file, changes] of edits) edit.set(dossier.uriOf(file), changes.map(toVscodeEdit));
  return { edit, count: fixes.length, files: [...edits.keys()] };
}

/** Writes the new paths of all files that were moved outside of VS Code, in every chapter file, as one step. */
export async function followMovedFiles(session: Session, dossier: OpenDossier): Promise<void> {
  const words = fixWords[session.language];
  await session.dossiers.settled(dossier);
  const made = certainEdit(
    dossier,
    ({ code, params }) => code === 'file-not-found' && params['moved'] !== '',
  );
  if (made === undefined) {
    void notify.information(words.noneMoved);
    return;
  }
  const documents = await Promise.all(
    made.files.map((file) => vscode.workspace.openTextDocument(dossier.uriOf(file))),
  );
  const saved = documents.filter(({ isDirty }) => !isDirty);
  if (!(await vscode.workspace.applyEdit(made.edit))) {
    void notify.error(words.notApplied);
    return;
  }
  for (const document of saved) await document.save();
  notify.briefly(words.followed(made.count), 6000);
}
