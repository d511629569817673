import * as vscode from 'vscode';
import { fromVscodePosition, toVscodeRange } from '../host/convert';
import { dossierFiles } from '../host/dossierFiles';
import { lazy } from '../lazy';
import { documentTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** Goes from an id to the catalogue, from a path to its file, from a corrected text to its correction. */
export function registerDefinition(session: Session): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(dossierFiles, {
    async provideDefinition(document, position, token) {
      const { definitionsAt } = await lazy.mentions();
      const { known, path, uriOf } = await documentTexts(session, document);
      if (token.isCancellationRequested) return undefined;
      const found = definitionsAt(known, path, fromVscodePosition(position));
      return found?.places.map(({ file, range }) => ({
        originSelectionRange: toVscodeRange(found.origin),
        targetUri: uriOf(file),
        targetRange: toVscodeRange(range),
      }));
    },
  });
}
