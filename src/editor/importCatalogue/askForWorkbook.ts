import * as vscode from 'vscode';
import type { Session } from '../session/dossiers';
import { importWords } from '../../core/views/importCatalogue/words';

/** Asks for a workbook by the file dialog, which begins in the workspace. */
export async function askForWorkbook(session: Session, from?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const words = importWords[session.language];
  const defaultUri = from ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const chosen = await vscode.window.showOpenDialog({
    title: words.choose,
    filters: { [words.workbooks]: ['xlsx', 'xlsm'] },
    ...(defaultUri === undefined ? {} : { defaultUri }),
  });
  return chosen?.[0];
}
