import * as vscode from 'vscode';
import { filesBelow } from '../../core/attach/filesBelow';
import { proposalsByName } from '../../core/attach/proposals';
import { reviewWords } from '../../core/views/attachReview/words';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { folderAt } from '../host/paths';
import { notify } from '../host/notify';
import { withProgress } from '../host/withProgress';
import type { Session } from '../session/dossiers';
import { readyDossier, type ReadyDossier } from './attachTarget';
import { inspectFolder, type InspectedSource } from './inspectSources';
import { openReview } from './openReview';

/** Shows what the files of a folder are proofs of, by the ids in their names, to be confirmed. Without a folder, asks for one. */
export async function attachFolder(
  session: Session,
  argument: NodeArgument | undefined,
  chosen: vscode.Uri | undefined,
): Promise<void> {
  const words = reviewWords[session.language];
  const ready = await readyFor(session, argument, chosen);
  if (ready === undefined) return;
  const folder = chosen ?? (await askForFolder(session));
  if (folder === undefined) return;
  const paths = await filesBelow(folderAt(folder));
  if (paths.length === 0) {
    void notify.information(words.noFile);
    return;
  }
  const files = await read(session, folder, paths);
  if (files === undefined) return;
  const evidence = files.map((file) => file.evidence);
  const unread = paths.filter((path) => !evidence.some((one) => one.path.endsWith(`/${path}`)));
  if (unread.length > 0) void notify.warning(words.unread(unread.slice(0, 5).join(', ')));
  await openReview(session, ready, files, proposalsByName(evidence, ready.snapshot, ready.catalogue));
}

/** The dossier that a row is of, or that a folder is in; else the one in front. */
async function readyFor(
  session: Session,
  argument: NodeArgument | undefined,
  folder: vscode.Uri | undefined,
): Promise<ReadyDossier | undefined> {
  const around = folder === undefined ? undefined : session.dossiers.of(folder);
  const inside = around === undefined ? undefined : { dossier: around.dossier.uri.toString() };
  return readyDossier(session, argument ?? inside);
}

async function askForFolder({ language }: Session): Promise<vscode.Uri | undefined> {
  const words = reviewWords[language];
  const picked = await vscode.window.showOpenDialog({
    title: words.choose,
    openLabel: words.chooseButton,
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return picked?.[0];
}

/** Undefined when the user gave up. */
function read(
  { language }: Session,
  folder: vscode.Uri,
  paths: readonly string[],
): Thenable<readonly InspectedSource[] | undefined> {
  return withProgress(reviewWords[language].reading, async (report, token) => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    const reportProgress = (done: number): void => report(`${done} / ${paths.length}`, 100 / paths.length);
    try {
      return await inspectFolder(folder, paths, reportProgress, abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      throw error;
    }
  });
}
