import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';

/** `increment` in per cent of the whole. */
export type ReportProgress = (message: string, increment: number) => void;

/** Runs a task under a notification that shows how far it is and can be cancelled. Names in its words are masked and escaped. */
export function withProgress<T>(
  title: string,
  task: (report: ReportProgress, token: vscode.CancellationToken) => Thenable<T>,
): Thenable<T> {
  const location = vscode.ProgressLocation.Notification;
  const options = { location, title: shownSentence(title), cancellable: true };
  return vscode.window.withProgress(options, (progress, token) =>
    task((message, increment) => progress.report({ message: shownSentence(message), increment }), token),
  );
}
