import type { ExtensionContext } from 'vscode';
import { registerDiagnostics } from './editor/diagnostics/registerDiagnostics';
import { createLog } from './editor/host/log';
import { createSession } from './editor/session/createSession';
import { registerTree } from './editor/tree/registerTree';

/** Builds the session and hands it to the features. Nothing is read here: dossiers are looked for once this has returned. */
export function activate(context: ExtensionContext): void {
  const log = createLog();
  const session = createSession(log);
  context.subscriptions.push(log, session, registerDiagnostics(session), registerTree(session));
}
