import * as vscode from 'vscode';
import { lazy } from '../lazy';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import type { Session } from '../session/dossiers';
import { isFixRequest } from '../../core/views/codeActions/words';

const files = ['segur.yaml', '*.preuves.yaml', '*.corrections.yaml'].map((name) => ({
  pattern: `**/${name}`,
}));
const kinds = [vscode.CodeActionKind.QuickFix];

/** The quick fixes of findings. */
export function registerCodeActions(session: Session): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, { diagnostics }) {
      if (diagnostics.length === 0) return [];
      const { codeActionsAt } = await lazy.actions();
      return codeActionsAt(session, document, diagnostics);
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(files, provider, { providedCodeActionKinds: kinds }),
    registerCommand(session, commandIds.askForFix, async (given) => {
      if (isFixRequest(given)) await (await lazy.actions()).answerFix(session, given);
    }),
  );
}
