import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { LivePage } from '../host/livePage';
import { lazy } from '../lazy';
import type { Session } from '../session/dossiers';
import { askDossier } from '../ask/askDossier';
import { registerCommand, showFailure } from '../session/registerCommand';

/** The deposit of chapters, the agency's answers, and the pages on the state of a dossier. */
export function registerDeposit(session: Session): vscode.Disposable {
  const pageOf = (viewType: string): LivePage =>
    new LivePage(viewType, session.dossiers.onDidChange, (error) => {
      session.log.error(`the page ${viewType} failed`, error);
      void showFailure(session, error);
    });
  const dashboard = pageOf('segur.dashboard');
  const preview = pageOf('segur.preview');
  const deposit = pageOf('segur.deposit');
  return vscode.Disposable.from(
    dashboard,
    preview,
    deposit,
    registerCommand(session, commandIds.depositChapter, async (argument) =>
      (await lazy.deposit()).depositChapter(session, deposit, nodeArgument(argument)),
    ),
    registerCommand(session, commandIds.submitChapter, async (argument) =>
      (await lazy.deposit()).submitChapter(session, nodeArgument(argument)),
    ),
    registerCommand(session, commandIds.recordAnswer, async (argument) =>
      (await lazy.deposit()).recordAnswer(session, nodeArgument(argument)),
    ),
    registerCommand(session, commandIds.validateChapter, async (argument) =>
      (await lazy.deposit()).validateChapter(session, nodeArgument(argument)),
    ),
    registerCommand(session, commandIds.showDashboard, async (argument) => {
      const answer = await askDossier(session, nodeArgument(argument));
      if (answer.kind === 'answered')
        await (await lazy.deposit()).showDashboard(session, dashboard, answer.value);
    }),
    registerCommand(session, commandIds.motco2Support, async (argument) =>
      (await lazy.deposit()).motco2Support(session, nodeArgument(argument)),
    ),
    registerCommand(session, commandIds.previewChapter, async (argument) =>
      (await lazy.deposit()).previewChapter(session, preview, nodeArgument(argument)),
    ),
  );
}
