import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { fromVscodePosition } from '../host/convert';
import { dossierFiles } from '../host/dossierFiles';
import { lazy } from '../lazy';
import { documentTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';
import { registerCommand } from '../session/registerCommand';
import { referencesEverywhere } from './referencesEverywhere';
import { findCitations } from './findCitations';

/** Finds every place that names what is pointed at, or that cites a file of the explorer, in all dossiers. */
export function registerReferences(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(dossierFiles, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const { mentionAt } = await lazy.mentions();
        const texts = await documentTexts(session, document);
        const mention = mentionAt(texts.known, texts.path, fromVscodePosition(position));
        if (mention === undefined || token.isCancellationRequested) return undefined;
        return referencesEverywhere(session, texts, mention.subject, { withDefinitions: includeDeclaration });
      },
    }),
    registerCommand(session, commandIds.findCitations, (argument) => findCitations(session, argument)),
  );
}
