import * as vscode from 'vscode';
import type { Language } from '../../core/language/language';
import { dossierFileName } from '../../core/project/paths';
import { sessionWords } from '../../core/views/session/words';
import type { Log } from '../host/log';
import { nameOfFile } from '../host/paths';
import { languageSetting, onDidChangeSetting } from '../host/settings';
import { Acts } from './acts';
import type { Session } from './dossiers';
import { ofDocuments } from './findDossiers';
import type { FactsPlace } from './factsPlace';
import { LiveDossiers } from './liveDossiers';
import { watchForDossiers } from './watchForDossiers';
import { notify } from '../host/notify';

/** The extension's own places, all outside the workspace. */
export interface SessionPlaces {
  readonly storage: vscode.Uri;
  readonly workspaceState: vscode.Memento;
  readonly facts: FactsPlace;
}

/** Builds what features share, and starts to look for dossiers once the editor is free. */
export function createSession(
  log: Log,
  { storage, workspaceState, facts }: SessionPlaces,
): Session & { dispose(): void } {
  const languageChanged = new vscode.EventEmitter<void>();
  let language: Language = languageSetting();
  const dossiers = new LiveDossiers(
    log,
    sayOnce(log, () => language),
    { facts, language: () => language },
  );
  const acts = new Acts(log);
  const following = [
    onDidChangeSetting('language', () => {
      language = languageSetting();
      languageChanged.fire();
    }),
    onDidChangeSetting('evidence.allowedRoots', () => dossiers.lookAgain()),
    onDidChangeSetting('severity', () => dossiers.applySeverities()),
    ...followDocuments(dossiers, log),
    ...followFolders(dossiers, log),
  ];
  const starting = setImmediate(() => void searching(dossiers, log));
  return {
    log,
    storage,
    workspaceState,
    dossiers,
    acts,
    get language() {
      return language;
    },
    onDidChangeLanguage: languageChanged.event,
    dispose() {
      clearImmediate(starting);
      vscode.Disposable.from(...following, acts, dossiers, languageChanged).dispose();
    },
  };
}

function followDocuments(dossiers: LiveDossiers, log: Log): readonly vscode.Disposable[] {
  const { workspace } = vscode;
  return [
    workspace.onDidOpenTextDocument((document) => {
      dossiers.documentChanged(document);
      void searchFor(document, dossiers, log);
    }),
    workspace.onDidChangeTextDocument(({ document }) => dossiers.documentChanged(document)),
    workspace.onDidCloseTextDocument((document) => dossiers.documentClosed(document)),
  ];
}

/** Dossiers may come with folders, with files, with trust. */
function followFolders(dossiers: LiveDossiers, log: Log): readonly vscode.Disposable[] {
  const again = (): void => void searching(dossiers, log);
  return [
    watchForDossiers(dossiers, again),
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    vscode.workspace.onDidGrantWorkspaceTrust(again),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (nameOfFile(uri) === dossierFileName) again();
    }),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) dossiers.lookAgain();
    }),
  ];
}

/** A file of a dossier that the workspace does not hold was opened. */
async function searchFor(document: vscode.TextDocument, dossiers: LiveDossiers, log: Log): Promise<void> {
  if (dossiers.of(document.uri) !== undefined) return;
  const found = await ofDocuments([document]);
  if (found.length > 0) await searching(dossiers, log);
}

async function searching(dossiers: LiveDossiers, log: Log): Promise<void> {
  try {
    await dossiers.search();
  } catch (error) {
    log.error('the workspace could not be searched for dossiers', error);
  }
}

/** Logs each failure and shows the same one to the user once, with a button that opens the log. */
function sayOnce(log: Log, language: () => Language): (what: string, error: unknown) => void {
  const reported = new Set<string>();
  return (what, error) => {
    const key = error instanceof Error ? error.message : String(error);
    if (reported.has(key)) return;
    reported.add(key);
    log.error(what, error);
    void say(log, language());
  };
}

async function say(log: Log, language: Language): Promise<void> {
  const { failed, showLog } = sessionWords[language];
  if ((await notify.error(failed, showLog)) === showLog) log.show();
}
