import * as vscode from 'vscode';
import { shownText } from '../../core/privacy/shownText';
import { nameOfFile, pathIn } from '../host/paths';
import { showPage } from '../host/showPage';
import type { VirtualTexts } from '../host/virtualTexts';
import type { Session } from '../session/dossiers';
import { filesToInspect } from './filesToInspect';
import { inspectionReport } from '../../core/views/inspectionReport/inspectionReport';
import { readWhole, type ReadFile } from './readWhole';
import { inspectionWords } from '../../core/views/inspectionReport/words';
import { notify } from '../host/notify';

/** Opens a page on one file or several, in a dossier or not. Large files are read with their sum, which can be ended. */
export async function inspectEvidence(
  session: Session,
  texts: VirtualTexts,
  argument: unknown,
  selected: unknown,
): Promise<void> {
  const words = inspectionWords[session.language];
  const uris = await filesToInspect(session, argument, selected);
  const [first] = uris;
  if (first === undefined) return;
  const what = uris.length === 1 ? nameOfFile(first) : words.files(uris.length);
  const read = await readWhole(uris, what, session.language);
  if (read === undefined) {
    void notify.information(words.cancelled(what));
    return;
  }
  const pages = read.map((one) => pageOn(one, session));
  await showPage(texts.put(`${shownText(what)}.md`, pages.join('\n---\n\n')), session.log);
}

function pageOn({ uri, inspected }: ReadFile, { dossiers, language }: Session): string {
  const found = dossiers.of(uri);
  const snapshot = found?.dossier.snapshot;
  const within =
    found === undefined || snapshot === undefined
      ? undefined
      : {
          ...{ snapshot, path: found.path },
          addressOf: (file: string, line: number) => addressOf(found.dossier.uriOf(file), line),
        };
  return inspectionReport(nameOfFile(uri), inspected, within, language);
}

/** VS Code's preview follows a path from the first folder of the workspace, and no address of another kind. */
function addressOf(uri: vscode.Uri, line: number): string | undefined {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const path = first && pathIn(first.uri, uri);
  if (path === undefined) return undefined;
  return `/${path.split('/').map(encodeURIComponent).join('/')}#L${String(line)}`;
}
