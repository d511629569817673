import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { askDossier } from '../ask/askDossier';
import { LivePage } from '../host/livePage';
import { lazy } from '../lazy';
import type { Session } from '../session/dossiers';
import { registerCommand, showFailure } from '../session/registerCommand';

/** The command "Comparer avec la branche…" and its page. */
export function registerCompareBranch(session: Session): vscode.Disposable {
  const page = new LivePage('segur.branch', session.onDidChangeLanguage, (error) => {
    session.log.error('the page segur.branch failed', error);
    void showFailure(session, error);
  });
  return vscode.Disposable.from(
    page,
    registerCommand(session, commandIds.compareBranch, async (argument) => {
      const answer = await askDossier(session, nodeArgument(argument));
      if (answer.kind === 'answered')
        await (await lazy.compareBranch()).compareBranch(session, page, answer.value);
    }),
  );
}
