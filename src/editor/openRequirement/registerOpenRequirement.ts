import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { dossierNamed } from '../session/dossierNamed';
import { openProof } from './openProof';
import { openRequirement } from './openRequirement';

/** The commands that lead from a row to what it stands for. */
export function registerOpenRequirement(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(session, commandIds.openRequirement, async (given) => {
      const target = nodeArgument(given);
      if (target?.requirement !== undefined) await openRequirement(session, target);
    }),
    registerCommand(session, commandIds.openProof, async (given) => {
      const target = nodeArgument(given);
      if (target?.proof !== undefined) await openProof(session, target);
    }),
    registerCommand(session, commandIds.openDossier, async (given) => {
      const dossier = dossierNamed(session, nodeArgument(given));
      if (dossier !== undefined) await vscode.window.showTextDocument(dossier.uri);
    }),
  );
}
