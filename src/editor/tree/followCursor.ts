import * as vscode from 'vscode';
import { placeOf } from '../../core/views/outline/placeOf';
import { fromVscodePosition } from '../host/convert';
import { followCursorSetting } from '../host/settings';
import type { Session } from '../session/dossiers';
import type { TreeModel, TreeNode } from './treeModel';

/** Long enough not to chase a cursor that runs, in milliseconds. */
const pauseMs = 120;

/** Selects in the view what the cursor is on in a chapter file. */
export function followCursor(
  session: Session,
  model: TreeModel,
  view: vscode.TreeView<TreeNode>,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void reveal(), pauseMs);
  };
  const reveal = async (): Promise<void> => {
    const row = rowAtCursor(session, model);
    if (row === undefined || !view.visible || !followCursorSetting()) return;
    const [selected] = view.selection;
    if (selected?.id === row.id || leadsHere(selected, row, model)) return;
    try {
      await view.reveal(row, { select: true, focus: false, expand: false });
    } catch (error) {
      session.log.debug(`the row of the cursor is no longer there: ${String(error)}`);
    }
  };
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    view.onDidChangeVisibility(follow),
    vscode.window.onDidChangeTextEditorSelection(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
  );
}

/** A row below, chosen just now, led to this place: it stays chosen, though what is above it is written here. */
function leadsHere(selected: TreeNode | undefined, row: TreeNode, model: TreeModel): boolean {
  if (selected?.id.startsWith(row.id) !== true) return false;
  const current = model.named(selected)?.node;
  const line = vscode.window.activeTextEditor?.selection.active.line;
  const place = current === undefined || current.kind === 'notice' ? undefined : placeOf(current);
  return place !== undefined && place.range.start.line === line;
}

/** The row of what the cursor is on in a chapter file. */
export function rowAtCursor(session: Session, model: TreeModel): TreeNode | undefined {
  const editor = vscode.window.activeTextEditor;
  const found = editor === undefined ? undefined : session.dossiers.of(editor.document.uri);
  if (editor === undefined || found === undefined) return undefined;
  return model.at(found.dossier, { path: found.path, position: fromVscodePosition(editor.selection.active) });
}
