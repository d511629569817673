import * as vscode from 'vscode';
import { lazy } from '../lazy';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { askDossier } from '../ask/askDossier';
import type { Session } from '../session/dossiers';
import { isFixRequest } from '../../core/views/codeActions/words';

const files = ['segur.yaml', '*.preuves.yaml', '*.depot.yaml', '*.corrections.yaml'].map((name) => ({
  pattern: `**/${name}`,
}));
const fixAll = vscode.CodeActionKind.SourceFixAll.append('segur');
const kinds = [vscode.CodeActionKind.QuickFix, fixAll];

/** The quick fixes of findings. */
export function registerCodeActions(session: Session): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, { diagnostics, only }) {
      if (only?.intersects(fixAll) === true) return (await lazy.actions()).fixAllIn(session, document);
      if (diagnostics.length === 0) return [];
      const { codeActionsAt } = await lazy.actions();
      return codeActionsAt(session, document, diagnostics);
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(files, provider, { providedCodeActionKinds: kinds }),
    registerCommand(session, commandIds.followMovedFiles, async (argument) => {
      const answer = await askDossier(session, nodeArgument(argument));
      const dossier = answer.kind === 'answered' ? answer.value : undefined;
      if (dossier !== undefined) await (await lazy.actions()).followMovedFiles(session, dossier);
    }),
    registerCommand(session, commandIds.askForFix, async (argument) => {
      if (isFixRequest(argument)) await (await lazy.actions()).answerFix(session, argument);
    }),
  );
}
