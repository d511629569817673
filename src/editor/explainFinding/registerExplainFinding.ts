import * as vscode from 'vscode';
import { type FindingCode, findingCodes, isFindingCode } from '../../core/findings/codes';
import { codeOfDiagnostic } from '../diagnostics/codeOfDiagnostic';
import { commandIds } from '../commandIds';
import { registerCommand } from '../host/doorway';
import { ownFile } from '../host/ownFolder';
import { VirtualTexts } from '../importCatalogue/virtualTexts';
import type { Session } from '../session/dossiers';
import { explanationOf } from './explanationOf';

/** "Expliquer un constat": the page on a finding, for the code given, for what the cursor stands on, or for one chosen. */
export function registerExplainFinding(session: Session): vscode.Disposable {
  const texts = new VirtualTexts('segur-explanation');
  const command = registerCommand(session, commandIds.explainFinding, async (given) => {
    const code = typeof given === 'string' && isFindingCode(given) ? given : await chosenCode();
    if (code !== undefined) await explain(session, texts, code);
  });
  return vscode.Disposable.from(texts, command);
}

async function explain({ language }: Session, texts: VirtualTexts, code: FindingCode): Promise<void> {
  const name = language === 'fr' ? 'findings.fr.md' : 'findings.md';
  const bytes = await vscode.workspace.fs.readFile(ownFile(`docs/${name}`));
  const text = explanationOf(new TextDecoder().decode(bytes), code, language);
  if (text === undefined) throw new Error(`no section on ${code} in ${name}`);
  const page = texts.put(`${code}.md`, text);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    // A host without the Markdown extension shows the text as it is.
    await vscode.window.showTextDocument(page, { preview: true });
  }
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
