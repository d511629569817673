import * as vscode from 'vscode';
import { isCorrected } from '../../core/catalogue/corrections/correctionMark';
import type { Language } from '../../core/language/language';
import type { CoverageState } from '../../core/project/snapshot';
import { hasChildren } from '../../core/views/outline/descend';
import { isToReview } from '../../core/views/outline/isToReview';
import type { OutlineNode, ProofNode, RequirementNode } from '../../core/views/outline/model';
import { commandIds } from '../../core/views/commandIds';
import { nodeArgument, type NodeArgument } from '../../core/views/tree/nodeArgument';
import { describe } from '../../core/views/tree/describe';
import type { TreeNode } from './treeModel';

/** A row as VS Code shows it. Its tooltip comes later, when it is asked for. */
export function treeItemOf(row: TreeNode, language: Language): vscode.TreeItem {
  const { label, detail, accessibleLabel } = describe(row, language);
  const item = new vscode.TreeItem(label, collapsible(row));
  item.id = row.id;
  // A description is often cut: the sign is before it. Its words, at the end, are spoken.
  item.description = isMarked(row.node) ? `✎ ${detail}` : detail;
  item.accessibilityInformation = { label: accessibleLabel };
  item.iconPath = row.node.kind === 'notice' ? new vscode.ThemeIcon('info') : iconOf(row.node);
  item.contextValue = contextOf(row.node);
  const command = commandOf(row);
  if (command !== undefined) item.command = { title: label, ...command };
  return item;
}

function collapsible({ node }: TreeNode): vscode.TreeItemCollapsibleState {
  if (node.kind === 'notice' || !hasChildren(node)) return vscode.TreeItemCollapsibleState.None;
  return node.kind === 'dossier'
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
}

/** What menus are shown by: `segur.<what>`, then what distinguishes rows of the kind. */
function contextOf(node: TreeNode['node']): string {
  switch (node.kind) {
    case 'notice':
      return `segur.notice.${node.why}`;
    case 'dossier':
    case 'chapter':
      return `segur.${node.kind}.${node.state}`;
    case 'requirement':
      return `segur.requirement.${node.count.provided < node.count.expected ? 'missing' : node.state}${newMark(node)}${reviewMark(node)}${correctedMark(node)}`;
    case 'expected-proof':
      return `segur.expectedProof.${node.expected.proofs.length === 0 ? 'missing' : 'provided'}${newMark(node.parent)}${correctedMark(node)}`;
    case 'proof':
      return `segur.proof.${isFile(node) ? 'file' : 'link'}.${node.attached.proof.target.kind}`;
    case 'aside':
      return `segur.aside.${node.why}`;
    case 'unknown-entry':
      return 'segur.unknownEntry';
  }
}

function isMarked(node: TreeNode['node']): boolean {
  if (node.kind === 'requirement') return isCorrected(node.coverage.requirement);
  return node.kind === 'expected-proof' && node.expected.expectedProof.correction !== undefined;
}

function correctedMark(node: TreeNode['node']): string {
  return isMarked(node) ? '.corrected' : '';
}

/** It is green no more, nor is anything missing. */
function reviewMark({ coverage }: RequirementNode): string {
  return isToReview(coverage) ? '.review' : '';
}

/** No entry is written yet. */
function newMark({ coverage }: RequirementNode): string {
  return coverage.entries.length === 0 ? '.new' : '';
}

function isFile({ attached }: ProofNode): boolean {
  const { kind } = attached.proof.target;
  return kind === 'file' || kind === 'cnda' || kind === 'psc';
}

/** A click reads, and the tree keeps the focus: a file is opened, everything else is shown where it is written. */
function commandOf(row: TreeNode): Omit<vscode.Command, 'title'> | undefined {
  const { node } = row;
  if (node.kind === 'requirement' || node.kind === 'expected-proof') {
    return { command: commandIds.readRequirement, arguments: [argumentOf(row)] };
  }
  if (node.kind === 'proof') {
    const command = isFile(node) ? commandIds.readProof : commandIds.readRequirement;
    return { command, arguments: [argumentOf(row)] };
  }
  if (node.kind === 'unknown-entry') {
    const { file, placed } = node.place;
    const position = new vscode.Position(placed.line, 0);
    const selection = new vscode.Range(position, position);
    return {
      command: 'vscode.open',
      arguments: [row.open.uriOf(file.path), { selection, preserveFocus: true }],
    };
  }
  return undefined;
}

function argumentOf(row: TreeNode): NodeArgument | undefined {
  return nodeArgument(row);
}

/** Each state has a shape of its own, so that colour is never alone to show it. */
const icons: Readonly<Record<CoverageState, readonly [icon: string, color: string]>> = {
  complete: ['pass', 'charts.green'],
  incomplete: ['circle-large-outline', 'charts.blue'],
  faulty: ['error', 'list.errorForeground'],
  'not-applicable': ['circle-slash', 'disabledForeground'],
  'not-checked': ['question', 'descriptionForeground'],
};

function iconOf(node: OutlineNode): vscode.ThemeIcon {
  const isComplete = node.state === 'complete' || node.state === 'not-applicable';
  const [icon, color] =
    node.kind === 'requirement' && isComplete && isToReview(node.coverage)
      ? (['eye', 'charts.orange'] as const)
      : icons[node.state];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}
