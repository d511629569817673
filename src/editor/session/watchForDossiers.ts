import * as vscode from 'vscode';
import { dossierFileName } from '../../core/project/paths';
import { nameOfFile, pathIn } from '../host/paths';
import type { Dossiers } from './dossiers';

/** A checkout brings and takes many files at once, in milliseconds. */
const pauseMs = 200;

/**
 * Calls back when a dossier of the workspace may have come or gone. Of a folder that is moved or deleted whole, systems
 * report no more than its own name, so folders are watched too.
 */
export function watchForDossiers(dossiers: Dossiers, search: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      search();
    }, pauseMs);
  };
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    watcher,
    watcher.onDidCreate((uri) => {
      const name = nameOfFile(uri);
      if (name === dossierFileName || !name.includes('.')) soon();
    }),
    watcher.onDidDelete((uri) => {
      if (dossiers.all.some((dossier) => pathIn(uri, dossier.uri) !== undefined)) soon();
    }),
  );
}
