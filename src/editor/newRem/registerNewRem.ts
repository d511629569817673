import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { VirtualTexts } from '../host/virtualTexts';
import { nodeArgument, type NodeArgument } from '../../core/views/tree/nodeArgument';
import { lazy } from '../lazy';
import type { Session } from '../session/dossiers';

/** The commands "Comparer avec un nouveau REM" and "Passer au nouveau REM". */
export function registerNewRem(session: Session): vscode.Disposable {
  const texts = new VirtualTexts('segur-comparison');
  return vscode.Disposable.from(
    texts,
    registerCommand(session, commandIds.compareCatalogue, async (argument) => {
      const { compareWithNew } = await lazy.newRem();
      await compareWithNew(session, texts, argumentOf(argument));
    }),
    registerCommand(session, commandIds.moveToNewRem, async (argument) => {
      const { moveToNew } = await lazy.newRem();
      await moveToNew(session, texts, argumentOf(argument));
    }),
  );
}

function argumentOf(argument: unknown): NodeArgument | vscode.Uri | undefined {
  return argument instanceof vscode.Uri ? argument : nodeArgument(argument);
}
