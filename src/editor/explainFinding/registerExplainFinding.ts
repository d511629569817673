import * as vscode from 'vscode';
import { type FindingCode, findingCodes, isFindingCode } from '../../core/findings/codes';
import { commandIds } from '../../core/views/commandIds';
import { codeOfDiagnostic } from '../diagnostics/codeOfDiagnostic';
import { registerCommand } from '../session/registerCommand';
import { ownFile } from '../host/ownFolder';
import type { Session } from '../session/dossiers';
import { explanationOf } from '../../core/views/explainFinding/explanationOf';
import { explanationScheme, linkToExplanation } from '../diagnostics/linkToExplanation';

/** The pages on findings, and "Expliquer un constat": for the code given, for what the cursor stands on, or for one chosen. */
export function registerExplainFinding(session: Session): vscode.Disposable {
  const pages = vscode.workspace.registerTextDocumentContentProvider(explanationScheme, {
    provideTextDocumentContent: ({ path }) => textOf(path.replace(/^\/|\.md$/gu, ''), session),
  });
  const command = registerCommand(session, commandIds.explainFinding, async (given) => {
    const code = typeof given === 'string' && isFindingCode(given) ? given : await chosenCode();
    if (code !== undefined) await vscode.commands.executeCommand('vscode.open', linkToExplanation(code));
  });
  return vscode.Disposable.from(pages, command);
}

async function textOf(code: string, { language }: Session): Promise<string> {
  if (!isFindingCode(code)) return '';
  const name = language === 'fr' ? 'findings.fr.md' : 'findings.md';
  const bytes = await vscode.workspace.fs.readFile(ownFile('docs', name));
  return explanationOf(new TextDecoder().decode(bytes), code, language) ?? '';
}

async function chosenCode(): Promise<FindingCode | undefined> {
  const here = codesAtCursor();
  const [only] = here;
  if (only !== undefined && here.length === 1) return only;
  const chosen = await vscode.window.showQuickPick(here.length > 0 ? [...here] : [...findingCodes]);
  return chosen !== undefined && isFindingCode(chosen) ? chosen : undefined;
}

function codesAtCursor(): readonly FindingCode[] {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.intersection(editor.selection) !== undefined);
  return [...new Set(found.flatMap((diagnostic) => codeOfDiagnostic(diagnostic) ?? []))];
}
