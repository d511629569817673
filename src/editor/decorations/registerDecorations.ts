import * as vscode from 'vscode';
import { entryNotes, type EntryNote } from '../../core/views/outline/entryNotes';
import { noteBesideLens, noteText } from '../../core/views/outline/progressText';
import { codeLensIsShown, notesSetting, onDidChangeCodeLens, onDidChangeSetting } from '../host/settings';
import type { Session } from '../session/dossiers';

/** Typing is quick and a note is read slowly, in milliseconds. */
const pauseMs = 150;

/**
 * Writes behind each requirement's id, faintly, how many of its proofs are provided and whether something is faulty; where
 * a lens above it gives the count, only what that does not say.
 */
export function registerDecorations(session: Session): vscode.Disposable {
  const behind = vscode.window.createTextEditorDecorationType({
    after: {
      color: new vscode.ThemeColor('editorCodeLens.foreground'),
      margin: '0 0 0 2em',
      fontStyle: 'italic',
    },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedOpen,
  });
  const showAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors)
      editor.setDecorations(behind, notesFor(session, editor));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      showAll();
    }, pauseMs);
  };
  soon();
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    behind,
    session.dossiers.onDidChange(soon),
    session.onDidChangeLanguage(soon),
    vscode.window.onDidChangeVisibleTextEditors(soon),
    onDidChangeSetting('editor.notes', soon),
    onDidChangeCodeLens(soon),
  );
}

function notesFor(session: Session, { document }: vscode.TextEditor): vscode.DecorationOptions[] {
  const found = session.dossiers.of(document.uri);
  if (found?.dossier.snapshot === undefined || !notesSetting()) return [];
  const text = codeLensIsShown(document) ? noteBesideLens : noteText;
  return entryNotes(found.dossier.snapshot, found.path).flatMap((note) => {
    const content = text(note, session.language);
    return content === '' || note.line >= document.lineCount ? [] : [optionsOf(note, document, content)];
  });
}

function optionsOf(
  note: EntryNote,
  document: vscode.TextDocument,
  contentText: string,
): vscode.DecorationOptions {
  const { end } = document.lineAt(note.line).range;
  return {
    range: new vscode.Range(end, end),
    renderOptions: { after: { contentText } },
  };
}
