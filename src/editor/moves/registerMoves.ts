import * as vscode from 'vscode';
import { followMoves, type PathMove } from '../../core/editing/followMoves';
import { stateOfCited } from '../../core/evidence/stateOfCited';
import { applyEdits } from '../../core/text/textEdit';
import { moveWords } from '../../core/views/moves/words';
import { notify } from '../host/notify';
import { pathIn } from '../host/paths';
import { citationsOnMoveSetting } from '../host/settings';
import { editOfAct, type Act, type ActStep } from '../session/act';
import type { OpenDossier, Session } from '../session/dossiers';

type Renamed = vscode.FileRenameEvent['files'];

/** Keeps citations right when files and folders are renamed, moved or deleted in VS Code. */
export function registerMoves(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) =>
      event.waitUntil(
        editFor(
          session,
          event.files.filter((file) => !session.acts.isMaking(file)),
        ),
      ),
    ),
    vscode.workspace.onDidDeleteFiles(({ files }) => void tellCiting(session, files)),
  );
}

/** The edit that VS Code makes with the move, so that one undo takes both back. */
async function editFor(session: Session, files: Renamed): Promise<vscode.WorkspaceEdit | undefined> {
  const setting = citationsOnMoveSetting();
  if (setting === 'never') return undefined;
  const act: ActStep[] = [];
  for (const dossier of session.dossiers.all) {
    const moves = files.flatMap((file) => moveIn(dossier, file));
    if (moves.length === 0) continue;
    for (const step of await stepsFor(session, dossier, moves)) act.push(step);
  }
  if (act.length === 0) return undefined;
  if (setting === 'ask') {
    const words = moveWords[session.language];
    const question = { sentence: words.ask(act.length), detail: [] };
    if ((await notify.ask(question, words.update, words.leave)) !== words.update) return undefined;
  }
  await session.acts.expect(act);
  return editOfAct(act);
}

/** A move that leaves the dossier, or comes into it, can't be followed: a proof cites what is inside. */
function moveIn({ folder }: OpenDossier, { oldUri, newUri }: Renamed[number]): readonly PathMove[] {
  const from = pathIn(folder, oldUri);
  const to = pathIn(folder, newUri);
  return from === undefined || to === undefined || from === '' ? [] : [{ from, to }];
}

async function stepsFor(session: Session, dossier: OpenDossier, moves: readonly PathMove[]): Promise<Act> {
  const { chapters } = await session.dossiers.settled(dossier);
  const steps: ActStep[] = [];
  for (const file of chapters) {
    const before = dossier.textOf(file.path);
    const edits = before === undefined ? [] : followMoves(file, before, moves);
    if (before === undefined || edits.length === 0) continue;
    const document = await vscode.workspace.openTextDocument(dossier.uriOf(file.path));
    const { uri } = document;
    if (document.getText() === before)
      steps.push({ kind: 'text', uri, before, after: applyEdits(before, edits) });
  }
  return steps;
}

/** Names the requirements whose proofs cited what was deleted. The undo is the explorer's own: it has the focus then. */
async function tellCiting(session: Session, files: readonly vscode.Uri[]): Promise<void> {
  const citing = new Set<string>();
  for (const dossier of session.dossiers.all) {
    const deleted = files.flatMap((uri) => pathIn(dossier.folder, uri) ?? []);
    for (const id of citingIn(dossier, deleted)) citing.add(id);
  }
  if (citing.size === 0) return;
  const words = moveWords[session.language];
  const answer = await notify.warning(words.deleted([...citing]), words.undo, words.show);
  if (answer === words.show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  if (answer !== words.undo) return;
  await vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer');
  await vscode.commands.executeCommand('undo');
}

/** By the snapshot in which the files were still there. */
function citingIn({ snapshot }: OpenDossier, deleted: readonly string[]): readonly string[] {
  if (snapshot === undefined || deleted.length === 0) return [];
  const isDeleted = (path: string): boolean =>
    deleted.some((one) => path === one || path.startsWith(`${one}/`));
  return snapshot.chapters.flatMap((file) =>
    file.entries.flatMap(({ entry }) => {
      const cites = entry.proofs.some((proof) => {
        const state = stateOfCited(snapshot.evidence, file.path, proof);
        return state?.kind === 'present' && isDeleted(state.path);
      });
      return cites ? [entry.id.value] : [];
    }),
  );
}
