import * as vscode from 'vscode';
import { fromVscodePosition, toVscodeRange } from '../host/convert';
import type { Session } from '../session/dossiers';
import { load } from '../telling/load';

/** The files of a dossier that are written by hand, and its catalogue. */
const told: vscode.DocumentSelector = [
  { pattern: '**/*.preuves.yaml' },
  { pattern: '**/segur.yaml' },
  { pattern: '**/*.rem.yaml' },
  { pattern: '**/*.corrections.yaml' },
];

/** Tells of requirements, expected proofs, files and profiles under the pointer. */
export function registerHover(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(told, {
    async provideHover(document, position, token) {
      const { hoverAt, PlainMarkdown } = await load();
      const found = session.dossiers.of(document.uri);
      const snapshot = found?.dossier.snapshot;
      if (found === undefined || snapshot === undefined || token.isCancellationRequested) return undefined;
      const { dossier, path } = found;
      const { folder } = dossier;
      const source = dossier.textOf(path);
      const place = { path, position: fromVscodePosition(position), folder, source, kept: session.kept };
      const said = hoverAt(snapshot, place, new PlainMarkdown(session.language));
      return said === undefined ? undefined : new vscode.Hover(said.text.value, toVscodeRange(said.range));
    },
  });
}
