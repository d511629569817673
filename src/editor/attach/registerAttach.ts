import * as vscode from 'vscode';
import { type CommandId, commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { nodeArgument, type NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import type { AttachTarget } from './attachTarget';
import { lazy } from '../lazy';
import { turns } from './turns';
import type * as OnDemand from '../actions';

type Part = typeof OnDemand;

const ways = [
  commandIds.attachFiles,
  commandIds.attachGazelle,
  commandIds.attachTest,
  commandIds.attachCnda,
  commandIds.attachPsc,
  commandIds.attachLink,
] as const;

/** The commands that attach proofs to what is expected, and take them away. */
export function registerAttach(session: Session): vscode.Disposable {
  const attaching = (
    id: CommandId,
    attach: (part: Part, target: AttachTarget) => Promise<void>,
  ): vscode.Disposable =>
    registerCommand(session, id, async (argument) => {
      const part = await lazy.actions();
      const target = await part.attachTarget(session, nodeArgument(argument));
      if (target !== undefined) await attach(part, target);
      void sweep(session, part);
    });
  const onRow = (
    id: CommandId,
    action: (part: Part) => (session: Session, argument: NodeArgument) => Promise<void>,
  ): vscode.Disposable =>
    registerCommand(session, id, async (clicked) => {
      const argument = nodeArgument(clicked);
      if (argument !== undefined) await action(await lazy.actions())(session, argument);
    });
  return vscode.Disposable.from(
    ...ways.map((way) => attaching(way, ({ attachBy }, target) => attachBy(session, target, way))),
    attaching(commandIds.pasteProof, async ({ pasteClipboard }, target) => pasteClipboard(session, target)),
    registerCommand(session, commandIds.attachExisting, async (clicked, selected) =>
      turns.take(async () => (await lazy.actions()).attachExisting(session, urisOf(clicked, selected))),
    ),
    registerCommand(session, commandIds.attachFolder, async (argument) => {
      const part = await lazy.actions();
      await part.attachFolder(
        session,
        nodeArgument(argument),
        argument instanceof vscode.Uri ? argument : undefined,
      );
      void sweep(session, part);
    }),
    registerCommand(session, commandIds.declareNotApplicable, async (argument) =>
      (await lazy.actions()).declareNotApplicable(session, nodeArgument(argument)),
    ),
    registerCommand(session, commandIds.markReviewed, async (argument) =>
      (await lazy.actions()).markReviewed(session, nodeArgument(argument)),
    ),
    registerCommand(session, commandIds.reviewVersions, async (argument) =>
      (await lazy.actions()).reviewVersions(session, nodeArgument(argument)),
    ),
    onRow(commandIds.replaceProof, ({ replaceProof }) => replaceProof),
    onRow(commandIds.detachProof, ({ detachProof }) => detachProof),
    onRow(commandIds.revealProof, ({ revealProof }) => revealProof),
    onRow(commandIds.copyId, ({ copyId }) => copyId),
  );
}

/** The explorer gives what was clicked and all that is selected. */
function urisOf(clicked: unknown, selected: unknown): readonly vscode.Uri[] {
  const clickedOrSelected =
    Array.isArray(selected) && selected.length > 0 ? (selected as readonly unknown[]) : [clicked];
  return clickedOrSelected.filter((one) => one instanceof vscode.Uri);
}

async function sweep(session: Session, { sweepStage }: Part): Promise<void> {
  try {
    await sweepStage(session.storage);
  } catch (error) {
    session.log.warn(`old copies could not be removed: ${String(error)}`);
  }
}
