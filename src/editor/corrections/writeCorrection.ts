import * as vscode from 'vscode';
import { type CorrectablePart, resolveKeyPath, pathOf } from '../../core/editing/corrections/setCorrection';
import type { TextEdit } from '../../core/text/textEdit';
import { changeText } from '../session/changeText';
import { isThere } from '../host/writeWhole';
import type { OpenDossier, Session } from '../session/dossiers';
import { correctionWords } from '../../core/views/corrections/words';
import { readYaml } from '../../core/yaml/readYaml';
import { toVscodeRange } from '../host/convert';
import { notify } from '../host/notify';

export interface CorrectionToWrite {
  readonly dossier: OpenDossier;
  /** The file of corrections, in the dossier's folder. */
  readonly path: string;
  /** What is corrected, as the user knows it. */
  readonly name: string;
  /** The whole text where the file is not there yet. */
  readonly newText?: string;
  readonly edits: (text: string) => readonly TextEdit[] | undefined;
}

/** Writes to the file of corrections as one step, which begins the file where it is needed; answers whether it did. */
export async function writeCorrection(session: Session, correction: CorrectionToWrite): Promise<boolean> {
  const { dossier, path, name, newText, edits } = correction;
  const words = correctionWords[session.language];
  const uri = dossier.uriOf(path);
  const isNew = newText !== undefined && !(await isThere(uri));
  const isWritten = isNew
    ? await session.acts.perform([{ kind: 'create', uri, text: newText }])
    : (await changeText(session, { uri, edits })) === 'done';
  if (isWritten) return true;
  const answer = await notify.warning(words.cannotWrite(name, path), words.openFile);
  if (answer === words.openFile) await vscode.window.showTextDocument(uri);
  return false;
}

/** Shows what a file of corrections says of a part, selected, to be typed over. */
export async function showCorrection(uri: vscode.Uri, part: CorrectablePart, key: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { root } = readYaml(document.getText());
  const pair = root === undefined ? undefined : resolveKeyPath(root, [...pathOf(part), key]).pairs.at(-1);
  const range = pair?.value?.range ?? pair?.key.range;
  await vscode.window.showTextDocument(document, {
    preview: false,
    ...(range === undefined ? {} : { selection: toVscodeRange(range) }),
  });
}
