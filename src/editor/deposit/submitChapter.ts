import * as vscode from 'vscode';
import { addSubmission, newDepositFile } from '../../core/editing/deposit/addSubmission';
import { submissionOf } from '../../core/editing/deposit/submissionOf';
import { parisDay } from '../../core/findings/parisTime';
import { depositPathOf } from '../../core/views/deposit/depositPathOf';
import { depositWords } from '../../core/views/deposit/words';
import { whyRefused } from '../../core/views/package/whyRefused';
import { nodeHasher } from '../../node/nodeHasher';
import { notify } from '../host/notify';
import type { OpenDossier, Session } from '../session/dossiers';
import { chosenChapter } from './chosenChapter';
import { writeDeposit } from './writeDeposit';

/** "Chapitre soumis": writes what a chapter holds now as a submission of it, once nothing is wrong or missing. */
export async function submitChapter(session: Session, dossier: OpenDossier | undefined): Promise<void> {
  const words = depositWords[session.language];
  const chosen = await chosenChapter(session, dossier, words.submitTitle);
  if (chosen === undefined) return;
  const { snapshot, status } = chosen;
  const { chapter } = status;
  const refused = whyRefused([status], snapshot);
  if (refused.length > 0) {
    const answer = await notify.warning(words.notReady(chapter.name, refused.length), words.showProblems);
    if (answer === words.showProblems)
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    return;
  }
  const submission = submissionOf(chapter, snapshot, {
    on: parisDay(Date.now()),
    sumOfText: (text) => nodeHasher.sum(new TextEncoder().encode(text)),
  });
  const path = depositPathOf(status, snapshot);
  const isNew = status.record === undefined;
  const done = await writeDeposit({
    uri: chosen.dossier.uriOf(path),
    newText: isNew ? newDepositFile(chapter.name, submission) : undefined,
    edits: (text) => addSubmission(text, submission),
  });
  if (done) void notify.information(words.submitted(chapter.name, submission.proofs.length));
  else void notify.warning(words.cannotWrite(path));
}
