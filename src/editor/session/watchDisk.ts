import * as vscode from 'vscode';

/** What a dossier is made of: its own file, its catalogues with their corrections, and all that stands with its chapter files. */
const watched = '{segur.yaml,**/*.rem.yaml,**/*.corrections.yaml,preuves,preuves/**}';

/** Calls back for each file or folder of a dossier that comes, goes or changes. */
export function watchDisk(folder: vscode.Uri, changed: (uri: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, watched));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
  );
}
