import type * as vscode from 'vscode';
import type { Session } from '../session/dossiers';

/** The view of requirements. */
export function registerTree(session: Session): vscode.Disposable {
  return session.dossiers.onDidChange(() => undefined);
}
