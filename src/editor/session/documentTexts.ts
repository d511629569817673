import * as vscode from 'vscode';
import type { Snapshot } from '../../core/project/snapshot';
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

/** What was read from a document, for as long as neither it nor the dossier around it changes. */
interface Read {
  readonly version: number;
  readonly snapshot: Snapshot | undefined;
  readonly texts: DocumentTexts;
}

const lastRead = new WeakMap<vscode.TextDocument, Read>();

/**
 * A document of git or of another store has the ids of the dossier in which its file is; a catalogue that the dossier
 * does not name is read alone.
 */
export async function documentTexts(session: Session, document: vscode.TextDocument): Promise<DocumentTexts> {
  const mentions = await lazy.mentions();
  const found = dossierAround(session, document);
  const snapshot = found?.dossier.snapshot;
  const { version } = document;
  const before = lastRead.get(document);
  if (before?.version === version && before.snapshot === snapshot) return before.texts;
  const texts =
    found === undefined || snapshot === undefined
      ? textsAlone(mentions, document)
      : textsIn(mentions, document, { ...found, snapshot });
  lastRead.set(document, { version, snapshot, texts });
  return texts;
}

type Mentions = Awaited<ReturnType<typeof lazy.mentions>>;

function textsIn(
  { knownTexts, withText }: Mentions,
  document: vscode.TextDocument,
  { dossier, path, snapshot }: DossierFilePath & { readonly snapshot: Snapshot },
): DocumentTexts {
  const known = knownTexts(snapshot, (requested) => dossier.textOf(requested));
  return {
    known: withText(known, path, document.getText()),
    path,
    dossier,
    uriOf: (requested) => (requested === path ? document.uri : dossier.uriOf(requested)),
  };
}

function textsAlone({ nothingKnown, withText }: Mentions, document: vscode.TextDocument): DocumentTexts {
  const path = nameOfFile(document.uri);
  const folder = parentOf(document.uri);
  return {
    known: withText(nothingKnown, path, document.getText()),
    path,
    dossier: undefined,
    uriOf: (requested) => (requested === path ? document.uri : vscode.Uri.joinPath(folder, requested)),
  };
}

/** A snapshot to read a document by: its dossier's, or one with the document's own text where that is another. */
export interface DocumentSnapshot {
  readonly snapshot: Snapshot;
  /** Of the document, as the snapshot names it. */
  readonly path: string;
  /** The text that the snapshot has of it. */
  readonly text: string | undefined;
  /** To which paths are relative. */
  readonly folder: vscode.Uri;
  readonly dossier: OpenDossier | undefined;
}

/** The snapshot that a document is read by. Of a file of a dossier it may be a moment older than the text. */
export async function documentSnapshot(
  session: Session,
  document: vscode.TextDocument,
): Promise<DocumentSnapshot> {
  const own = session.dossiers.of(document.uri);
  if (own?.dossier.snapshot !== undefined && !isOtherCatalogue(own.dossier.snapshot, own.path)) {
    const { dossier, path } = own;
    return {
      ...{ snapshot: own.dossier.snapshot, path, dossier },
      ...{ text: dossier.textOf(path), folder: dossier.folder },
    };
  }
  const { snapshotAround } = await lazy.mentions();
  const { known, path, dossier } = await documentTexts(session, document);
  const snapshot = snapshotAround(known, dossier?.snapshot);
  const folder = dossier?.folder ?? parentOf(document.uri);
  return { snapshot, path, dossier, folder, text: document.getText() };
}

interface DossierFilePath {
  readonly dossier: OpenDossier;
  readonly path: string;
}

function dossierAround(session: Session, { uri }: vscode.TextDocument): DossierFilePath | undefined {
  const found = session.dossiers.of(uri) ?? dossierBySamePath(session, uri);
  const snapshot = found?.dossier.snapshot;
  return found !== undefined && snapshot !== undefined && isOtherCatalogue(snapshot, found.path)
    ? undefined
    : found;
}

/** The REM before or after, kept beside the one that the dossier names. */
function isOtherCatalogue({ catalogue }: Snapshot, path: string): boolean {
  return path.endsWith('.rem.yaml') && catalogue.kind !== 'unnamed' && catalogue.path !== path;
}

/** What a dossier says now. */
export async function dossierTexts(dossier: OpenDossier): Promise<KnownTexts | undefined> {
  const { knownTexts } = await lazy.mentions();
  const { snapshot } = dossier;
  return snapshot && knownTexts(snapshot, (requested) => dossier.textOf(requested));
}

function dossierBySamePath({ dossiers }: Session, uri: vscode.Uri): DossierFilePath | undefined {
  let nearest: DossierFilePath | undefined;
  for (const dossier of dossiers.all) {
    const { scheme, authority, path: folder } = dossier.folder;
    const path = uri.scheme === scheme ? undefined : pathIn(dossier.folder, uri.with({ scheme, authority }));
    if (path !== undefined && folder.length > (nearest?.dossier.folder.path.length ?? -1))
      nearest = { dossier, path };
  }
  return nearest;
}
