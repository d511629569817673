import * as vscode from 'vscode';
import { registerCopyCheckCommand } from './copyCheckCommand';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { ownFile } from '../host/paths';
import { isThere } from '../host/writeWhole';
import type { Session } from '../session/dossiers';
import { sampleWords } from '../../core/views/sample/words';
import { notify } from '../host/notify';

/** The sample dossier and the command line that checks a dossier: what the walkthrough is played on. */
export function registerSample(session: Session): vscode.Disposable {
  const open = registerCommand(session, commandIds.openSample, () => openSample(session));
  return vscode.Disposable.from(open, registerCopyCheckCommand(session));
}

async function openSample(session: Session): Promise<void> {
  const words = sampleWords[session.language];
  const chosen = await vscode.window.showOpenDialog({
    title: words.where,
    openLabel: words.here,
    canSelectFiles: false,
    canSelectFolders: true,
  });
  const parent = chosen?.[0];
  if (parent === undefined) return;
  const copy = await freeName(parent);
  await vscode.workspace.fs.copy(ownFile('samples'), copy, { overwrite: false });
  await open(session, copy);
}

/** At once in a window without a folder; else the window in front is not taken without asking. */
async function open(session: Session, copy: vscode.Uri): Promise<void> {
  const words = sampleWords[session.language];
  const busy = (vscode.workspace.workspaceFolders ?? []).length > 0;
  const answer = busy
    ? await notify.information(words.ready(copy.fsPath), words.openHere, words.newWindow)
    : words.openHere;
  if (answer === undefined) return;
  await vscode.commands.executeCommand('vscode.openFolder', copy, {
    forceNewWindow: answer === words.newWindow,
  });
}

/** A name that nothing has in the folder. */
async function freeName(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(parent, number === 1 ? 'segur-exemple' : `segur-exemple-${number}`);
    if (!(await isThere(uri))) return uri;
  }
}
