import * as vscode from 'vscode';
import { createEvidenceMemory } from '../../core/evidence/evidenceMemory';
import type { Policy } from '../../core/dossier/policy';
import type { KeptFacts } from '../../core/evidence/keptFacts';
import type { Language } from '../../core/language/language';
import { systemClock } from '../../core/ports/clock';
import { Project } from '../../core/project/project';
import type { Snapshot } from '../../core/project/snapshot';
import { heavyReaderHere } from '../../node/heavyReaderHere';
import { nodeHasher } from '../../node/nodeHasher';
import { folderAt } from '../host/folderAt';
import { nameOfFile, parentOf, pathIn } from '../host/paths';
import type { OpenDossier } from './dossiers';
import { type FactsPlace, keptFactsOf } from './factsPlace';
import { longLook } from './longLook';
import { sameSnapshot } from '../../core/project/sameSnapshot';
import { Work, type Job } from './work';

/** How long to wait for more of the same, in milliseconds, before the disk is looked at. */
const pauseAfter = { typing: 150, disk: 100 } as const;

/** The editor's watchers begin a while after they are asked for, in milliseconds. */
const watchersBegin = 3000;

/** What a look at files needs of the editor. */
export interface Looking {
  readonly facts: FactsPlace;
  readonly language: () => Language;
}

/** To read a file whole from elsewhere than the disk would fetch it: nobody asked for that. */
function heavyReaderAt(uri: vscode.Uri): typeof heavyReaderHere {
  return uri.scheme === 'file' ? heavyReaderHere : undefined;
}

export interface LiveDossierEvents {
  changed(dossier: LiveDossier): void;
  failed(error: unknown): void;
}

/**
 * A dossier that follows its open documents at once and its files soon after. Typing is answered from memory; one run
 * over the disk is in flight at most, and what it finds is judged against the texts as they are when it ends.
 */
export class LiveDossier implements OpenDossier, vscode.Disposable {
  readonly folder: vscode.Uri;
  private readonly project: Project;
  private readonly work: Work;
  private readonly typed = new Map<string, vscode.TextDocument>();
  private readonly closed = new Set<string>();
  private flushing: ReturnType<typeof setImmediate> | undefined;
  private onceMore: ReturnType<typeof setTimeout> | undefined;
  private published: Snapshot | undefined;
  private readonly kept: KeptFacts | undefined;
  private recalled: Promise<void> | undefined;
  /** Paths that changed on the disk since the last whole look; undefined where anything may have. */
  private changedPaths: Set<string> | undefined;

  constructor(
    readonly uri: vscode.Uri,
    severities: Policy['severity'],
    private readonly looking: Looking,
    private readonly events: LiveDossierEvents,
  ) {
    this.folder = parentOf(uri);
    const memory = createEvidenceMemory(nodeHasher, systemClock, heavyReaderAt(uri));
    this.kept = keptFactsOf(uri, memory, looking.facts);
    const host = { folder: folderAt(this.folder), memory, clock: systemClock };
    this.project = new Project(host, nameOfFile(uri));
    this.project.setSeverities(severities);
    this.work = new Work(
      (job, signal) => this.run(job, signal),
      (error) => events.failed(error),
    );
  }

  get snapshot(): Snapshot | undefined {
    return this.published;
  }

  textOf(path: string): string | undefined {
    return this.project.textOf(path);
  }

  uriOf(path: string): vscode.Uri {
    return path === '' ? this.folder : vscode.Uri.joinPath(this.folder, path);
  }

  pathOf(uri: vscode.Uri): string | undefined {
    return pathIn(this.folder, uri);
  }

  /** The document is open, or its text changed. Several changes within one tick are judged once. */
  documentChanged(document: vscode.TextDocument): void {
    const path = this.pathOf(document.uri);
    if (path === undefined || !this.project.holdsText(path)) return;
    this.closed.delete(path);
    this.typed.set(path, document);
    this.flushing ??= setImmediate(() => this.flush());
  }

  /** The text of the document counts until the disk has been read. */
  documentClosed(document: vscode.TextDocument): void {
    const path = this.pathOf(document.uri);
    if (path === undefined || !this.project.holdsText(path)) return;
    this.typed.delete(path);
    this.closed.add(path);
    this.work.ask('load', 0);
  }

  /** Something at this place came, went or changed on the disk. */
  diskChanged(uri: vscode.Uri): void {
    const path = this.pathOf(uri);
    if (path === undefined) return;
    const isFolderOfTexts = path === '' || path === 'preuves';
    if (isFolderOfTexts) this.changedPaths = undefined;
    else this.changedPaths?.add(path);
    this.work.ask(isFolderOfTexts || this.project.holdsText(path) ? 'load' : 'look', pauseAfter.disk);
  }

  setSeverities(severities: Policy['severity']): void {
    const snapshot = this.project.setSeverities(severities);
    this.published = undefined;
    this.publish(snapshot);
  }

  /** Reads all of it again, and waits for it. */
  async refresh(): Promise<void> {
    this.changedPaths = undefined;
    this.flush();
    this.work.ask('load', 0);
    await this.work.finish();
  }

  dispose(): void {
    clearImmediate(this.flushing);
    clearTimeout(this.onceMore);
    this.work.dispose();
  }

  private flush(): void {
    clearImmediate(this.flushing);
    this.flushing = undefined;
    if (this.typed.size === 0) return;
    for (const [path, document] of this.typed) this.judge(path, document.getText());
    this.typed.clear();
    if (this.project.needsLoad) this.work.ask('load', 0);
    const { snapshot } = this.project;
    if (snapshot === undefined || !this.publish(snapshot)) return;
    // A path just typed may name a file that no watcher told of.
    this.changedPaths = undefined;
    this.work.ask('look', pauseAfter.typing);
  }

  private judge(path: string, text: string): void {
    try {
      this.project.setText(path, text);
    } catch (error) {
      this.events.failed(error);
    }
  }

  private async run(job: Job, signal: AbortSignal): Promise<void> {
    if (job === 'load' || this.project.snapshot === undefined) {
      const closed = [...this.closed];
      await this.project.load(signal);
      for (const path of closed) if (this.closed.delete(path)) this.project.setText(path, undefined);
      this.publish(this.project.snapshot);
    }
    await this.look(signal);
    if (!signal.aborted) this.onceMore ??= setTimeout(() => this.lookOnceMore(), watchersBegin);
    if (this.project.needsLoad) this.work.ask('load', 0);
  }

  /** What changed before the watchers began, nobody told of. */
  private lookOnceMore(): void {
    this.changedPaths = undefined;
    this.work.ask('load', 0);
  }

  private async look(outer: AbortSignal): Promise<void> {
    this.recalled ??= this.kept?.recall();
    await this.recalled;
    const changed = this.changedPaths;
    this.changedPaths = new Set();
    const { language } = this.looking;
    const long = longLook(this.project.snapshot?.dossier.product.name?.value ?? '', language(), outer);
    try {
      const { progress, signal } = long;
      this.publish(
        await this.project.lookAtEvidence(
          signal,
          changed === undefined ? { progress } : { progress, changed },
        ),
      );
    } catch (error) {
      this.changedPaths = undefined;
      // What was seen so far is remembered, and the rest stays "not checked" until the next look.
      if (!long.cancelled) throw error;
    } finally {
      long.end();
    }
    await this.kept?.save();
  }

  /** Answers whether it was a change. */
  private publish(snapshot: Snapshot | undefined): boolean {
    if (snapshot === undefined || sameSnapshot(this.published, snapshot)) return false;
    this.published = snapshot;
    this.events.changed(this);
    return true;
  }
}
