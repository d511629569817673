import * as vscode from 'vscode';

/** Pages that stand on no disk: the editor asks for their text when one is opened. */
export const explanationScheme = 'segur-explanation';

/**
 * What the code of a finding leads to: its page. A document, not a command: the Problems view would follow both, the
 * hover on a finding follows documents alone. `package.json` has Markdown of this scheme shown as it reads.
 */
export function linkToExplanation(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: explanationScheme, path: `/${code}.md` });
}
