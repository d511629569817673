import * as vscode from 'vscode';
import type { CommandId } from '../commandIds';
import type { Session } from '../session/dossiers';
import { hostWords } from './words';

/** Registers a command. What goes wrong in it is logged with its stack and said in a sentence; it never passes unseen. */
export function registerCommand<Arguments extends readonly unknown[]>(
  session: Session,
  id: CommandId,
  action: (...given: Arguments) => Promise<void> | void,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...given: unknown[]) => {
    try {
      // VS Code passes what the caller gave; each command looks at its arguments before it believes them.
      await action(...(given as unknown as Arguments));
    } catch (error) {
      session.log.error(`the command ${id} failed`, error);
      await sayFailure(session, error);
    }
  });
}

async function sayFailure(session: Session, error: unknown): Promise<void> {
  const { failed, showLog } = hostWords[session.language];
  const reason = error instanceof Error ? error.message : String(error);
  const answer = await vscode.window.showErrorMessage(failed(reason), showLog);
  if (answer === showLog) session.log.show();
}
