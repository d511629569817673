import * as vscode from 'vscode';
import { type FindingCode, findingCodes, isFindingCode } from '../../core/findings/families';
import { commandIds } from '../../core/views/commandIds';
import { codeOfDiagnostic, explanationScheme, linkToExplanation } from '../diagnostics/codeOfDiagnostic';
import { registerCommand } from '../session/registerCommand';
import { ownFile } from '../host/paths';
import type { Session } from '../session/dossiers';
import { explainWords, explanationOf } from '../../core/views/explainFinding/explanationOf';
import { askOne } from '../ask/askChoice';

/** The pages on findings, and "Expliquer un constat": for the code given, for what the cursor is on, or for one chosen. */
export function registerExplainFinding(session: Session): vscode.Disposable {
  const pages = vscode.workspace.registerTextDocumentContentProvider(explanationScheme, {
    provideTextDocumentContent: ({ path }) => textOf(path.replace(/^\/|\.md$/gu, ''), session),
  });
  const command = registerCommand(session, commandIds.explainFinding, async (argument) => {
    const code =
      typeof argument === 'string' && isFindingCode(argument) ? argument : await chosenCode(session);
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

async function chosenCode({ language }: Session): Promise<FindingCode | undefined> {
  const here = codesAtCursor();
  const [only] = here;
  if (only !== undefined && here.length === 1) return only;
  const { title, placeholder } = explainWords[language];
  const offered = here.length > 0 ? here : findingCodes;
  const choices = offered.map((code) => ({ kind: 'choice' as const, value: code, label: code }));
  const place = { title, step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askOne<FindingCode>(place, { placeholder, choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}

function codesAtCursor(): readonly FindingCode[] {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.intersection(editor.selection) !== undefined);
  return [...new Set(found.flatMap((diagnostic) => codeOfDiagnostic(diagnostic) ?? []))];
}
