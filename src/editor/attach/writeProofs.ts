import * as vscode from 'vscode';
import type { MadeOn } from '../../core/attach/madeOnOf';
import { addProof } from '../../core/editing/addProof';
import { holdsProof } from '../../core/editing/holdsProof';
import type { NewProof } from '../../core/editing/newProof';
import { newChapterFile } from '../../core/editing/newChapterFile';
import { oneEdit } from '../../core/text/oneEdit';
import { applyEdits } from '../../core/text/textEdit';
import { toVscodeEdit } from '../host/convert';
import { isThere } from '../host/writeWhole';
import type { Session } from '../session/dossiers';
import type { AttachTarget } from './attachTarget';
import { chapterPlace } from '../../core/attach/chapterPlace';
import { showEntry } from './showEntry';
import { type AttachWords, attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** A file to be moved to its place with the same edit. */
export interface Move {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

/** The edit that writes proofs and moves their files; one undo takes all of it back. */
export interface ProofEdit {
  readonly edit: vscode.WorkspaceEdit;
  readonly uri: vscode.Uri;
  /** Of the chapter file, after the edit. */
  readonly text: string;
  readonly wasSaved: boolean;
  /** How many proofs it writes: those that the entry has already are left out. */
  readonly added: number;
}

interface Written {
  readonly proofs: readonly NewProof[];
  readonly moves?: readonly Move[];
  /** Of a single one, to be said. */
  readonly madeOn?: MadeOn | undefined;
}

/** Writes proofs where they belong, with their files, and shows them. False where that was not possible: it has been said. */
export async function writeProofs(
  session: Session,
  target: AttachTarget,
  { proofs, moves = [], madeOn }: Written,
): Promise<boolean> {
  const words = attachWords[session.language];
  const made = await proofEdit(target, proofs, moves);
  const { id } = target.coverage.requirement;
  if (made === undefined) {
    void sayRefused(target, words);
    return false;
  }
  if (made.added === 0) {
    await showEntry(made.uri, id);
    void notify.information(words.alreadyAttached(target.expected?.name ?? id));
    return false;
  }
  if (!(await vscode.workspace.applyEdit(made.edit))) {
    void notify.error(words.notApplied);
    return false;
  }
  await keepSaved(made);
  await showEntry(made.uri, id, made.added);
  notify.briefly(words.attached(made.added, target.expected?.name ?? id, madeOn), 6000);
  return true;
}

/** Not waited for: a message may stay, and other files wait for their turn. */
async function sayRefused(target: AttachTarget, words: AttachWords): Promise<void> {
  const { path } = chapterPlace(target);
  const { id } = target.coverage.requirement;
  const answer = await notify.warning(words.cannotWrite(id, path), words.showIt);
  if (answer === words.showIt) await showEntry(target.dossier.uriOf(path), id);
}

/** Undefined where the entry can't be changed without touching anything else. */
export async function proofEdit(
  target: AttachTarget,
  proofs: readonly NewProof[],
  moves: readonly Move[],
): Promise<ProofEdit | undefined> {
  const { dossier, coverage, catalogue } = target;
  const place = chapterPlace(target);
  const uri = dossier.uriOf(place.path);
  const isNew = place.isNew && !isOpen(uri) && !(await isThere(uri));
  const document = isNew ? undefined : await vscode.workspace.openTextDocument(uri);
  const before = document?.getText() ?? newChapterFile(coverage.requirement.chapter);
  const id = coverage.entries[0]?.placed.entry.id.value ?? coverage.requirement.id;
  const order = catalogue.chapters.flatMap(({ requirements }) => requirements.map((one) => one.id));
  let text = before;
  let added = 0;
  for (const proof of proofs) {
    if (holdsProof(text, id, proof)) continue;
    const edits = addProof(text, id, proof, order);
    if (edits === undefined) return undefined;
    text = applyEdits(text, edits);
    added += 1;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { from, to } of moves) edit.renameFile(from, to, { overwrite: false });
  const change = oneEdit(before, text);
  if (document === undefined) edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  else if (change !== undefined) edit.set(uri, [toVscodeEdit(change)]);
  return { edit, uri, text, wasSaved: document?.isDirty !== true, added };
}

/** A file deleted on the disk may still be open, with work in it. */
function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

/** A file that was saved stays saved; one that holds unsaved work is left for the user to save. */
async function keepSaved({ uri, wasSaved }: ProofEdit): Promise<void> {
  if (!wasSaved) return;
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.isDirty) await document.save();
}
