import * as vscode from 'vscode';
import type { Log } from './log';

/** Opens Markdown of our own as a page to read; as text where VS Code's own preview is switched off. */
export async function showPage(page: vscode.Uri, log: Log): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch (error) {
    log.debug(`no preview of Markdown: ${String(error)}`);
    await vscode.window.showTextDocument(page, { preview: true });
  }
}
