import type * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/textEdit';
import { changeText } from '../session/changeText';
import type { Session } from '../session/dossiers';

export interface DepositChange {
  readonly uri: vscode.Uri;
  /** The text of a file that is not there yet; undefined where there must be one. */
  readonly newText: string | undefined;
  readonly edits: (text: string) => readonly TextEdit[] | undefined;
}

/** Changes a deposit file, or makes it, as one step to undo; a file that was saved stays saved. False where nothing could be done. */
export async function writeDeposit(
  session: Session,
  { uri, newText, edits }: DepositChange,
): Promise<boolean> {
  if (newText !== undefined) return session.acts.perform([{ kind: 'create', uri, text: newText }]);
  return (await changeText(session, { uri, edits })) === 'done';
}
