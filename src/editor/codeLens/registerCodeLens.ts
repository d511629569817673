import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import type { EntryLens } from '../../core/views/entryLenses/entryLenses';
import { lensWords } from '../../core/views/entryLenses/words';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Language } from '../../core/language/language';
import { toVscodeRange } from '../host/convert';
import { codeLensSetting, onDidChangeSetting } from '../host/settings';
import { lazy } from '../lazy';
import { documentTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** Above each requirement of a chapter file: how many proofs it has, and what is done next with it. */
export function registerCodeLens(session: Session): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  /** What was given for each document: where the same would be given again, VS Code must not move its lines. */
  const shownTexts = new WeakMap<vscode.TextDocument, string>();
  const lensesIn = async (document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> => {
    if (!codeLensSetting()) return [];
    const { entryLenses } = await lazy.mentions();
    const { known, path, dossier } = await documentTexts(session, document);
    const snapshot = dossier?.snapshot;
    if (dossier === undefined || snapshot === undefined) return [];
    const uri = dossier.uri.toString();
    return entryLenses(known, path, snapshot.coverage, session.language).flatMap((lens) =>
      lensesOf(lens, uri, session.language),
    );
  };
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      const lenses = await lensesIn(document);
      shownTexts.set(document, JSON.stringify(lenses));
      return [...lenses];
    },
  };
  const fireWhereChanged = async (): Promise<void> => {
    const chapters = vscode.window.visibleTextEditors.filter(({ document }) => isChapter(document));
    for (const { document } of chapters) {
      if (shownTexts.get(document) === JSON.stringify(await lensesIn(document))) continue;
      changed.fire();
      return;
    }
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider({ pattern: '**/*.preuves.yaml' }, provider),
    session.dossiers.onDidChange(() => void fireWhereChanged()),
    session.onDidChangeLanguage(() => changed.fire()),
    onDidChangeSetting('editor.codeLens', () => changed.fire()),
  );
}

function isChapter({ uri }: vscode.TextDocument): boolean {
  return uri.path.endsWith('.preuves.yaml');
}

function lensesOf(
  { range, requirement, progress, tooltip }: EntryLens,
  dossier: string,
  language: Language,
): vscode.CodeLens[] {
  const { id, chapter } = requirement;
  const words = lensWords[language];
  const argument: NodeArgument = { dossier, chapter, requirement: id };
  const lens = (title: string, accessibleLabel: string, command: string): vscode.CodeLens =>
    new vscode.CodeLens(toVscodeRange(range), {
      title,
      tooltip: accessibleLabel,
      command,
      arguments: [argument],
    });
  return [
    lens(progress, words.showInView(tooltip), commandIds.showTree),
    lens(words.attach, words.attachTo(id), commandIds.attachFiles),
    lens(words.next, words.nextAfter, commandIds.nextMissing),
    lens(words.preview, words.previewOf(id), commandIds.previewRequirement),
  ];
}
