import * as vscode from 'vscode';
import { commandIds, type CommandId, type NodeArgument } from '../commandIds';
import { registerCommand } from '../host/doorway';
import { nodeArgument } from '../nodeArgument';
import type { Session } from '../session/dossiers';
import { attachExisting } from './attachExisting';
import { attachBy } from './attachAsExpected';
import { attachText } from './attachGiven';
import { attachTarget, type AttachTarget } from './attachTarget';
import { declareNotApplicable } from './declareNotApplicable';
import { detachProof } from './detachProof';
import { copyId, revealProof } from './smallCommands';
import { sweepStage } from './sweepStage';

/** The commands that attach proofs to what is expected, and take them away. */
export function registerAttach(session: Session): vscode.Disposable {
  const ways = [
    commandIds.attachFiles,
    commandIds.attachGazelle,
    commandIds.attachTest,
    commandIds.attachCnda,
    commandIds.attachPsc,
    commandIds.attachLink,
  ] as const;
  const attaching = (id: CommandId, attach: (target: AttachTarget) => Promise<void>): vscode.Disposable =>
    registerCommand(session, id, async (given) => {
      const target = await attachTarget(session, nodeArgument(given));
      if (target !== undefined) await attach(target);
      void sweep(session);
    });
  const onProof = (id: CommandId, action: (argument: NodeArgument) => Promise<void>): vscode.Disposable =>
    registerCommand(session, id, async (given) => {
      const argument = nodeArgument(given);
      if (argument !== undefined) await action(argument);
    });
  return vscode.Disposable.from(
    ...ways.map((way) => attaching(way, (target) => attachBy(session, target, way))),
    attaching(commandIds.pasteProof, async (target) =>
      attachText(session, target, await vscode.env.clipboard.readText()),
    ),
    registerCommand(session, commandIds.attachExisting, (clicked, selected) =>
      attachExisting(session, urisOf(clicked, selected)),
    ),
    registerCommand(session, commandIds.declareNotApplicable, (given) =>
      declareNotApplicable(session, nodeArgument(given)),
    ),
    onProof(commandIds.detachProof, (argument) => detachProof(session, argument)),
    onProof(commandIds.revealProof, (argument) => revealProof(session, argument)),
    onProof(commandIds.copyId, (argument) => copyId(session, argument)),
  );
}

/** The explorer gives what was clicked and all that is selected. */
function urisOf(clicked: unknown, selected: unknown): readonly vscode.Uri[] {
  const given = Array.isArray(selected) && selected.length > 0 ? (selected as readonly unknown[]) : [clicked];
  return given.filter((one) => one instanceof vscode.Uri);
}

async function sweep(session: Session): Promise<void> {
  try {
    await sweepStage(session.storage);
  } catch (error) {
    session.log.warn(`old copies could not be taken away: ${String(error)}`);
  }
}
