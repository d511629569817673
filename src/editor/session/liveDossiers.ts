import * as vscode from 'vscode';
import type { Snapshot } from '../../core/project/snapshot';
import type { Log } from '../host/log';
import { severitySetting } from '../host/settings';
import type { Dossiers, OpenDossier } from './dossiers';
import { findDossiers } from './findDossiers';
import { LiveDossier, type CheckSettings } from './liveDossier';

interface Watched {
  readonly dossier: LiveDossier;
  readonly watcher: vscode.Disposable;
}

/** The dossiers of the workspace, found and kept up to date. */
export class LiveDossiers implements Dossiers, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<OpenDossier | undefined>();
  readonly onDidChange = this.changed.event;
  private readonly known = new Map<string, Watched>();
  private order: readonly LiveDossier[] = [];
  private searching: Promise<void> | undefined;
  private searchesAsked = 0;
  found = false;

  constructor(
    private readonly log: Log,
    /** Logs a failure and says it to the user, once. */
    private readonly say: (what: string, error: unknown) => void,
    private readonly looking: CheckSettings,
  ) {}

  get all(): readonly LiveDossier[] {
    return this.order;
  }

  of(uri: vscode.Uri): { readonly dossier: LiveDossier; readonly path: string } | undefined {
    let nearest: { readonly dossier: LiveDossier; readonly path: string } | undefined;
    for (const dossier of this.order) {
      const path = dossier.pathOf(uri);
      if (path !== undefined && (nearest === undefined || path.length < nearest.path.length))
        nearest = { dossier, path };
    }
    return nearest;
  }

  async refresh(): Promise<void> {
    await this.search();
    await Promise.all(this.order.map((dossier) => dossier.refresh()));
  }

  async settled(dossier: OpenDossier): Promise<Snapshot> {
    const watched = this.known.get(dossier.uri.toString());
    if (watched === undefined) throw new Error(`not a dossier of the workspace: ${dossier.uri.toString()}`);
    await watched.dossier.refresh();
    const { snapshot } = watched.dossier;
    if (snapshot === undefined) throw new Error(`the dossier could not be read: ${dossier.uri.toString()}`);
    return snapshot;
  }

  /** Looks for dossiers anew; those that stay keep what they know. Asked twice at once, it looks once more. */
  async search(): Promise<void> {
    this.searchesAsked++;
    this.searching ??= this.searchUntilStill().finally(() => (this.searching = undefined));
    await this.searching;
  }

  documentChanged(document: vscode.TextDocument): void {
    this.of(document.uri)?.dossier.documentChanged(document);
  }

  documentClosed(document: vscode.TextDocument): void {
    this.of(document.uri)?.dossier.documentClosed(document);
  }

  /** The window came to the front, or something large happened: watchers may have missed some of it. */
  lookAgain(): void {
    for (const dossier of this.order) dossier.diskChanged(dossier.folder);
  }

  applySeverities(): void {
    const severities = severitySetting();
    for (const dossier of this.order) dossier.setSeverities(severities);
  }

  dispose(): void {
    for (const { dossier, watcher } of this.known.values()) {
      watcher.dispose();
      dossier.dispose();
    }
    this.known.clear();
    this.changed.dispose();
  }

  private async searchUntilStill(): Promise<void> {
    let searches: number;
    do {
      searches = this.searchesAsked;
      this.adopt(await findDossiers());
    } while (searches !== this.searchesAsked);
  }

  private adopt(uris: readonly vscode.Uri[]): void {
    const keys = new Set(uris.map(String));
    for (const [key, { dossier, watcher }] of this.known) {
      if (keys.has(key)) continue;
      watcher.dispose();
      dossier.dispose();
      this.known.delete(key);
    }
    const before = this.order;
    this.order = uris.map((uri) => (this.known.get(uri.toString()) ?? this.add(uri)).dossier);
    const same = before.length === this.order.length && before.every((one, at) => one === this.order[at]);
    if (same && this.found) return;
    this.found = true;
    this.log.debug(`dossiers: ${this.order.map(({ uri }) => uri.toString()).join(' ')}`);
    this.changed.fire(undefined);
  }

  private add(uri: vscode.Uri): Watched {
    const dossier = new LiveDossier(uri, severitySetting(), this.looking, {
      changed: (one) => this.changed.fire(one),
      failed: (error) => this.failed(uri, error),
    });
    const watcher = watchDisk(dossier);
    const watched = { dossier, watcher };
    this.known.set(uri.toString(), watched);
    for (const document of vscode.workspace.textDocuments) dossier.documentChanged(document);
    void dossier.refresh();
    return watched;
  }

  private failed(uri: vscode.Uri, error: unknown): void {
    this.say(`the dossier ${uri.toString()} could not be validated`, error);
  }
}

/** What a dossier is made of: its own file, its catalogues with their corrections, and all that is with its chapter files. */
const watched =
  '{segur.yaml,**/*.rem.yaml,**/*.corrections.yaml,preuves,preuves/**,depots,depots/*.depot.yaml}';

/** Tells a dossier of each of its files or folders that comes, goes or changes. */
function watchDisk(dossier: LiveDossier): vscode.Disposable {
  const pattern = new vscode.RelativePattern(dossier.folder, watched);
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const changed = (uri: vscode.Uri): void => dossier.diskChanged(uri);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete((uri) => dossier.diskDeleted(uri)),
  );
}
