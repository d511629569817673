import * as vscode from 'vscode';
import { addSubmission, newDepositFile } from '../../core/editing/deposit/addSubmission';
import {
  submissionOf,
  type SubmissionFacts,
  filesWithoutDigest,
} from '../../core/editing/deposit/submissionOf';
import { parisDay } from '../../core/findings/parisTime';
import { depositPathOf } from '../../core/views/deposit/depositPathOf';
import { depositWords } from '../../core/views/deposit/words';
import { digestsOfFiles } from '../../core/deposit/digestsOfFiles';
import { nodeHasher } from '../../node/nodeHasher';
import { folderAt } from '../host/paths';
import { notify } from '../host/notify';
import type { Session } from '../session/dossiers';
import type { ChosenChapter } from './chosenChapter';
import { digestOfText } from './digestOfText';
import { writeDeposit } from './writeDeposit';

/** Writes what a chapter holds now as a submission of it, and says so with the way to the file. False where nothing was written. */
export async function recordSubmission(
  session: Session,
  { dossier, snapshot, status }: ChosenChapter,
  facts: Pick<SubmissionFacts, 'isDeposited'> = {},
): Promise<boolean> {
  const words = depositWords[session.language];
  const { chapter } = status;
  const reading = { folder: folderAt(dossier.folder), hasher: nodeHasher };
  const unsummed = filesWithoutDigest(chapter, snapshot);
  const sums = await digestsOfFiles(unsummed, reading, new AbortController().signal);
  const submission = submissionOf(chapter, snapshot, {
    ...{ on: parisDay(Date.now()), digestOfText: digestOfText, sums },
    ...facts,
  });
  const path = depositPathOf(status, snapshot);
  const uri = dossier.uriOf(path);
  const isNew = status.record === undefined;
  const isWritten = await writeDeposit(session, {
    uri,
    newText: isNew ? newDepositFile(chapter.name, submission) : undefined,
    edits: (text) => addSubmission(text, submission),
  });
  if (!isWritten) {
    void notify.warning(words.cannotWrite(path));
    return false;
  }
  void saySubmitted(words.submitted(chapter.name, submission.proofs.length), words.show, uri);
  return true;
}

async function saySubmitted(sentence: string, show: string, uri: vscode.Uri): Promise<void> {
  const answer = await notify.information(sentence, show);
  if (answer === show) await vscode.window.showTextDocument(uri);
}
