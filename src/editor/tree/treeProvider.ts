import * as vscode from 'vscode';
import { markdownString } from '../host/markdownString';
import type { Session } from '../session/dossiers';
import { lazy } from '../lazy';
import { verdictOfLink } from '../links/keptVerdicts';
import { treeItemOf } from './treeItem';
import type { TreeModel, TreeNode } from './treeModel';

/** Hands the model's rows to VS Code. */
export class TreeProvider implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly session: Session,
    private readonly model: TreeModel,
  ) {}

  refresh(): void {
    this.changed.fire(undefined);
  }

  getTreeItem(row: TreeNode): vscode.TreeItem {
    return treeItemOf(row, this.session.language);
  }

  getChildren(row?: TreeNode): TreeNode[] {
    return [...(row === undefined ? this.model.roots : this.model.childrenOf(row))];
  }

  getParent(row: TreeNode): TreeNode | undefined {
    return this.model.parentOf(row);
  }

  async resolveTreeItem(item: vscode.TreeItem, row: TreeNode): Promise<vscode.TreeItem> {
    const { tooltipOf } = await lazy.tooltips();
    const { snapshot, folder } = row.open;
    const { language, workspaceState: storage } = this.session;
    const text = tooltipOf(row, { snapshot, verdictOf: verdictOfLink(storage) }, language);
    item.tooltip = markdownString(text.parts, folder);
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}
