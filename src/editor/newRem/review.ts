import * as vscode from 'vscode';
import { applyEdits, type TextEdit } from '../../core/text/textEdit';
import { askOne } from '../ask/askChoice';
import type { Choice } from '../../core/views/questions/question';
import type { VirtualTexts } from '../host/virtualTexts';
import type { OpenDossier, Session } from '../session/dossiers';
import { newRemWords } from '../../core/views/newRem/words';

/** A file before a move, and what is done to it. */
export interface ChangedFile {
  readonly path: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Shows every file before and after in one page, and asks. All or nothing: VS Code's own preview of refactorings has each
 * line to be ticked, and would let a dossier follow a catalogue with half of its names.
 */
export async function review(
  session: Session,
  texts: VirtualTexts,
  dossier: OpenDossier,
  changes: readonly ChangedFile[],
): Promise<boolean> {
  const words = newRemWords[session.language];
  const rows = changes
    .filter(({ edits }) => edits.length > 0)
    .map(({ path, text, edits }) => {
      const uri = dossier.uriOf(path);
      return [uri, uri, texts.put(path, applyEdits(text, edits))] as const;
    });
  await vscode.commands.executeCommand('vscode.changes', words.moveTitle, rows);
  const choices: readonly Choice<boolean>[] = [
    {
      kind: 'choice',
      value: true,
      icon: 'check',
      label: words.apply(rows.length),
      detail: words.applyDetail,
    },
    { kind: 'choice', value: false, icon: 'close', label: words.discard },
  ];
  const place = { title: words.moveTitle, step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askOne(place, { placeholder: words.review, choices });
  return answer.kind === 'answered' && answer.value;
}

/** The page does nothing more, and an undo in it would take nothing back. */
export async function closeReview(title: string): Promise<void> {
  const pages = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    // VS Code adds how many files it shows.
    tabs.filter(({ label }) => label.startsWith(title)),
  );
  await vscode.window.tabGroups.close(pages);
}
