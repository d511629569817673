import * as vscode from 'vscode';
import type { Language } from '../../core/language/language';
import type { Log } from '../host/log';
import { sessionWords } from '../../core/views/session/words';

/** Logs the same failure and says it to the user once, with the log at hand. */
export function sayOnce(log: Log, language: () => Language): (what: string, error: unknown) => void {
  const said = new Set<string>();
  return (what, error) => {
    const key = error instanceof Error ? error.message : String(error);
    if (said.has(key)) return;
    said.add(key);
    log.error(what, error);
    void say(log, language());
  };
}

async function say(log: Log, language: Language): Promise<void> {
  const { failed, showLog } = sessionWords[language];
  if ((await vscode.window.showErrorMessage(failed, showLog)) === showLog) log.show();
}
