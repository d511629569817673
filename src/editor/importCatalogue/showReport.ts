import * as vscode from 'vscode';
import type { Session } from '../session/dossiers';
import type { ReadRem } from './readRem';
import { reportMarkdown } from './reportMarkdown';
import type { VirtualTexts } from './virtualTexts';

/** Opens what an import counted and remarked as a page to read; as text where VS Code's own preview is switched off. */
export async function showReport(session: Session, rem: ReadRem, texts: VirtualTexts): Promise<void> {
  const { importMessage } = await import('../../core/catalogue/importMessages');
  const say = (warning: ReadRem['report']['warnings'][number]): string =>
    importMessage(warning, session.language);
  const uri = texts.put(
    `${rem.fileName}.md`,
    reportMarkdown(rem.fileName, rem.report, { language: session.language, say }),
  );
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch (error) {
    session.log.debug(`no preview of Markdown: ${String(error)}`);
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}
