import * as vscode from 'vscode';
import { nodeArgument } from '../nodeArgument';
import type { Session } from '../session/dossiers';
import { attachGivenFiles, attachText } from './attachGiven';
import { attachTarget } from './attachTarget';
import { sourcesIn } from './source';
import { attachWords } from './words';

/**
 * Lets files and links be dropped on the rows of the view: from VS Code's explorer, from an editor's tab, from the
 * system, from a browser. A row is any node whose own fields are a `NodeArgument`.
 */
export function createProofDropController<Row>(session: Session): vscode.TreeDragAndDropController<Row> {
  return {
    dropMimeTypes: ['text/uri-list', 'files'],
    dragMimeTypes: [],
    async handleDrop(row, transfer, token) {
      try {
        await dropOn(session, row, transfer, token);
      } catch (error) {
        session.log.error('a drop failed', error);
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

async function dropOn(
  session: Session,
  row: unknown,
  transfer: vscode.DataTransfer,
  token: vscode.CancellationToken,
): Promise<void> {
  const argument = nodeArgument(row);
  const uriList = await transfer.get('text/uri-list')?.asString();
  const sources = sourcesIn(transfer, uriList);
  if (token.isCancellationRequested) return;
  if (argument === undefined) {
    void vscode.window.showInformationMessage(attachWords[session.language].dropHere);
    return;
  }
  const target = await attachTarget(session, argument);
  if (target === undefined) return;
  if (sources.length > 0) await attachGivenFiles(session, target, sources);
  else await attachText(session, target, uriList?.split(/\r?\n/)[0] ?? '');
}
