import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { WebPage } from '../host/webPage';
import { lazy } from '../lazy';
import type { Session } from '../session/dossiers';
import { dossierNamed } from '../session/dossierNamed';
import { registerCommand } from '../session/registerCommand';

/** The deposit of chapters, the agency's answers, and the pages that say where a dossier stands. */
export function registerDeposit(session: Session): vscode.Disposable {
  const dashboard = new WebPage('segur.dashboard');
  const preview = new WebPage('segur.preview');
  const of = (given: unknown) => dossierNamed(session, nodeArgument(given));
  return vscode.Disposable.from(
    dashboard,
    preview,
    registerCommand(session, commandIds.submitChapter, async (given) =>
      (await lazy.deposit()).submitChapter(session, of(given)),
    ),
    registerCommand(session, commandIds.recordAnswer, async (given) =>
      (await lazy.deposit()).recordAnswer(session, of(given)),
    ),
    registerCommand(session, commandIds.validateChapter, async (given) =>
      (await lazy.deposit()).validateChapter(session, of(given)),
    ),
    registerCommand(session, commandIds.showDashboard, async (given) =>
      (await lazy.deposit()).showDashboard(session, dashboard, of(given)),
    ),
    registerCommand(session, commandIds.previewChapter, async (given) =>
      (await lazy.deposit()).previewChapter(session, preview, of(given)),
    ),
  );
}
