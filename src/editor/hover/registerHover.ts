import * as vscode from 'vscode';
import { fromVscodePosition, toVscodeRange } from '../host/convert';
import type { Session } from '../session/dossiers';
import { PlainMarkdown } from '../telling/plainMarkdown';
import { hoverAt } from './hoverAt';

/** The files of a dossier that are written by hand. */
const written: vscode.DocumentSelector = [{ pattern: '**/*.preuves.yaml' }, { pattern: '**/segur.yaml' }];

/** Tells of requirements, expected proofs, files and profiles under the pointer. */
export function registerHover(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(written, {
    provideHover(document, position) {
      const found = session.dossiers.of(document.uri);
      if (found?.dossier.snapshot === undefined) return undefined;
      const { folder } = found.dossier;
      const place = { path: found.path, position: fromVscodePosition(position), folder };
      const told = hoverAt(found.dossier.snapshot, place, new PlainMarkdown(session.language));
      return told === undefined ? undefined : new vscode.Hover(told.text.value, toVscodeRange(told.range));
    },
  });
}
