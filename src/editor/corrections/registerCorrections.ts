import * as vscode from 'vscode';
import { lazy } from '../lazy';
import type * as OnDemand from '../actions';
import { type CommandId, commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { nodeArgument, type NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';

type Act = (session: Session, argument: NodeArgument | undefined) => Promise<void>;

const files = [{ pattern: '**/*.preuves.yaml' }, { pattern: '**/*.rem.yaml' }];
const kinds = [vscode.CodeActionKind.Refactor];

/** The commands that correct the catalogue beside it, and the actions that lead to them where a proof is written. */
export function registerCorrections(session: Session): vscode.Disposable {
  const command = (id: CommandId, act: (part: typeof OnDemand) => Act): vscode.Disposable =>
    registerCommand(session, id, async (argument) =>
      act(await lazy.actions())(session, nodeArgument(argument)),
    );
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { triggerKind }) {
      // Asked at each move of the cursor otherwise: what can be corrected is there on demand.
      if (triggerKind !== vscode.CodeActionTriggerKind.Invoke) return [];
      const { correctionActionsAt } = await lazy.actions();
      return correctionActionsAt(session, document, range.start);
    },
  };
  return vscode.Disposable.from(
    command(commandIds.correctKind, ({ correctKind }) => correctKind),
    command(commandIds.addFaqCorrection, ({ addFaqCorrection }) => addFaqCorrection),
    command(commandIds.settleLookAlikes, ({ settleLookAlikes }) => settleLookAlikes),
    command(commandIds.removeCorrection, ({ removeCorrection }) => removeCorrection),
    vscode.languages.registerCodeActionsProvider(files, provider, { providedCodeActionKinds: kinds }),
  );
}
