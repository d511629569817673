import type * as vscode from 'vscode';
import { showFailure } from '../session/registerCommand';
import type { Session } from '../session/dossiers';
import { lazy } from '../lazy';
import { turns } from './turns';

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
        const uriList = await transfer.get('text/uri-list')?.asString();
        const { dropOnRow } = await lazy.actions();
        if (token.isCancellationRequested) return;
        await turns.take(async (waited) => dropOnRow(session, row, { transfer, uriList, waited }));
      } catch (error) {
        session.log.error('a drop on the view failed', error);
        await showFailure(session, error);
      }
    },
  };
}
