import * as vscode from 'vscode';
import { fromVscodePosition, toVscodeRange } from '../host/convert';
import { dossierFiles } from '../host/dossierFiles';
import { markdownString } from '../host/markdownString';
import { yamlExtensionHovers } from '../host/yamlExtension';
import { documentSnapshot } from '../session/documentTexts';
import type { Session } from '../session/dossiers';
import { lazy } from '../lazy';
import { verdictOfLink } from '../links/keptVerdicts';

/** Shows what is known of requirements, expected proofs, files and profiles under the pointer. */
export function registerHover(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(dossierFiles, {
    async provideHover(document, position, token) {
      const { hoverAt, PlainMarkdown } = await lazy.tooltips();
      const { snapshot, path, text, folder } = await documentSnapshot(session, document);
      if (token.isCancellationRequested) return undefined;
      const place = {
        path,
        position: fromVscodePosition(position),
        source: text,
        verdictOf: verdictOfLink(session.workspaceState),
        keysDescribedElsewhere: yamlExtensionHovers(),
      };
      const hover = hoverAt(snapshot, place, new PlainMarkdown(session.language));
      if (hover === undefined) return undefined;
      return new vscode.Hover(markdownString(hover.text.parts, folder), toVscodeRange(hover.range));
    },
  });
}
