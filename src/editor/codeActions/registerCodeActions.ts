import * as vscode from 'vscode';
import { commandIds } from '../commandIds';
import { registerCommand } from '../host/doorway';
import type { Session } from '../session/dossiers';
import { answerFix } from './answerFix';
import { FixProvider } from './fixProvider';
import { isFixRequest } from './fixRequest';

/** The quick fixes of findings. */
export function registerCodeActions(session: Session): vscode.Disposable {
  const files = [{ pattern: '**/segur.yaml' }, { pattern: '**/*.preuves.yaml' }];
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(files, new FixProvider(session), {
      providedCodeActionKinds: FixProvider.kinds,
    }),
    registerCommand(session, commandIds.askForFix, async (given) => {
      if (isFixRequest(given)) await answerFix(session, given);
    }),
  );
}
