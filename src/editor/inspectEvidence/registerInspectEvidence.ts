import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { VirtualTexts } from '../host/virtualTexts';
import { lazy } from '../lazy';
import type { Session } from '../session/dossiers';

/** The command "Inspecter ce fichier": on files of the explorer, on a proof, on what is open, or on any file asked for. */
export function registerInspectEvidence(session: Session): vscode.Disposable {
  const texts = new VirtualTexts('segur-inspection');
  const command = registerCommand(session, commandIds.inspectEvidence, async (clicked, selected) => {
    const { inspectEvidence } = await lazy.inspectEvidence();
    await inspectEvidence(session, texts, clicked, selected);
  });
  return vscode.Disposable.from(texts, command);
}
