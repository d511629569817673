import * as vscode from 'vscode';
import { toVscodeRange } from '../host/convert';
import { dossierFiles } from '../host/dossierFiles';
import { lazy } from '../lazy';
import { documentTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** In the order of `tokenTypes` and `tokenModifiers` of the core, which are loaded late; a test compares them. */
const legend = new vscode.SemanticTokensLegend(
  ['requirement', 'expectedProof', 'profile', 'evidence'],
  ['unknown'],
);

/** Colours ids, profiles and paths by what the catalogue and the disk have. */
export function registerSemanticTokens(session: Session): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    async provideDocumentSemanticTokens(document, token) {
      const { semanticTokens } = await lazy.mentions();
      const { known, path } = await documentTexts(session, document);
      if (token.isCancellationRequested) return undefined;
      const builder = new vscode.SemanticTokensBuilder(legend);
      for (const { range, type, isUnknown } of semanticTokens(known, path))
        builder.push(toVscodeRange(range), type, isUnknown ? ['unknown'] : []);
      return builder.build();
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerDocumentSemanticTokensProvider(dossierFiles, provider, legend),
    session.dossiers.onDidChange(() => changed.fire()),
  );
}
