import * as vscode from 'vscode';
import { toVscodeRange } from '../host/convert';
import { dossierFiles } from '../host/dossierFiles';
import { lazy } from '../lazy';
import { documentTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** Makes the paths of a file links to the files. */
export function registerDocumentLinks(session: Session): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(dossierFiles, {
    async provideDocumentLinks(document, token) {
      const { documentLinks } = await lazy.mentions();
      const { known, path, uriOf } = await documentTexts(session, document);
      if (token.isCancellationRequested) return undefined;
      return documentLinks(known, path, session.language).map((found) => {
        const link = new vscode.DocumentLink(toVscodeRange(found.range), uriOf(found.path));
        link.tooltip = found.tooltip;
        return link;
      });
    },
  });
}
