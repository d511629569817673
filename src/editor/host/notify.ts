import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';

type Answered<T extends string> = Thenable<T | undefined>;

interface Question {
  readonly sentence: string;
  /** The lines below it. */
  readonly detail: readonly string[];
}

/**
 * All that is shown in a notification, a dialog or the status bar: names in it come from a dossier or a disk, and are masked
 * and escaped here (lint forbids the other ways). Answers are words of ours.
 */
export const notify = {
  information: <T extends string>(sentence: string, ...answers: readonly T[]): Answered<T> =>
    vscode.window.showInformationMessage(shownSentence(sentence), ...answers),
  warning: <T extends string>(sentence: string, ...answers: readonly T[]): Answered<T> =>
    vscode.window.showWarningMessage(shownSentence(sentence), ...answers),
  error: <T extends string>(sentence: string, ...answers: readonly T[]): Answered<T> =>
    vscode.window.showErrorMessage(shownSentence(sentence), ...answers),
  /** In a dialog that waits for the answer. */
  ask: <T extends string>({ sentence, detail }: Question, ...answers: readonly T[]): Answered<T> =>
    vscode.window.showInformationMessage(
      shownSentence(sentence),
      { modal: true, detail: detail.map(shownSentence).join('\n') },
      ...answers,
    ),
  /** In the status bar, for some seconds. */
  briefly(sentence: string, milliseconds: number): void {
    vscode.window.setStatusBarMessage(shownSentence(sentence), milliseconds);
  },
};
