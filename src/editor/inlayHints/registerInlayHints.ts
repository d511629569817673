import * as vscode from 'vscode';
import type { CatalogueState } from '../../core/project/snapshot';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import { visibleLines } from '../../core/text/visibleText';
import { toVscodePosition } from '../host/convert';
import { inlayHintsSetting, onDidChangeSetting } from '../host/settings';
import { lazy } from '../lazy';
import { documentTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** Behind the id of each requirement of a chapter file: what it is about, in a few words. */
export function registerInlayHints(session: Session): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  /** The catalogue that the titles of a document are from. VS Code asks again itself where its text changes. */
  const shownCatalogues = new WeakMap<vscode.TextDocument, CatalogueState>();
  const redrawWhereChanged = async (): Promise<void> => {
    for (const { document } of vscode.window.visibleTextEditors) {
      const before = shownCatalogues.get(document);
      if (before === undefined || before === (await documentTexts(session, document)).known.catalogue)
        continue;
      changed.fire();
      return;
    }
  };
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (!inlayHintsSetting()) return [];
      const { entryHints } = await lazy.mentions();
      const { known, path } = await documentTexts(session, document);
      if (token.isCancellationRequested) return [];
      shownCatalogues.set(document, known.catalogue);
      const lines = { first: range.start.line, last: range.end.line };
      return entryHints(known, path, lines).map(({ position, title, statement }) => {
        const line = document.lineAt(Math.min(position.line, document.lineCount - 1));
        const hint = new vscode.InlayHint(behindColon(line, toVscodePosition(position)), title);
        hint.paddingLeft = true;
        hint.tooltip = visibleLines(maskPrivate(statement));
        return hint;
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider({ pattern: '**/*.preuves.yaml' }, provider),
    session.dossiers.onDidChange(() => void redrawWhereChanged()),
    onDidChangeSetting('editor.inlayHints', () => changed.fire()),
  );
}

/** The colon belongs to the key. */
function behindColon(line: vscode.TextLine, position: vscode.Position): vscode.Position {
  const colon = /^\s*:/u.exec(line.text.slice(position.character))?.[0].length ?? 0;
  return position.translate(0, colon);
}
