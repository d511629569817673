import type * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { lazy } from '../lazy';
import type { Session } from '../session/dossiers';
import { askDossier } from '../ask/askDossier';
import { registerCommand } from '../session/registerCommand';

/** The check on a build server, or before each commit. */
export function registerIntegration(session: Session): vscode.Disposable {
  return registerCommand(session, commandIds.addIntegration, async (argument) => {
    const answer = await askDossier(session, nodeArgument(argument));
    if (answer.kind === 'answered') await (await lazy.addIntegration()).addIntegration(session, answer.value);
  });
}
