import * as vscode from 'vscode';
import { dossierFileName } from '../../core/project/paths';
import { commandIds } from '../../core/views/commandIds';
import type { Session } from '../session/dossiers';
import type { FullDraft } from './draft';
import { newDossierWords } from '../../core/views/newDossier/words';
import { notify } from '../host/notify';

/** Opens what was written, and offers its folder where the workspace does not hold it. */
export async function showDossier(session: Session, { folder }: FullDraft): Promise<void> {
  const uri = vscode.Uri.joinPath(folder, dossierFileName);
  await vscode.window.showTextDocument(uri, { preview: false });
  await session.dossiers.refresh();
  await vscode.commands.executeCommand(commandIds.showTree);
  void sayReady(session, folder, uri);
}

async function sayReady(session: Session, folder: vscode.Uri, uri: vscode.Uri): Promise<void> {
  const words = newDossierWords[session.language];
  const inside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const offers = inside ? [] : [words.openFolder, words.addFolder];
  const answer = await notify.information(sentenceOf(session, uri), ...offers);
  if (answer === words.openFolder) await vscode.commands.executeCommand('vscode.openFolder', folder);
  if (answer === words.addFolder) {
    vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, {
      uri: folder,
    });
  }
}

function sentenceOf(session: Session, uri: vscode.Uri): string {
  const snapshot = session.dossiers.of(uri)?.dossier.snapshot;
  const name = snapshot?.dossier.product.name?.value ?? '';
  const chapters = snapshot?.selection.chapters.length ?? 0;
  return newDossierWords[session.language].ready(name, snapshot?.summary.requirements ?? 0, chapters);
}
