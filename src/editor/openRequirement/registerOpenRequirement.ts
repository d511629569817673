import * as vscode from 'vscode';
import { type CommandId, commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { askDossier } from '../ask/askDossier';
import { openProof } from './openProof';
import { createEntry, openRequirement } from './openRequirement';
import { previewRequirement } from './previewRequirement';
import { RequirementPanel } from './requirementPanel';

/** The commands that lead from a row to what it stands for, and the one that writes a requirement's entry. */
export function registerOpenRequirement(session: Session): vscode.Disposable {
  const reader = new RequirementPanel(session);
  const reading = (id: CommandId, preserveFocus: boolean, read: typeof openRequirement): vscode.Disposable =>
    registerCommand(session, id, async (argument) => {
      const target = nodeArgument(argument);
      if (target?.requirement !== undefined) await read(session, target, { reader, preserveFocus });
    });
  return vscode.Disposable.from(
    reader,
    reading(commandIds.openRequirement, false, openRequirement),
    reading(commandIds.readRequirement, true, openRequirement),
    reading(commandIds.openProof, false, openProof),
    reading(commandIds.readProof, true, openProof),
    registerCommand(session, commandIds.createEntry, async (argument) => {
      const target = nodeArgument(argument);
      if (target?.requirement === undefined) return;
      await createEntry(session, target);
      reader.close(target.requirement);
    }),
    registerCommand(session, commandIds.previewRequirement, (argument) =>
      previewRequirement(session, nodeArgument(argument), reader),
    ),
    registerCommand(session, commandIds.openDossier, async (argument) => {
      const answer = await askDossier(session, nodeArgument(argument));
      const dossier = answer.kind === 'answered' ? answer.value : undefined;
      if (dossier !== undefined) await vscode.window.showTextDocument(dossier.uri);
    }),
  );
}
