import * as vscode from 'vscode';
import { applyEdits, type TextEdit } from '../../core/text/textEdit';
import { isThere } from '../host/writeWhole';
import type { ActStep, Move } from './act';
import type { Session } from './dossiers';

export interface Change {
  readonly uri: vscode.Uri;
  /** What a file that is not there yet begins as, before the edits; undefined where there must be one. */
  readonly newText?: string | undefined;
  readonly edits: (text: string) => readonly TextEdit[] | undefined;
  /** Moved away before the text is changed: another file may then take the name. */
  readonly retired?: readonly Move[];
  readonly moves?: readonly Move[];
  /** Deleted with the same step. */
  readonly deleted?: vscode.Uri;
}

/**
 * Makes one change of a text, with its files, as one step. A file that was saved stays saved. `refused` where the text
 * can't be changed without touching anything else.
 */
export async function changeText(
  session: Session,
  { uri, newText, edits, retired = [], moves = [], deleted }: Change,
): Promise<'done' | 'refused' | 'failed'> {
  const before = await textOrNew(uri, newText);
  const made = edits(before.text);
  if (made === undefined) return 'refused';
  const after = applyEdits(before.text, made);
  const text: ActStep = before.isNew
    ? { kind: 'create', uri, text: after }
    : { kind: 'text', uri, before: before.text, after };
  const away = retired.map((move): ActStep => ({ kind: 'move', ...move }));
  const placed = moves.map((move): ActStep => ({ kind: 'move', ...move }));
  // VS Code checks moves that follow each other before it makes the first: a name that is to become free is then still taken.
  const filesAndText = away.length > 0 ? [...away, text, ...placed] : [...placed, text];
  const deletions: readonly ActStep[] = deleted === undefined ? [] : [{ kind: 'delete', uri: deleted }];
  return (await session.acts.perform([...filesAndText, ...deletions])) ? 'done' : 'failed';
}

/** The text of a file, or what one that is not there begins as. A file deleted on the disk may still be open, with work in it. */
export async function textOrNew(
  uri: vscode.Uri,
  newText: string | undefined,
): Promise<{ readonly text: string; readonly isNew: boolean }> {
  const isOpen = vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString());
  if (newText !== undefined && !isOpen && !(await isThere(uri))) return { text: newText, isNew: true };
  return { text: (await vscode.workspace.openTextDocument(uri)).getText(), isNew: false };
}
