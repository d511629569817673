import * as vscode from 'vscode';
import { gitAttributesName, missingAttributes } from '../../core/dossier/gitAttributes';
import { fixWords } from '../../core/views/codeActions/words';
import { notify } from '../host/notify';
import { readIfThere } from '../host/writeWhole';
import type { OpenDossier, Session } from '../session/dossiers';

/** Adds to `.gitattributes`, beside the dossier, what keeps git from changing line endings. */
export async function writeGitAttributes(session: Session, { folder }: OpenDossier): Promise<void> {
  const uri = vscode.Uri.joinPath(folder, gitAttributesName);
  const words = fixWords[session.language];
  const added = await addMissing(uri);
  void notify.information(added ? words.attributesWritten : words.attributesThere);
}

/** Whether something was missing. Throws where it can't be written. */
async function addMissing(uri: vscode.Uri): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const bytes = await readIfThere(uri);
  if (bytes === undefined) {
    edit.createFile(uri, { contents: new TextEncoder().encode(missingAttributes(undefined)) });
    await apply(edit);
    return true;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const missing = missingAttributes(document.getText());
  if (missing === '') return false;
  const wasSaved = !document.isDirty;
  // An editor would write a file of mixed line endings with one kind of them.
  if (wasSaved && new TextDecoder().decode(bytes) !== document.getText()) {
    await vscode.workspace.fs.writeFile(
      uri,
      new Uint8Array([...bytes, ...new TextEncoder().encode(missing)]),
    );
    return true;
  }
  edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, missing);
  await apply(edit);
  if (wasSaved) await document.save();
  return true;
}

async function apply(edit: vscode.WorkspaceEdit): Promise<void> {
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${gitAttributesName} could not be changed`);
}
