import type { EvidenceMemory } from '../evidence/evidenceMemory';
import {
  lookAtEvidence,
  type EvidenceRequest,
  type LookProgress,
  sameState,
} from '../evidence/lookAtEvidence';
import { emptySurvey, type EvidenceSurvey } from '../evidence/model';
import { emptySeenBefore, stillValid } from '../evidence/seenBefore';
import type { Policy } from '../dossier/policy';
import { parisDay } from '../findings/parisTime';
import type { Clock } from '../ports/clock';
import type { Folder } from '../ports/folder';
import { inSlices, type Slices } from '../ports/slices';
import { runAtOnce, type Steps } from '../text/steps';
import { assemble, type Memory } from './assemble';
import { citationsOf, sameRequest } from './citations';
import type { ValidationContext } from './validationContext';
import { contextFor } from './contextFor';
import { CoverageMemory } from './coverageMemory';
import { FileValidator } from './fileValidator';
import { DossierTexts } from './dossierTexts';
import type { TextsReading } from './readTexts';
import type { Snapshot } from './snapshot';

export interface ProjectHost {
  readonly folder: Folder;
  readonly memory: EvidenceMemory;
  readonly clock: Clock;
  /** How other work is let in between; without it everything is done in one go. */
  readonly slices?: Slices;
}

/**
 * A dossier that is being worked on. Texts are read with `load`, replaced with `setText` as they are typed, files with
 * `lookAtEvidence`; each answers with a new snapshot of the whole. Not to be called again before a `load` or
 * `lookAtEvidence` has answered; all others may be called at any moment. With `slices` a snapshot is made in slices, and
 * given up for a newer one as soon as anything new is reported.
 */
export class Project {
  private readonly texts: DossierTexts;
  /** An object of its own: what follows from it is kept beside it. */
  private evidence: EvidenceSurvey = { ...emptySurvey };
  private seen = emptySeenBefore;
  private lookedFor: EvidenceRequest | undefined;
  private lookingFor: EvidenceRequest | undefined;
  private evidenceChecked = false;
  private severities: Policy['severity'] = new Map();
  private context: ValidationContext | undefined;
  private memory: Memory | undefined;
  private current: Snapshot | undefined;
  /** How often something that validation depends on changed, and how often it had when the latest snapshot was made. */
  private changes = 0;
  private assembledChanges = 0;
  private renewing: Promise<Snapshot> | undefined;
  private run = new AbortController();
  private readonly ended = new AbortController();

  constructor(
    private readonly host: ProjectHost,
    /** The dossier's file, relative to the folder: `segur.yaml`. */
    dossierPath: string,
  ) {
    this.texts = new DossierTexts(host.folder, dossierPath, host.slices);
  }

  /** The latest; undefined before the first `load`. */
  get snapshot(): Snapshot | undefined {
    return this.current;
  }

  /**
   * Reads every text of the dossier from the disk, unsaved ones excepted. An aborted load changes nothing. `changed` names
   * the only paths that changed since the load before, where that is known.
   */
  async load(signal: AbortSignal, changed?: ReadonlySet<string>): Promise<Snapshot> {
    await this.texts.load(signal, this.current === undefined ? undefined : changed);
    this.noteChange();
    return this.renewed();
  }

  /** The text of an open document, saved or not; undefined when it is closed and the disk counts again. */
  setText(path: string, text: string | undefined): Snapshot | undefined {
    this.takeText(path, text);
    return this.current === undefined ? undefined : this.upToDate();
  }

  /** The same, with the snapshot left to `renewed`. */
  takeText(path: string, text: string | undefined): void {
    if (this.texts.holdsAlready(path, text)) return;
    this.texts.set(path, text);
    this.noteChange();
  }

  /** The snapshot of all that is known when it answers; one that is being made is begun anew where it is out of date. */
  renewed(): Promise<Snapshot> {
    this.renewing ??= this.renewUntilStill().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  /** Something newer is about to be reported: a snapshot that is being made would be out of date. */
  giveUp(): void {
    this.run.abort();
  }

  /** The project is no longer used: work in progress is abandoned, and its promise rejected. */
  end(): void {
    this.ended.abort();
    this.giveUp();
  }

  /** Whether a path is one of the texts of the dossier, or would be one if it existed. */
  holdsText(path: string): boolean {
    return this.texts.holds(path);
  }

  /** Whether a text of the disk is kept that is at this path or below it, be it still the dossier's or not. */
  hasRead(path: string): boolean {
    return this.texts.hasRead(path);
  }

  /** The text that the latest snapshot was made from; undefined where there is none. */
  textOf(path: string): string | undefined {
    return this.texts.textOf(path);
  }

  /** Whether `segur.yaml` now names a catalogue that was not read yet: `load` again. */
  get needsLoad(): boolean {
    return this.texts.needsLoad;
  }

  /**
   * Looks at the evidence that proofs cite. An aborted look changes nothing. Without a `load` before it reads the texts
   * too, and validates only once. `changed` names the only paths that changed since the look before, where that is known: the
   * disk is then asked for those, and for what proofs newly cite.
   */
  async lookAtEvidence(
    signal: AbortSignal,
    { progress, changed }: { readonly progress?: LookProgress; readonly changed?: ReadonlySet<string> } = {},
  ): Promise<Snapshot> {
    if (this.current === undefined) {
      await this.texts.load(signal);
      this.texts.takeOver(runAtOnce(this.texts.read()));
    }
    const request = this.request();
    if (changed?.size === 0 && this.lookedFor !== undefined && sameRequest(request, this.lookedFor))
      return this.renewed();
    const { memory, folder } = this.host;
    this.lookingFor = request;
    const before =
      changed === undefined
        ? { ...emptySeenBefore, states: this.seen.states }
        : stillValid(this.seen, changed);
    const options = { memory, before, slices: this.host.slices, progress };
    const { survey, seen } = await lookAtEvidence(folder, request, options, signal);
    signal.throwIfAborted();
    this.seen = seen;
    this.lookedFor = request;
    if (!this.evidenceChecked || !sameSurvey(this.evidence, survey)) {
      this.evidence = survey;
      this.evidenceChecked = true;
    }
    // Also where nothing else is new: the day may be.
    this.noteChange();
    return this.renewed();
  }

  /** Whether what proofs cite is no longer what the latest look, finished or not, was begun for. */
  get citesAnew(): boolean {
    return this.lookingFor === undefined || !sameRequest(this.request(), this.lookingFor);
  }

  private request(): EvidenceRequest {
    return runAtOnce(requestOf(this.texts.reading));
  }

  /** The user's own severities, above the dossier's. */
  setSeverities(severities: Policy['severity']): Snapshot | undefined {
    this.takeSeverities(severities);
    return this.current === undefined ? undefined : this.upToDate();
  }

  /** The same, with the snapshot left to `renewed`. */
  takeSeverities(severities: Policy['severity']): void {
    this.severities = severities;
    this.noteChange();
  }

  private noteChange(): void {
    this.changes++;
    this.giveUp();
  }

  private get isUpToDate(): boolean {
    return this.current !== undefined && this.assembledChanges === this.changes;
  }

  private upToDate(): Snapshot {
    return this.current !== undefined && this.isUpToDate ? this.current : runAtOnce(this.renew());
  }

  private async renewUntilStill(): Promise<Snapshot> {
    const { slices } = this.host;
    for (;;) {
      if (slices === undefined || (this.current !== undefined && this.isUpToDate)) return this.upToDate();
      this.run = new AbortController();
      const { signal } = this.run;
      try {
        await inSlices(this.renew(), slices, signal);
      } catch (error) {
        if (!signal.aborted || this.ended.signal.aborted) throw error;
      }
    }
  }

  /** Left half done it changes nothing but what is kept to save time. */
  private *renew(): Steps<Snapshot> {
    const { changes, evidence, evidenceChecked, severities } = this;
    const now = this.host.clock.now();
    const today = parisDay(now);
    yield;
    const reading = yield* this.texts.read();
    const context = yield* contextFor(reading, {
      ...{ before: this.context, evidence, evidenceChecked, severities, today },
    });
    if (context !== this.context || this.memory === undefined) {
      this.memory = {
        validator: new FileValidator(context, this.memory?.validator),
        coverageMemory: new CoverageMemory(context.selection.requirements),
      };
    }
    this.context = context;
    const { hasher } = this.host.memory;
    const digestOfText = (text: string): string => hasher.sum(new TextEncoder().encode(text));
    const snapshot = yield* assemble(context, this.memory, reading, { now, digestOfText });
    // What it finds is kept for `request`.
    yield* requestOf(reading);
    this.texts.takeOver(reading);
    this.current = snapshot;
    this.assembledChanges = changes;
    return snapshot;
  }
}

function requestOf({ chapters, catalogue: { state }, deposits }: TextsReading): Steps<EvidenceRequest> {
  return citationsOf(chapters, state.kind === 'loaded' ? state.catalogue : undefined, deposits);
}

/** Whether two looks found the same: nothing has to be validated again then. */
function sameSurvey(a: EvidenceSurvey, b: EvidenceSurvey): boolean {
  if (a.states.size !== b.states.size || a.files.length !== b.files.length) return false;
  if (a.files.some((file, order) => file !== b.files[order])) return false;
  if (JSON.stringify(a.unseen) !== JSON.stringify(b.unseen)) return false;
  for (const [key, state] of a.states) {
    const other = b.states.get(key);
    if (other === undefined || !sameState(state, other)) return false;
  }
  return true;
}
