import * as vscode from 'vscode';
import { stateOfCited } from '../../core/evidence/stateOfCited';
import { entryAt, proofAt } from '../../core/views/outline/expectedAt';
import { fromVscodePosition } from '../host/convert';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { fileOfProof } from '../openRequirement/fileOfProof';
import type { Session } from '../session/dossiers';
import { inspectionWords } from '../../core/views/inspectionReport/words';

/**
 * What is to be inspected: what the explorer's menu was opened on with all that is selected there, the file of a row of
 * the tree or of a hover, the one that the proof under the cursor cites, what is in front, or what the user chooses; none
 * where he chooses nothing.
 */
export async function filesToInspect(
  session: Session,
  argument: unknown,
  selected: unknown,
): Promise<readonly vscode.Uri[]> {
  if (argument instanceof vscode.Uri) {
    const all = Array.isArray(selected) ? selected.filter((one) => one instanceof vscode.Uri) : [];
    return all.some((one) => one.toString() === argument.toString()) ? all : [argument];
  }
  if (typeof argument === 'string') {
    const uri = vscode.Uri.parse(argument);
    return session.dossiers.of(uri) === undefined ? [] : [uri];
  }
  const row = nodeArgument(argument);
  if (row !== undefined) {
    const file = fileOfProof(session, row);
    return file === undefined ? [] : [file];
  }
  const here = underCursor(session) ?? inFront();
  return here === undefined ? askFiles(session) : [here];
}

function underCursor({ dossiers }: Session): vscode.Uri | undefined {
  const editor = vscode.window.activeTextEditor;
  const found = editor && dossiers.of(editor.document.uri);
  const snapshot = found?.dossier.snapshot;
  const chapter = snapshot?.chapters.find(({ path }) => path === found?.path);
  if (editor === undefined || snapshot === undefined || chapter === undefined) return undefined;
  const at = fromVscodePosition(editor.selection.active);
  const placed = entryAt(chapter, at);
  const proof = placed && proofAt(placed, at);
  const state = proof && stateOfCited(snapshot.evidence, chapter.path, proof);
  return state?.kind === 'present' ? found?.dossier.uriOf(state.path) : undefined;
}

/** What the tab in front shows: a picture or a PDF is no text editor. */
function inFront(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const isFile = input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText;
  if (!isFile || /\.ya?ml$/u.test(input.uri.path)) return undefined;
  return input.uri.scheme === 'file' || input.uri.scheme === 'vscode-remote' ? input.uri : undefined;
}

async function askFiles({ language }: Session): Promise<readonly vscode.Uri[]> {
  const { choose, inspect } = inspectionWords[language];
  return (
    (await vscode.window.showOpenDialog({ title: choose, openLabel: inspect, canSelectMany: true })) ?? []
  );
}
