import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/textEdit';
import { changeText } from '../attach/changeChapter';
import { isThere } from '../host/writeWhole';
import type { OpenDossier, Session } from '../session/dossiers';
import { correctionWords } from '../../core/views/corrections/words';

export interface CorrectionToWrite {
  readonly dossier: OpenDossier;
  /** The file of corrections, in the dossier's folder. */
  readonly path: string;
  /** What is corrected, as the user knows it. */
  readonly name: string;
  /** The whole text where the file is not there yet. */
  readonly fresh?: string;
  readonly edits: (text: string) => readonly TextEdit[] | undefined;
}

/** Writes to the file of corrections as one step, which begins the file where it is needed; answers whether it did. */
export async function writeCorrection(session: Session, correction: CorrectionToWrite): Promise<boolean> {
  const { dossier, path, name, fresh, edits } = correction;
  const words = correctionWords[session.language];
  const uri = dossier.uriOf(path);
  const isNew = fresh !== undefined && !(await isThere(uri));
  const outcome = isNew ? await create(uri, fresh) : await changeText({ uri, edits });
  if (outcome === 'done') return true;
  const answer = await vscode.window.showWarningMessage(words.cannotWrite(name, path), words.openFile);
  if (answer === words.openFile) await vscode.window.showTextDocument(uri);
  return false;
}

async function create(uri: vscode.Uri, text: string): Promise<'done' | 'failed'> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  return (await vscode.workspace.applyEdit(edit)) ? 'done' : 'failed';
}
