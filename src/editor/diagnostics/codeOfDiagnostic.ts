import type { Diagnostic } from 'vscode';
import { type FindingCode, isFindingCode } from '../../core/findings/families';
import * as vscode from 'vscode';

/** The code of one of our findings as VS Code shows it; undefined for what others say. */
export function codeOfDiagnostic({ source, code }: Diagnostic): FindingCode | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return source === diagnosticSource && typeof value === 'string' && isFindingCode(value) ? value : undefined;
}

/** Findings are known by this name in the Problems view, and by it quick fixes find theirs. */
export const diagnosticSource = 'Ségur';

/** Pages that are on no disk: the editor asks for their text when one is opened. */
export const explanationScheme = 'segur-explanation';

/**
 * What the code of a finding leads to: its page. A document, not a command: the Problems view would follow both, the
 * hover on a finding follows documents alone. `package.json` has Markdown of this scheme shown as it reads.
 */
export function linkToExplanation(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: explanationScheme, path: `/${code}.md` });
}
