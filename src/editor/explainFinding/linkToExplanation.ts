import * as vscode from 'vscode';
import type { FindingCode } from '../../core/findings/codes';
import { commandIds } from '../commandIds';

/** What the code of a finding leads to, in Problems and in hovers: its page, which stands in the extension itself. */
export function linkToExplanation(code: FindingCode): vscode.Uri {
  return vscode.Uri.parse(
    `command:${commandIds.explainFinding}?${encodeURIComponent(JSON.stringify([code]))}`,
  );
}
