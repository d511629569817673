import * as vscode from 'vscode';
import type { Dossiers } from '../session/dossiers';
import type { TreeModel } from './treeModel';

/** What the view has to say when it has no rows; `package.json` holds the words and the buttons for each. */
export type ViewState =
  | 'searching'
  | 'no-folder'
  | 'no-dossier'
  | 'no-catalogue'
  | 'nothing-applies'
  | 'nothing-matches'
  | 'ready';

export function viewStateOf(dossiers: Dossiers, model: TreeModel): ViewState {
  const { all, found } = dossiers;
  const [only] = all;
  if (only === undefined) {
    if (!found) return 'searching';
    return (vscode.workspace.workspaceFolders ?? []).length === 0 ? 'no-folder' : 'no-dossier';
  }
  if (model.roots.length > 0) return 'ready';
  if (all.some(({ snapshot }) => snapshot === undefined)) return 'searching';
  if (only.snapshot?.catalogue.kind !== 'loaded') return 'no-catalogue';
  return model.isFiltered ? 'nothing-matches' : 'nothing-applies';
}

/** Tells VS Code what menus and empty states depend on, when it changed. */
export function contextKeys(): (key: string, value: string | boolean) => void {
  const lastValues = new Map<string, string | boolean>();
  return (key, value) => {
    if (lastValues.get(key) === value) return;
    lastValues.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
}
