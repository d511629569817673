import * as vscode from 'vscode';
import type { Session } from '../session/dossiers';
import { lazy } from '../lazy';

const chapterFiles = { pattern: '**/*.preuves.yaml' };
const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('segur', 'proof');

/** Files and links dropped or pasted into a chapter file become proofs of the entry at that place. */
export function registerEditorDrops(session: Session): vscode.Disposable {
  const offered = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    transfer: vscode.DataTransfer,
  ): ReturnType<Awaited<ReturnType<typeof lazy.actions>>['offeredProofs']> => {
    const { offeredProofs } = await lazy.actions();
    return offeredProofs(session, document, { position, transfer });
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentDropEditProvider(
      chapterFiles,
      {
        async provideDocumentDropEdits(document, position, transfer, token) {
          const offers = await offered(document, position, transfer);
          if (token.isCancellationRequested) return [];
          return offers.map(({ title, edit }) => {
            const drop = new vscode.DocumentDropEdit('', title, kind);
            drop.additionalEdit = edit;
            return drop;
          });
        },
      },
      { dropMimeTypes: ['text/uri-list', 'files'], providedDropEditKinds: [kind] },
    ),
    vscode.languages.registerDocumentPasteEditProvider(
      chapterFiles,
      {
        // oxlint-disable-next-line max-params -- the provider's own signature
        async provideDocumentPasteEdits(document, [range], transfer, _context, token) {
          if (range?.isEmpty !== true) return [];
          const isText = transfer.get('text/uri-list') === undefined && transfer.get('files') === undefined;
          const offers = await offered(document, range.start, transfer);
          if (token.isCancellationRequested) return [];
          return offers.map(({ title, edit }) => {
            const paste = new vscode.DocumentPasteEdit('', title, kind);
            paste.additionalEdit = edit;
            // A link in a text is text unless it is asked to be more.
            if (isText) paste.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
            return paste;
          });
        },
      },
      { pasteMimeTypes: ['text/uri-list', 'files', 'text/plain'], providedPasteEditKinds: [kind] },
    ),
  );
}
