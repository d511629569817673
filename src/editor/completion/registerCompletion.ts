import * as vscode from 'vscode';
import { lazy } from '../lazy';
import { documentSnapshot } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** What begins a value, a part of an id, or an item. */
const triggers = [' ', '.', '/', '-', '#'];

/** Suggestions while a dossier or a chapter file is typed. */
export function registerCompletion(session: Session): vscode.Disposable {
  const files = ['segur.yaml', '*.preuves.yaml', '*.depot.yaml', '*.corrections.yaml'].map((name) => ({
    pattern: `**/${name}`,
  }));
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      const { completionsAt } = await lazy.actions();
      const around = await documentSnapshot(session, document);
      if (token.isCancellationRequested) return [];
      return completionsAt({ ...around, language: session.language }, document, position);
    },
    async resolveCompletionItem(item) {
      const { completionDetails } = await lazy.actions();
      return completionDetails(item);
    },
  };
  return vscode.languages.registerCompletionItemProvider(files, provider, ...triggers);
}
