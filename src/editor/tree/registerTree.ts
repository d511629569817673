import * as vscode from 'vscode';
import { createProofDropController } from '../attach/dropController';
import type { Session } from '../session/dossiers';
import { followCursor } from './followCursor';
import { registerRowCommands } from './rowCommands';
import { TreeModel, type TreeNode } from './treeModel';
import { TreeProvider } from './treeProvider';
import { registerViewCommands } from './viewCommands';
import { viewHead } from './viewHead';

/** Typing is quick and a tree is read slowly: rows follow after this pause, in milliseconds. */
const pauseMs = 100;

/** The view of requirements. */
export function registerTree(session: Session): vscode.Disposable {
  const model = new TreeModel(session.dossiers);
  const provider = new TreeProvider(session, model);
  const view = vscode.window.createTreeView('segur.requirements', {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: createProofDropController<TreeNode>(session),
  });
  const showHead = viewHead(session, model, view);
  const redraw = (): void => {
    provider.refresh();
    showHead();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const redrawSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      redraw();
    }, pauseMs);
  };
  showHead();
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    view,
    provider,
    session.dossiers.onDidChange(redrawSoon),
    session.onDidChangeLanguage(redraw),
    registerViewCommands(session, model, redraw),
    registerRowCommands(session, model, view),
    followCursor(session, model, view),
  );
}
