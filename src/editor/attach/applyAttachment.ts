import * as vscode from 'vscode';
import type { AttachmentPlan } from '../../core/attach/planAttachment';
import { oneEdit } from '../../core/text/oneEdit';
import { toVscodeEdit } from '../host/convert';
import { isThere } from '../host/writeWhole';
import type { OpenDossier, Session } from '../session/dossiers';
import type { GivenFile } from './givenFiles';
import { uriSource } from './source';
import { stageFile, unstage, type StagedFile } from './stageFile';

/**
 * Writes a plan: copies go to their places and chapter files change in one edit, which one undo takes back. What was saved
 * stays saved. `changed` where a text is no longer what the plan was made from; nothing is written then.
 */
export async function applyAttachment(
  session: Session,
  dossier: OpenDossier,
  { plan, files }: { readonly plan: AttachmentPlan; readonly files: readonly GivenFile[] },
): Promise<'done' | 'changed' | 'failed'> {
  const copies = plan.files.flatMap((planned, order) => {
    const file = files[order];
    return planned.kind === 'copy' && file !== undefined ? [{ file, to: dossier.uriOf(planned.path) }] : [];
  });
  const edit = new vscode.WorkspaceEdit();
  const staged: StagedFile[] = [];
  for (const { file, to } of copies) {
    // What was copied when it was given stays, for another try or another chapter.
    const source = file.staged === undefined ? file.source : uriSource(file.staged.uri);
    const one = await stageFile(session.storage, source, {});
    staged.push(one);
    edit.renameFile(one.uri, to, { overwrite: false });
    if (one.sha256 === file.evidence.inspection.sha256) continue;
    await unstageAll(staged);
    return 'changed';
  }
  const saved = await addTexts(edit, plan, dossier);
  if (saved === undefined || !(await vscode.workspace.applyEdit(edit))) {
    await unstageAll(staged);
    return saved === undefined ? 'changed' : 'failed';
  }
  for (const uri of saved) {
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.isDirty) await document.save();
  }
  return 'done';
}

/** Adds the chapter files to the edit; gives those that are to be saved after it, undefined where one has changed. */
async function addTexts(
  edit: vscode.WorkspaceEdit,
  { texts }: AttachmentPlan,
  dossier: OpenDossier,
): Promise<readonly vscode.Uri[] | undefined> {
  const saved: vscode.Uri[] = [];
  for (const [path, { before, after }] of texts) {
    const uri = dossier.uriOf(path);
    if (before === undefined) {
      if (await isThere(uri)) return undefined;
      edit.createFile(uri, { contents: new TextEncoder().encode(after) });
      continue;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.getText() !== before) return undefined;
    const change = oneEdit(before, after);
    if (change !== undefined) edit.set(uri, [toVscodeEdit(change)]);
    if (!document.isDirty) saved.push(uri);
  }
  return saved;
}

async function unstageAll(staged: readonly StagedFile[]): Promise<void> {
  for (const one of staged) await unstage(one);
}
