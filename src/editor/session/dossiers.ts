import type { CancellationToken, Event, Memento, Uri } from 'vscode';
import type { Language } from '../../core/language/language';
import type { Snapshot } from '../../core/project/snapshot';
import type { Log } from '../host/log';
import type { Acts } from './acts';

/** A dossier open in the workspace, live: its snapshot follows typing and the disk. */
export interface OpenDossier {
  /** The `segur.yaml`. */
  readonly uri: Uri;
  /** The folder that holds it; every path in a snapshot is relative to it. */
  readonly folder: Uri;
  /** Undefined until first read. Replaced whole at each change. */
  readonly snapshot: Snapshot | undefined;
  /** Whether the last check failed: the snapshot is of an older state, and its places may be wrong. */
  readonly isOutOfDate: boolean;
  /** The text a snapshot was made from, open document or disk; undefined where the file is not there. */
  textOf(path: string): string | undefined;
  uriOf(path: string): Uri;
}

/** Every dossier of the workspace: the one thing that features share. */
export interface Dossiers {
  /** In the order of workspace folders, then of paths. */
  readonly all: readonly OpenDossier[];
  /** Whether the first look at the workspace has ended. */
  readonly found: boolean;
  /** Fires with the dossier that has a new snapshot, or with undefined when dossiers came or went. */
  readonly onDidChange: Event<OpenDossier | undefined>;
  /** The dossier that a file belongs to, with the file's path in it: the nearest one above. */
  of(uri: Uri): { readonly dossier: OpenDossier; readonly path: string } | undefined;
  /** Reads everything again, evidence included, and waits for it. */
  refresh(token?: CancellationToken): Promise<void>;
  /** Waits until the snapshot reflects every text and file as they are now. For commands that edit, and for tests. */
  settled(dossier: OpenDossier): Promise<Snapshot>;
}

/** What each feature is given. */
export interface Session {
  readonly log: Log;
  /** A folder of the extension's own, outside the workspace; it may not exist yet. */
  readonly storage: Uri;
  /** What the editor keeps for this workspace, outside it. */
  readonly workspaceState: Memento;
  readonly dossiers: Dossiers;
  /** Through which every feature changes texts and files. */
  readonly acts: Acts;
  /** The language of every word shown: the editor's, or the one the user forced. May change while running. */
  readonly language: Language;
  readonly onDidChangeLanguage: Event<void>;
}
