import * as vscode from 'vscode';
import { fromVscodePosition } from '../host/convert';
import { followCursorSetting } from '../host/settings';
import type { Session } from '../session/dossiers';
import type { TreeModel } from './treeModel';
import type { TreeNode } from './treeNode';

/** Long enough not to chase a cursor that runs, in milliseconds. */
const pauseMs = 120;
/** A row that was just chosen keeps the selection, though the cursor went to what stands above it. */
const chosenForMs = 600;

/** Selects in the view what the cursor stands on in a chapter file. */
export function followCursor(
  session: Session,
  model: TreeModel,
  view: vscode.TreeView<TreeNode>,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let chosenAt = 0;
  const follow = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void reveal(), pauseMs);
  };
  const reveal = async (): Promise<void> => {
    const row = rowAtCursor(session, model);
    if (row === undefined || !view.visible || !followCursorSetting()) return;
    const selected = view.selection[0]?.id;
    if (selected === row.id) return;
    if (performance.now() - chosenAt < chosenForMs && selected?.startsWith(row.id) === true) return;
    try {
      await view.reveal(row, { select: true, focus: false, expand: false });
    } catch (error) {
      session.log.debug(`the row of the cursor is no longer there: ${String(error)}`);
    }
  };
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    view.onDidChangeSelection(() => (chosenAt = performance.now())),
    view.onDidChangeVisibility(follow),
    vscode.window.onDidChangeTextEditorSelection(follow),
    vscode.window.onDidChangeActiveTextEditor(follow),
  );
}

function rowAtCursor(session: Session, model: TreeModel): TreeNode | undefined {
  const editor = vscode.window.activeTextEditor;
  const found = editor === undefined ? undefined : session.dossiers.of(editor.document.uri);
  if (editor === undefined || found === undefined) return undefined;
  return model.at(found.dossier, { path: found.path, position: fromVscodePosition(editor.selection.active) });
}
