import * as vscode from 'vscode';
import { commandIds, type CommandId, type NodeArgument } from '../commandIds';
import { registerCommand } from '../host/doorway';
import { nodeArgument } from '../nodeArgument';
import type { Session } from '../session/dossiers';
import { attachExisting } from './attachExisting';
import { attachCnda, attachPsc } from './attachFromDesk';
import { pickFiles } from './attachFiles';
import { attachGivenFiles, attachText } from './attachGiven';
import { attachLink, attachTest, titleOf } from './attachLink';
import { attachTarget, type AttachTarget } from './attachTarget';
import { declareNotApplicable } from './declareNotApplicable';
import { detachProof } from './detachProof';
import { copyId, revealProof } from './smallCommands';
import { uriSource } from './source';
import { sweepStage } from './sweepStage';
import { attachWords } from './words';

/** The commands that attach proofs to what is expected, and take them away. */
export function registerAttach(session: Session): vscode.Disposable {
  const attaching: readonly (readonly [CommandId, (target: AttachTarget) => Promise<void>])[] = [
    [commandIds.attachFiles, (target) => pickAndAttach(session, target)],
    [commandIds.attachGazelle, (target) => attachLink(session, target, 'gazelle')],
    [commandIds.attachLink, (target) => attachLink(session, target, 'link')],
    [commandIds.attachTest, (target) => attachTest(session, target)],
    [commandIds.attachCnda, (target) => attachCnda(session, target)],
    [commandIds.attachPsc, (target) => attachPsc(session, target)],
    [
      commandIds.pasteProof,
      async (target) => attachText(session, target, await vscode.env.clipboard.readText()),
    ],
  ];
  const onProof = (id: CommandId, action: (argument: NodeArgument) => Promise<void>): vscode.Disposable =>
    registerCommand(session, id, async (given) => {
      const argument = nodeArgument(given);
      if (argument !== undefined) await action(argument);
    });
  return vscode.Disposable.from(
    ...attaching.map(([id, attach]) =>
      registerCommand(session, id, async (given) => {
        const target = await attachTarget(session, nodeArgument(given));
        if (target !== undefined) await attach(target);
        void sweep(session);
      }),
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

async function pickAndAttach(session: Session, target: AttachTarget): Promise<void> {
  const words = attachWords[session.language];
  const uris = await pickFiles(words.pickFiles(titleOf(target)), words.attachThem, true);
  if (uris.length > 0) await attachGivenFiles(session, target, uris.map(uriSource));
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
