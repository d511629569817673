import * as vscode from 'vscode';
import { entryWithId } from '../../core/editing/chapterText';
import { readChapterFile } from '../../core/proofs/readChapterFile';
import { shiftRange } from '../../core/text/position';
import { toVscodePosition } from '../host/convert';

/** Shows a requirement's entry: its first new proof where `added` were put at its end, else its id. */
export async function showEntry(uri: vscode.Uri, requirementId: string, added = 0): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { file } = readChapterFile('', document.getText());
  const placed = entryWithId(file, requirementId);
  const proofs = placed?.entry.proofs ?? [];
  const target = added > 0 ? proofs[proofs.length - added]?.range : undefined;
  const range = target ?? placed?.entry.id.range;
  if (placed === undefined || range === undefined) {
    await vscode.window.showTextDocument(document);
    return;
  }
  const position = toVscodePosition(shiftRange(range, placed.line).start);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(position, position),
    preview: false,
  });
}
