import * as vscode from 'vscode';
import { commandIds } from '../commandIds';
import { registerCommand } from '../host/doorway';
import { VirtualTexts } from '../host/virtualTexts';
import { nodeArgument } from '../nodeArgument';
import { fileOfProof } from '../openRequirement/fileOfProof';
import type { Session } from '../session/dossiers';
import { inspectionWords } from './words';

/** The command "Inspecter cette preuve": on a file of the explorer, on a proof of the tree, on what is open, or on any file asked for. */
export function registerInspectEvidence(session: Session): vscode.Disposable {
  const texts = new VirtualTexts('segur-inspection');
  const command = registerCommand(session, commandIds.inspectEvidence, async (given) => {
    const uri = await fileGiven(session, given);
    if (uri === undefined) return;
    const { inspectEvidence } = await import('./inspectEvidence');
    await inspectEvidence(session, texts, uri);
  });
  return vscode.Disposable.from(texts, command);
}

async function fileGiven(session: Session, given: unknown): Promise<vscode.Uri | undefined> {
  if (given instanceof vscode.Uri) return given;
  const row = nodeArgument(given);
  if (row !== undefined) return fileOfProof(session, row);
  return inFront() ?? (await asked(session));
}

/** What the tab in front shows: a picture or a PDF is no text editor. */
function inFront(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const isFile = input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText;
  if (!isFile || /\.ya?ml$/u.test(input.uri.path)) return undefined;
  return input.uri.scheme === 'file' || input.uri.scheme === 'vscode-remote' ? input.uri : undefined;
}

async function asked({ language }: Session): Promise<vscode.Uri | undefined> {
  const { choose, inspect } = inspectionWords[language];
  const chosen = await vscode.window.showOpenDialog({ title: choose, openLabel: inspect });
  return chosen?.[0];
}
