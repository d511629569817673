import * as vscode from 'vscode';
import { fromVscodePosition, toVscodeRange } from '../host/convert';
import { markdownString } from '../host/markdownString';
import type { Session } from '../session/dossiers';
import { lazy } from '../lazy';
import { verdictOfLink } from '../links/keptVerdicts';

/** The files of a dossier that are written by hand, and its catalogue. */
const selector: vscode.DocumentSelector = [
  { pattern: '**/*.preuves.yaml' },
  { pattern: '**/segur.yaml' },
  { pattern: '**/*.rem.yaml' },
  { pattern: '**/*.corrections.yaml' },
];

/** Shows what is known of requirements, expected proofs, files and profiles under the pointer. */
export function registerHover(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const { hoverAt, PlainMarkdown } = await lazy.tooltips();
      const found = session.dossiers.of(document.uri);
      const snapshot = found?.dossier.snapshot;
      if (found === undefined || snapshot === undefined || token.isCancellationRequested) return undefined;
      const { dossier, path } = found;
      const place = {
        path,
        position: fromVscodePosition(position),
        source: dossier.textOf(path),
        verdictOf: verdictOfLink(session.kept),
      };
      const hover = hoverAt(snapshot, place, new PlainMarkdown(session.language));
      if (hover === undefined) return undefined;
      return new vscode.Hover(markdownString(hover.text.parts, dossier.folder), toVscodeRange(hover.range));
    },
  });
}
