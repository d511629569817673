import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { ownFile } from '../host/paths';
import type { OpenDossier, Session } from '../session/dossiers';
import { sampleWords } from '../../core/views/sample/words';
import { notify } from '../host/notify';

/** Copies `node …/dist/cli.js check …` for the dossier in front. Nothing is run: that is the user's to do. */
export function registerCopyCheckCommand(session: Session): vscode.Disposable {
  return registerCommand(session, commandIds.copyCheckCommand, async () => {
    const words = sampleWords[session.language];
    const dossier = dossierInFront(session);
    if (dossier === undefined) {
      await notify.warning(words.noDossier);
      return;
    }
    const line = [
      'node',
      quoted(ownFile('dist', 'cli.js').fsPath),
      'check',
      quoted(dossier.folder.fsPath),
    ].join(' ');
    await vscode.env.clipboard.writeText(line);
    void notify.information(words.copied(line));
  });
}

function dossierInFront({ dossiers }: Session): OpenDossier | undefined {
  const document = vscode.window.activeTextEditor?.document.uri;
  const found = document === undefined ? undefined : dossiers.of(document);
  return found?.dossier ?? dossiers.all[0];
}

/** Safe to paste: in single quotes a POSIX shell sees nothing but text; Windows paths hold no double quote. */
function quoted(path: string): string {
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`;
}
