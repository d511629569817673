import * as vscode from 'vscode';
import { bareText, holding, sideOf, undoableText, type UndoableText } from '../../core/text/undoableText';
import type { Log } from '../host/log';
import { parentOf, pathIn } from '../host/paths';
import { isThere } from '../host/writeWhole';
import { editOfAct, textsOfAct, type Act } from './act';

interface FollowedText {
  uri: vscode.Uri;
  state: UndoableText;
}

interface FollowedAct {
  readonly act: Act;
  readonly texts: readonly FollowedText[];
  /** Those that the act makes, the innermost first. */
  readonly folders: readonly vscode.Uri[];
  /** Files move after the texts have changed: what is saved before would cite what is not there yet. */
  readonly savesOnMove: boolean;
}

/** How many acts are followed: VS Code forgets old undo steps as well. */
const mostFollowed = 100;

/**
 * Acts that change texts and files at once, each as one step. What was saved is saved again after the act, after its undo
 * and after its redo: VS Code moves files back on the disk but leaves texts unsaved, and the dossier on the disk would
 * then cite missing files. Folders that an act created are deleted by its undo once they are empty.
 */
export class Acts implements vscode.Disposable {
  private followed: readonly FollowedAct[] = [];
  private readonly performing = new Set<Act>();
  /** The latest that VS Code was given to make, until its files move. */
  private expected: Act | undefined;
  private readonly saving = new Map<string, Promise<void>>();
  private readonly following: vscode.Disposable;

  constructor(private readonly log: Log) {
    const { workspace } = vscode;
    this.following = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.look(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.look(document)),
      workspace.onDidSaveTextDocument((document) => this.wasSaved(document)),
      workspace.onDidRenameFiles(({ files }) => this.moved(files)),
      workspace.onDidDeleteFiles(({ files }) => this.deleted(files)),
    );
  }

  /** Makes an act and brings one of its texts to the front, where Ctrl+Z takes it back. False where it could not be made. */
  async perform(act: Act): Promise<boolean> {
    const one = await this.follow(act, false);
    this.performing.add(act);
    this.expected = undefined;
    const isApplied = await vscode.workspace.applyEdit(editOfAct(act));
    this.performing.delete(act);
    if (!isApplied) {
      this.followed = this.followed.filter((other) => other !== one);
      await removeEmpty(one.folders);
      return false;
    }
    for (const { uri, state } of one.texts) {
      if (state.saved !== undefined) await this.save(await vscode.workspace.openTextDocument(uri));
    }
    await bringToFront(act);
    return true;
  }

  /** Follows an act that VS Code makes: of a drop into a text, of a rename there, or with a move of files in the explorer. */
  async expect(act: Act): Promise<void> {
    await this.follow(
      act,
      act.every(({ kind }) => kind === 'text'),
    );
    this.expected = act;
  }

  /** Whether a move is part of an act that is being made: its texts are as they are to be. */
  isMaking({ oldUri, newUri }: vscode.FileRenameEvent['files'][number]): boolean {
    const all = [...this.performing, ...(this.expected === undefined ? [] : [this.expected])];
    return all.some((act) =>
      act.some((step) => step.kind === 'move' && isSame(step.from, oldUri) && isSame(step.to, newUri)),
    );
  }

  dispose(): void {
    this.following.dispose();
  }

  private async follow(act: Act, savesOnMove: boolean): Promise<FollowedAct> {
    const one = { act, texts: await followedTexts(act), folders: await foldersMade(act), savesOnMove };
    this.followed = [...this.followed, one].slice(-mostFollowed);
    return one;
  }

  private look(document: vscode.TextDocument): void {
    const texts = this.textsAt(document.uri);
    if (texts.length === 0) return;
    // Once for all acts: this is asked at each key.
    const current = bareText(document.getText());
    for (const { text, one } of texts) {
      const { next, toSave } = holding(text.state, current);
      const waits = one.savesOnMove && next.inDocument === 'after';
      text.state = next;
      if (toSave && !waits) void this.save(document);
    }
  }

  private wasSaved(document: vscode.TextDocument): void {
    const texts = this.textsAt(document.uri);
    if (texts.length === 0) return;
    const saved = bareText(document.getText());
    for (const { text } of texts) text.state = { ...text.state, saved: sideOf(text.state, saved) };
  }

  private moved(files: vscode.FileRenameEvent['files']): void {
    this.expected = undefined;
    for (const one of this.followed) {
      for (const text of one.texts) text.uri = newPlaceOf(text.uri, files);
      if (one.savesOnMove) this.saveChanged(one);
      const undone = one.act.some(
        (step) =>
          step.kind === 'move' &&
          files.some(({ oldUri, newUri }) => isSame(oldUri, step.to) && isSame(newUri, step.from)),
      );
      if (undone) void removeEmpty(one.folders);
    }
  }

  private deleted(files: readonly vscode.Uri[]): void {
    for (const { act, folders } of this.followed) {
      const undone = act.some(
        (step) => step.kind === 'create' && files.some((file) => isSame(file, step.uri)),
      );
      if (undone) void removeEmpty(folders);
    }
  }

  private saveChanged({ texts }: FollowedAct): void {
    for (const { uri, state } of texts) {
      const document = vscode.workspace.textDocuments.find((open) => isSame(open.uri, uri));
      if (document === undefined || state.saved !== 'before') continue;
      if (sideOf(state, bareText(document.getText())) === 'after') void this.save(document);
    }
  }

  private textsAt(uri: vscode.Uri): readonly { readonly text: FollowedText; readonly one: FollowedAct }[] {
    return this.followed.flatMap((one) =>
      one.texts.filter((text) => isSame(text.uri, uri)).map((text) => ({ text, one })),
    );
  }

  /** One after the other: VS Code drops a save that another one overtakes. */
  private async save(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const saving = (this.saving.get(key) ?? Promise.resolve()).then(() => this.saveNow(document));
    this.saving.set(key, saving);
    await saving;
    if (this.saving.get(key) === saving) this.saving.delete(key);
  }

  private async saveNow(document: vscode.TextDocument): Promise<void> {
    try {
      await document.save();
    } catch (error) {
      this.log.error(`${document.uri.toString()} could not be saved with what changed on the disk`, error);
    }
  }
}

async function followedTexts(act: Act): Promise<readonly FollowedText[]> {
  const steps = act.flatMap((step) => (step.kind === 'text' ? [step] : []));
  return Promise.all(
    steps.map(async ({ uri, before, after }): Promise<FollowedText> => {
      const { isDirty } = await vscode.workspace.openTextDocument(uri);
      return { uri, state: undoableText(before, after, !isDirty) };
    }),
  );
}

async function foldersMade(act: Act): Promise<readonly vscode.Uri[]> {
  const made = new Map<string, vscode.Uri>();
  for (const step of act) {
    const file = step.kind === 'move' ? step.to : step.kind === 'create' ? step.uri : undefined;
    if (file === undefined) continue;
    for (let folder = parentOf(file); !(await isThere(folder)); folder = parentOf(folder)) {
      if (made.has(folder.toString()) || isSame(folder, parentOf(folder))) break;
      made.set(folder.toString(), folder);
    }
  }
  return [...made.values()].sort((a, b) => b.path.length - a.path.length);
}

async function removeEmpty(folders: readonly vscode.Uri[]): Promise<void> {
  for (const folder of folders) {
    try {
      await vscode.workspace.fs.delete(folder, { recursive: false, useTrash: false });
    } catch {
      // It holds something, or went already.
    }
  }
}

/** A page or another text in front would take the undo for its own, or do nothing. */
async function bringToFront(act: Act): Promise<void> {
  const [first, ...others] = textsOfAct(act);
  const inFront = vscode.window.activeTextEditor?.document.uri;
  if (first === undefined) return;
  if (inFront !== undefined && [first, ...others].some((uri) => isSame(uri, inFront))) return;
  // A page of ours that loses its place to the text would keep the keys to itself.
  const isText = vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputText;
  await vscode.window.showTextDocument(first, { preview: true, preserveFocus: isText });
}

function newPlaceOf(uri: vscode.Uri, files: vscode.FileRenameEvent['files']): vscode.Uri {
  for (const { oldUri, newUri } of files) {
    const below = pathIn(oldUri, uri);
    if (below !== undefined) return below === '' ? newUri : vscode.Uri.joinPath(newUri, below);
  }
  return uri;
}

function isSame(one: vscode.Uri, other: vscode.Uri): boolean {
  return one.toString() === other.toString();
}
