import * as vscode from 'vscode';
import type { KnownTexts } from '../../core/views/mentions/knownTexts';
import { nameOfFile, parentOf, pathIn } from '../host/paths';
import { lazy } from '../lazy';
import type { OpenDossier, Session } from './dossiers';

/** What is known around a document: of its dossier, with the very text of the document; of itself alone where it has none. */
export interface DocumentTexts {
  readonly known: KnownTexts;
  /** Of the document, as `known` names it. */
  readonly path: string;
  readonly dossier: OpenDossier | undefined;
  readonly uriOf: (path: string) => vscode.Uri;
}

/** A document of git or of another store has the ids of the dossier in which its file is. */
export async function documentTexts(session: Session, document: vscode.TextDocument): Promise<DocumentTexts> {
  const { knownTexts, nothingKnown, withText } = await lazy.mentions();
  const found = session.dossiers.of(document.uri) ?? dossierBySamePath(session, document.uri);
  const snapshot = found?.dossier.snapshot;
  if (found !== undefined && snapshot !== undefined) {
    const { dossier, path } = found;
    const known = knownTexts(snapshot, (asked) => dossier.textOf(asked));
    return {
      known: withText(known, path, document.getText()),
      path,
      dossier,
      uriOf: (asked) => (asked === path ? document.uri : dossier.uriOf(asked)),
    };
  }
  const path = nameOfFile(document.uri);
  const folder = parentOf(document.uri);
  return {
    known: withText(nothingKnown, path, document.getText()),
    path,
    dossier: undefined,
    uriOf: (asked) => (asked === path ? document.uri : vscode.Uri.joinPath(folder, asked)),
  };
}

/** What a dossier says now. */
export async function dossierTexts(dossier: OpenDossier): Promise<KnownTexts | undefined> {
  const { knownTexts } = await lazy.mentions();
  const { snapshot } = dossier;
  return snapshot && knownTexts(snapshot, (asked) => dossier.textOf(asked));
}

function dossierBySamePath({ dossiers }: Session, uri: vscode.Uri): ReturnType<Session['dossiers']['of']> {
  let nearest: ReturnType<Session['dossiers']['of']>;
  for (const dossier of dossiers.all) {
    const { scheme, authority, path: folder } = dossier.folder;
    const path = uri.scheme === scheme ? undefined : pathIn(dossier.folder, uri.with({ scheme, authority }));
    if (path !== undefined && folder.length > (nearest?.dossier.folder.path.length ?? -1))
      nearest = { dossier, path };
  }
  return nearest;
}
