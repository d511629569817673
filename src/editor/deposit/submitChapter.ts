import * as vscode from 'vscode';
import { depositWords } from '../../core/views/deposit/words';
import { whyRefused } from '../../core/views/package/whyRefused';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { notify } from '../host/notify';
import type { Session } from '../session/dossiers';
import { chosenChapter } from './chosenChapter';
import { recordSubmission } from './recordSubmission';

/** "Chapitre soumis": writes what a chapter holds now as a submission of it, once nothing is wrong or missing. */
export async function submitChapter(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const words = depositWords[session.language];
  const chosen = await chosenChapter(session, argument, words.submitTitle);
  if (chosen === undefined) return;
  const { snapshot, status } = chosen;
  const refused = whyRefused([status], snapshot);
  if (refused.length === 0) {
    await recordSubmission(session, chosen);
    return;
  }
  const answer = await notify.warning(
    words.notReady(status.chapter.name, refused.length),
    words.showProblems,
  );
  if (answer === words.showProblems) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
