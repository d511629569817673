import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { VirtualTexts } from '../host/virtualTexts';
import { lazy } from '../lazy';
import type { Session } from '../session/dossiers';

/** The command "Nouveau dossier": questions, then all files at once. Left at any moment, it has written nothing. */
export function registerNewDossier(session: Session): vscode.Disposable {
  const texts = new VirtualTexts('segur-new');
  const command = registerCommand(session, commandIds.newDossier, async () => {
    const { beginDossier } = await lazy.beginDossier();
    await beginDossier(session, texts);
  });
  return vscode.Disposable.from(texts, command);
}
