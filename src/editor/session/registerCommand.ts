import * as vscode from 'vscode';
import { commandWords } from '../../core/views/session/words';
import type { CommandId } from '../../core/views/commandIds';
import type { Session } from './dossiers';
import { notify } from '../host/notify';

/** Registers a command, which looks at its argument before it trusts it (`nodeArgument`). What goes wrong in it is logged with its stack and said in a sentence; it never passes unseen. */
export function registerCommand(
  session: Session,
  id: CommandId,
  action: (argument: unknown, ...more: readonly unknown[]) => Promise<void> | void,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (argument: unknown, ...more: unknown[]) => {
    try {
      await action(argument, ...more);
    } catch (error) {
      session.log.error(`the command ${id} failed`, error);
      await showFailure(session, error);
    }
  });
}

/** Says what went wrong in a sentence, with the way to the log. */
export async function showFailure(session: Session, error: unknown): Promise<void> {
  const { failed, showLog } = commandWords[session.language];
  const reason = error instanceof Error ? error.message : String(error);
  const answer = await notify.error(failed(reason), showLog);
  if (answer === showLog) session.log.show();
}
