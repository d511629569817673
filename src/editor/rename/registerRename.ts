import * as vscode from 'vscode';
import type { NotRenamed, Renaming } from '../../core/views/rename/model';
import { shownSentence } from '../../core/privacy/shownSentence';
import { shownText } from '../../core/privacy/shownText';
import { foldedName } from '../../core/text/names';
import type { FileEdits } from '../../core/text/textEdit';
import { fromVscodePosition, toVscodeEdit, toVscodeRange } from '../host/convert';
import { dossierFiles } from '../host/dossierFiles';
import { isThere } from '../host/writeWhole';
import { pathIn } from '../host/paths';
import { lazy } from '../lazy';
import { documentTexts, dossierTexts, type DocumentTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** Renames a cited file with all that cites it, a profile, or an id that a new REM changed: one edit, one undo. */
export function registerRename(session: Session): vscode.Disposable {
  return vscode.languages.registerRenameProvider(dossierFiles, {
    async prepareRename(document, position) {
      const { renamePlace } = await lazy.mentions();
      const { known, path } = await documentTexts(session, document);
      const place = renamePlace(known, path, fromVscodePosition(position));
      if (place.kind === 'refused') throw await refusal(session, place);
      return { range: toVscodeRange(place.range), placeholder: place.text };
    },
    async provideRenameEdits(document, position, newName, token) {
      const { planRename } = await lazy.mentions();
      const before = await documentTexts(session, document);
      if (before.dossier !== undefined) await session.dossiers.settled(before.dossier);
      const texts = await documentTexts(session, document);
      if (token.isCancellationRequested) return undefined;
      const asked = { position: fromVscodePosition(position), newName };
      const answer = planRename(texts.known, texts.path, asked);
      if (answer.kind === 'refused') throw await refusal(session, answer);
      return editFor(session, texts, answer);
    },
  });
}

/** VS Code shows the message of what is thrown beside the name. */
async function refusal({ language }: Session, { why, name }: NotRenamed): Promise<Error> {
  const { renameWords } = await lazy.mentions();
  return new Error(shownSentence(renameWords[language][why](shownText(name))));
}

/** Texts first: what moves is then cited rightly already, and nothing is asked about it. */
async function editFor(
  session: Session,
  texts: DocumentTexts,
  { edits, moves }: Renaming,
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  addEdits(edit, edits, (path) => texts.uriOf(path));
  for (const { from, to } of moves) {
    const [fromUri, toUri] = [texts.uriOf(from), texts.uriOf(to)];
    if (!isCaseAlone(from, to) && (await isThere(toUri)))
      throw await refusal(session, { why: 'file-exists', name: to });
    await addEditsOfOthers(session, texts, edit, [fromUri, toUri]);
    edit.renameFile(fromUri, toUri, { overwrite: false });
  }
  return edit;
}

/** On many disks the new name then stands for the file itself. */
function isCaseAlone(from: string, to: string): boolean {
  return foldedName(from) === foldedName(to);
}

/** A folder inside a dossier may hold another one, which both cite. */
async function addEditsOfOthers(
  session: Session,
  texts: DocumentTexts,
  edit: vscode.WorkspaceEdit,
  [fromUri, toUri]: readonly [vscode.Uri, vscode.Uri],
): Promise<void> {
  const { citationEdits } = await lazy.mentions();
  for (const dossier of session.dossiers.all) {
    if (dossier === texts.dossier) continue;
    const [from, to] = [pathIn(dossier.folder, fromUri), pathIn(dossier.folder, toUri)];
    const known = from === undefined || to === undefined ? undefined : await dossierTexts(dossier);
    if (from !== undefined && to !== undefined && known !== undefined)
      addEdits(edit, citationEdits(known, from, to), (path) => dossier.uriOf(path));
  }
}

function addEdits(edit: vscode.WorkspaceEdit, edits: FileEdits, uriOf: (path: string) => vscode.Uri): void {
  for (const [path, some] of edits) edit.set(uriOf(path), some.map(toVscodeEdit));
}
