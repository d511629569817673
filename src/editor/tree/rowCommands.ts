import * as vscode from 'vscode';
import { commandIds, type CommandId } from '../../core/views/commandIds';
import type { FromProof } from '../../core/views/outline/nextMissing';
import { nodeArgument, type NodeArgument } from '../../core/views/tree/nodeArgument';
import { treeWords } from '../../core/views/tree/words';
import { notify } from '../host/notify';
import { dossierNamed } from '../session/dossierNamed';
import type { OpenDossier, Session } from '../session/dossiers';
import { registerCommand } from '../session/registerCommand';
import { rowAtCursor } from './followCursor';
import type { TreeModel, TreeNode } from './treeModel';

const acts: Readonly<Record<string, CommandId>> = {
  attach: commandIds.attachFiles,
  remove: commandIds.detachProof,
  reveal: commandIds.revealProof,
};

/** What keys do in the view, and the way from one missing proof to the next. */
export function registerRowCommands(
  session: Session,
  model: TreeModel,
  view: vscode.TreeView<TreeNode>,
): vscode.Disposable {
  const go = missingWalk(session, model, view);
  let going = Promise.resolve();
  /** A key pressed twice begins where the first press ends. */
  const inTurn = (one: () => Promise<void>): Promise<void> => {
    const done = going.then(one);
    going = done.catch(() => undefined);
    return done;
  };
  return vscode.Disposable.from(
    registerCommand(session, commandIds.nextMissing, (argument) => inTurn(() => go(argument, 'next'))),
    registerCommand(session, commandIds.previousMissing, (argument) =>
      inTurn(() => go(argument, 'previous')),
    ),
    registerCommand(session, commandIds.showTree, (argument) => showRow(model, view, nodeArgument(argument))),
    registerCommand(session, commandIds.actOnRow, (argument) => actOnRow(session, view, argument)),
    registerCommand(session, commandIds.checkChapter, (argument) =>
      checkChapter(session, nodeArgument(argument)),
    ),
  );
}

type Walk = (argument: unknown, direction: 'next' | 'previous') => Promise<void>;

/** The way from one missing proof to the next. It remembers where it was: what has the focus may say less. */
function missingWalk(session: Session, model: TreeModel, view: vscode.TreeView<TreeNode>): Walk {
  let last: FromProof | undefined;
  return async (argument, direction) => {
    const inTree = isFromTree(argument);
    const named = nodeArgument(argument);
    const start = inTree ? view.selection[0] : named && model.named(named);
    const place = startOf(session, model, start);
    if (place === undefined) return;
    // The text shows an entry, not which of its expected proofs was reached; nor does a row above that one in the view.
    const goesOn =
      last !== undefined &&
      last.requirement === place.from?.requirement &&
      (place.from.expectedProof ?? last.expectedProof) === last.expectedProof;
    const row = model.missing(place.dossier, goesOn ? last : place.from, direction);
    if (row?.requirement === undefined) {
      void notify.information(treeWords[session.language].nothingMissing);
      return;
    }
    last = { ...row, requirement: row.requirement };
    await revealSelected(view, row, inTree);
    const command = inTree ? commandIds.readRequirement : commandIds.openRequirement;
    await vscode.commands.executeCommand(command, nodeArgument(row));
  };
}

/** VS Code gives up a row that it is asked for while the view is drawn anew: it is asked again until the row is selected. */
async function revealSelected(view: vscode.TreeView<TreeNode>, row: TreeNode, focus: boolean): Promise<void> {
  for (let time = 0; time < mostReveals; time++) {
    await view.reveal(row, { select: true, focus, expand: false });
    if (view.selection[0]?.id === row.id || !view.visible) return;
    await new Promise((resolve) => setTimeout(resolve, betweenRevealsMs));
    if (view.selection[0]?.id === row.id) return;
  }
}

const mostReveals = 5;

/** Longer than a selection takes to be announced, and than the pause before the view is drawn anew. */
const betweenRevealsMs = 120;

function isFromTree(argument: unknown): boolean {
  return typeof argument === 'object' && argument !== null && 'from' in argument && argument.from === 'tree';
}

/** The row that is selected, else what the cursor is on, else the beginning of the dossier in front. */
function startOf(
  session: Session,
  model: TreeModel,
  selected: TreeNode | undefined,
): { readonly dossier: OpenDossier; readonly from: FromProof | undefined } | undefined {
  const row = selected ?? rowAtCursor(session, model);
  const dossier = row?.open ?? dossierNamed(session, undefined);
  if (dossier === undefined) return undefined;
  return { dossier, from: row === undefined ? undefined : fromOf(row, model) };
}

/** Of a chapter: its first requirement. */
function fromOf(row: TreeNode, model: TreeModel): FromProof | undefined {
  const { requirement, chapter, expectedProof } =
    row.node.kind === 'chapter' ? (model.childrenOf(row)[0] ?? row) : row;
  return requirement === undefined ? undefined : { requirement, chapter, expectedProof };
}

/** VS Code tells an extension which row is selected, not which has the focus: the key selects it first, so that both are one. */
async function actOnRow(session: Session, view: vscode.TreeView<TreeNode>, argument: unknown): Promise<void> {
  const act =
    typeof argument === 'object' && argument !== null && 'act' in argument ? String(argument.act) : '';
  const command = acts[act];
  if (command === undefined) return;
  await vscode.commands.executeCommand('list.selectAndPreserveFocus');
  const [row] = view.selection;
  const words = treeWords[session.language];
  if (act === 'attach' ? row?.requirement === undefined : row?.proof === undefined) {
    void notify.information(act === 'attach' ? words.noRow : words.noProofRow);
    return;
  }
  await vscode.commands.executeCommand(command, nodeArgument(row));
}

/** Shows the view, and the row that is named; a filter may hide it. */
async function showRow(
  model: TreeModel,
  view: vscode.TreeView<TreeNode>,
  named: NodeArgument | undefined,
): Promise<void> {
  await vscode.commands.executeCommand('segur.requirements.focus');
  const row = named && model.named(named);
  if (row !== undefined) await view.reveal(row, { select: true, focus: true, expand: true });
}

async function checkChapter(session: Session, target: NodeArgument | undefined): Promise<void> {
  const dossier = dossierNamed(session, target);
  if (dossier === undefined || target?.chapter === undefined) return;
  await session.dossiers.refresh();
  const { coverage, findings } = await session.dossiers.settled(dossier);
  const own = [...coverage.values()].filter(({ requirement }) => requirement.chapter === target.chapter);
  const files = new Set(own.flatMap(({ entries }) => entries.map(({ file }) => file.path)));
  const found = findings.filter(({ file, code }) => files.has(file) && code !== 'proof-missing');
  const count = (severity: string): number => found.filter((one) => one.severity === severity).length;
  const missing = own.reduce((sum, { counts }) => sum + counts.missing, 0);
  const words = treeWords[session.language];
  const text = words.chapterChecked(target.chapter, count('error'), count('warning'), missing);
  const answer = await notify.information(text, words.showProblems);
  if (answer === words.showProblems) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
