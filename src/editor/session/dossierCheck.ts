import type { Catalogue } from '../../core/catalogue/model';
import type { Policy } from '../../core/dossier/policy';
import type { KeptFacts } from '../../core/evidence/keptFacts';
import type { LookProgress } from '../../core/evidence/lookAtEvidence';
import { inSlicesIfAny } from '../../core/ports/slices';
import { Project, type ProjectHost } from '../../core/project/project';
import { type Snapshot, sameSnapshot } from '../../core/project/snapshot';
import { prepareFullParser } from '../../core/yaml/readYaml';
import { Work, type Job } from './work';

/** How long to wait for more of the same, in milliseconds, before the disk is looked at. */
const pauseAfter = { typing: 150, disk: 100 } as const;

/** The editor's watchers begin a while after they are asked for, in milliseconds. */
const watchersBegin = 3000;

/** The progress of a long inspection, which the user may cancel. */
export interface CheckProgress {
  readonly progress: LookProgress;
  /** Aborted by the user or by the session. */
  readonly signal: AbortSignal;
  /** Whether the user cancelled. */
  readonly cancelled: boolean;
  end(): void;
}

/** What checking a dossier continuously needs of the editor. */
export interface CheckHost extends ProjectHost {
  /** Undefined where facts are not kept from one window to the next. */
  readonly facts: KeptFacts | undefined;
  showProgress(product: string, outer: AbortSignal): CheckProgress;
  /** Computes beforehand what the first requests about a catalogue would wait for. */
  prepare?(
    snapshot: Snapshot,
    textOf: (path: string) => string | undefined,
    signal: AbortSignal,
  ): Promise<void>;
  /** There is something new to show. */
  changed(): void;
  failed(error: unknown): void;
}

/**
 * Keeps one dossier checked while it is edited and its files change. Edits are checked from memory; at most one run reads
 * the disk, for changed and newly cited files, and is aborted for another where proofs cite something else meanwhile.
 * Paths are relative to the dossier's folder.
 */
export class DossierCheck {
  private readonly project: Project;
  private readonly work: Work;
  private readonly typed = new Map<string, () => string>();
  private readonly closed = new Set<string>();
  private flushing: ReturnType<typeof setImmediate> | undefined;
  private onceMore: ReturnType<typeof setTimeout> | undefined;
  private published: Snapshot | undefined;
  private readonly failing = new Set<'texts' | 'files'>();
  private restored: Promise<void> | undefined;
  private isPrepared = false;
  private preparedFor: Catalogue | undefined;
  private renewing: Promise<void> | undefined;
  private isDisposed = false;
  /** Gives up the look at files that is under way. */
  private staleLook: AbortController | undefined;
  /** Paths that changed on the disk since it was last looked at; undefined where anything may have. */
  private changedPaths: Set<string> | undefined;

  constructor(
    private readonly host: CheckHost,
    dossierPath: string,
    severities: Policy['severity'],
  ) {
    this.project = new Project(host, dossierPath);
    this.project.takeSeverities(severities);
    this.work = new Work(
      (job, signal) => this.run(job, signal),
      (error) => this.fail('files', error),
    );
  }

  /** The latest; undefined before the first. */
  get snapshot(): Snapshot | undefined {
    return this.published;
  }

  /** Whether the last check failed: the snapshot then is of an older state of the dossier. */
  get isOutOfDate(): boolean {
    return this.failing.size > 0;
  }

  textOf(path: string): string | undefined {
    return this.project.textOf(path);
  }

  holdsText(path: string): boolean {
    return this.project.holdsText(path);
  }

  /** A document is open, or its text changed. Several changes within one tick are checked once. */
  textChanged(path: string, text: () => string): void {
    this.closed.delete(path);
    this.typed.set(path, text);
    this.project.giveUp();
    this.flushing ??= setImmediate(() => this.flush());
  }

  /** The text of the document counts until the disk has been read. */
  textClosed(path: string): void {
    this.typed.delete(path);
    this.closed.add(path);
    this.changedPaths?.add(path);
    this.work.ask('load', 0);
  }

  /** Something at this path came, went or changed on the disk; '' where anything may have. */
  diskChanged(path: string): void {
    const mayHoldTexts = path === '' || path === 'preuves';
    if (mayHoldTexts) this.changedPaths = undefined;
    else this.changedPaths?.add(path);
    const isText = mayHoldTexts || this.project.holdsText(path) || this.project.hasRead(path);
    this.work.ask(isText ? 'load' : 'look', pauseAfter.disk);
    if (isText) this.staleLook?.abort();
  }

  setSeverities(severities: Policy['severity']): void {
    this.project.takeSeverities(severities);
    this.published = undefined;
    if (this.project.snapshot !== undefined) this.renewSoon();
  }

  /** Reads all of it again, and waits for it. */
  async refresh(): Promise<void> {
    this.changedPaths = undefined;
    this.flush();
    this.work.ask('load', 0);
    await this.finish();
  }

  /** Waits until nothing is to be done, without asking for more. */
  async settled(): Promise<void> {
    this.flush();
    await this.finish();
  }

  dispose(): void {
    this.isDisposed = true;
    clearImmediate(this.flushing);
    clearTimeout(this.onceMore);
    this.work.dispose();
    this.project.end();
  }

  private async finish(): Promise<void> {
    do {
      await this.renewing;
      await this.work.finish();
    } while (this.renewing !== undefined);
  }

  private flush(): void {
    clearImmediate(this.flushing);
    this.flushing = undefined;
    if (this.typed.size === 0) return;
    const typed = [...this.typed];
    this.typed.clear();
    for (const [path, text] of typed) this.project.takeText(path, text());
    if (this.project.snapshot !== undefined) this.renewSoon();
  }

  private renewSoon(): void {
    const renewing = this.renew().finally(() => {
      if (this.renewing === renewing) this.renewing = undefined;
    });
    this.renewing = renewing;
  }

  /** Checks what was typed, and asks for a look at files where it says something new. */
  private async renew(): Promise<void> {
    try {
      await this.project.renewed();
      this.failing.delete('texts');
    } catch (error) {
      if (!this.isDisposed) this.fail('texts', error);
      return;
    }
    const isNew = this.publish(this.project.snapshot);
    // Files are read for minutes: a look at what is no longer cited is given up, and what it read is remembered.
    if (this.project.citesAnew) this.staleLook?.abort();
    if (isNew || this.project.needsLoad) this.work.ask('look', isNew ? pauseAfter.typing : 0);
  }

  private async run(job: Job, signal: AbortSignal): Promise<void> {
    const changed = this.changedPaths;
    this.changedPaths = new Set();
    try {
      if (job === 'load' || this.project.snapshot === undefined || this.project.needsLoad)
        await this.load(signal, changed);
      await this.look(signal, changed);
    } catch (error) {
      this.changedPaths = undefined;
      throw error;
    }
    if (!signal.aborted) this.onceMore ??= setTimeout(() => this.lookOnceMore(), watchersBegin);
    if (this.project.needsLoad) this.work.ask('look', 0);
    else if (!signal.aborted) this.prepareAnswers(signal);
  }

  /** When all was shown, once for each catalogue. No other work waits for it. */
  private prepareAnswers(signal: AbortSignal): void {
    const { snapshot } = this.project;
    if (snapshot?.catalogue.kind !== 'loaded' || snapshot.catalogue.catalogue === this.preparedFor) return;
    this.preparedFor = snapshot.catalogue.catalogue;
    const prepared = this.host.prepare?.(snapshot, (path) => this.project.textOf(path), signal);
    prepared?.catch((error: unknown) => {
      if (!signal.aborted) this.host.failed(error);
    });
  }

  private async load(signal: AbortSignal, changed: ReadonlySet<string> | undefined): Promise<void> {
    const closed = [...this.closed];
    await this.project.load(signal, changed);
    for (const path of closed) if (this.closed.delete(path)) this.project.takeText(path, undefined);
    await this.project.renewed();
    this.failing.delete('texts');
    this.publish(this.project.snapshot);
    if (this.isPrepared) return;
    await inSlicesIfAny(prepareFullParser(), this.host.slices, signal);
    this.isPrepared = true;
  }

  /** Changes made before the watchers started were not reported: everything is read again. */
  private lookOnceMore(): void {
    this.changedPaths = undefined;
    this.work.ask('load', 0);
  }

  private async look(outer: AbortSignal, changed: ReadonlySet<string> | undefined): Promise<void> {
    this.restored ??= this.host.facts?.restore();
    await this.restored;
    const stale = new AbortController();
    this.staleLook = stale;
    const either = AbortSignal.any([outer, stale.signal]);
    const long = this.host.showProgress(this.project.snapshot?.dossier.product.name?.value ?? '', either);
    const { progress, signal } = long;
    try {
      await this.project.lookAtEvidence(signal, { progress, ...(changed === undefined ? {} : { changed }) });
      this.failing.clear();
      this.publish(this.project.snapshot);
    } catch (error) {
      // What was seen so far is remembered, and the rest stays "not checked" until the next look.
      if (outer.aborted || !(long.cancelled || stale.signal.aborted)) throw error;
      if (long.cancelled) this.changedPaths = undefined;
      else this.lookAgain(changed);
    } finally {
      this.staleLook = undefined;
      long.end();
    }
    await this.host.facts?.save();
  }

  /** After a look that was given up, for what changed before it and since. */
  private lookAgain(changed: ReadonlySet<string> | undefined): void {
    const since = this.changedPaths;
    this.changedPaths =
      changed === undefined || since === undefined ? undefined : new Set([...changed, ...since]);
    this.work.ask('look', 0);
  }

  /** What is shown no longer follows from what is there, until a check ends well. */
  private fail(what: 'texts' | 'files', error: unknown): void {
    const isNew = !this.isOutOfDate;
    this.failing.add(what);
    this.host.failed(error);
    if (isNew) this.tellChange();
  }

  /** Answers whether it was a change. What a newer text waits behind is not shown any more. */
  private publish(snapshot: Snapshot | undefined): boolean {
    if (this.typed.size > 0) return false;
    const isSame = snapshot === undefined || sameSnapshot(this.published, snapshot);
    if (isSame && this.toldOutOfDate === this.isOutOfDate) return false;
    if (snapshot !== undefined) this.published = snapshot;
    this.tellChange();
    return !isSame;
  }

  private toldOutOfDate = false;

  private tellChange(): void {
    this.toldOutOfDate = this.isOutOfDate;
    this.host.changed();
  }
}
