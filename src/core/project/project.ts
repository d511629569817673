import type { EvidenceMemory } from '../evidence/evidenceMemory';
import { lookAtEvidence, type EvidenceRequest, type LookProgress } from '../evidence/lookAtEvidence';
import { emptySurvey, type EvidenceSurvey } from '../evidence/model';
import { nothingSeen, stillHolding } from '../evidence/seenBefore';
import type { Policy } from '../dossier/policy';
import { sameState } from '../evidence/sameState';
import { parisDay } from '../findings/parisDay';
import type { Clock } from '../ports/clock';
import type { Folder } from '../ports/folder';
import { assemble, type Memory } from './assemble';
import { citationsOf, sameRequest } from './citations';
import type { JudgementContext } from './context';
import { contextFor } from './contextFor';
import { Coverer } from './cover';
import { Judge } from './judgeFile';
import { DossierTexts } from './dossierTexts';
import type { Snapshot } from './snapshot';

export interface ProjectHost {
  readonly folder: Folder;
  readonly memory: EvidenceMemory;
  readonly clock: Clock;
}

/**
 * A dossier that is being worked on. Texts are read with `load`, replaced with `setText` as they are typed, files with
 * `lookAtEvidence`; each answers with a new snapshot of the whole. Not to be called again before a `load` or
 * `lookAtEvidence` has answered; `setText` may be called at any moment.
 */
export class Project {
  private readonly texts: DossierTexts;
  private evidence = emptySurvey;
  private seen = nothingSeen;
  private lookedFor: EvidenceRequest | undefined;
  private evidenceChecked = false;
  private severities: Policy['severity'] = new Map();
  private context: JudgementContext | undefined;
  private memory: Memory | undefined;
  private current: Snapshot | undefined;
  /** How often something to judge by changed, and how often it had when the latest snapshot was made. */
  private changes = 0;
  private judgedChanges = 0;

  constructor(
    private readonly host: ProjectHost,
    /** The dossier's file, relative to the folder: `segur.yaml`. */
    dossierPath: string,
  ) {
    this.texts = new DossierTexts(host.folder, dossierPath);
  }

  /** The latest; undefined before the first `load`. */
  get snapshot(): Snapshot | undefined {
    return this.current;
  }

  /**
   * Reads every text of the dossier from the disk, unsaved ones excepted. An aborted load changes nothing. `changed` tells
   * the only paths that changed since the load before, where that is known.
   */
  async load(signal: AbortSignal, changed?: ReadonlySet<string>): Promise<Snapshot> {
    await this.texts.load(signal, this.current === undefined ? undefined : changed);
    this.changes++;
    return this.renew();
  }

  /** The text of an open document, saved or not; undefined when it is closed and the disk counts again. */
  setText(path: string, text: string | undefined): Snapshot | undefined {
    if (this.texts.holdsAlready(path, text)) return this.current;
    this.changes++;
    this.texts.set(path, text);
    return this.current === undefined ? undefined : this.renew();
  }

  /** Whether a path is one of the texts of the dossier, or would be one if it existed. */
  holdsText(path: string): boolean {
    return this.texts.holds(path);
  }

  /** Whether a text of the disk is kept that stands at this path or below it, be it still the dossier's or not. */
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
   * too, and judges only once. `changed` tells the only paths that changed since the look before, where that is known: the
   * disk is then asked for those, and for what proofs newly cite.
   */
  async lookAtEvidence(
    signal: AbortSignal,
    { progress, changed }: { readonly progress?: LookProgress; readonly changed?: ReadonlySet<string> } = {},
  ): Promise<Snapshot> {
    if (this.current === undefined) await this.texts.load(signal);
    const { state: catalogue } = this.texts.catalogue;
    const request = citationsOf(
      this.texts.chapters,
      catalogue.kind === 'loaded' ? catalogue.catalogue : undefined,
    );
    if (changed?.size === 0 && this.lookedFor !== undefined && sameRequest(request, this.lookedFor))
      return this.upToDate();
    const { memory, folder } = this.host;
    const before =
      changed === undefined ? { ...nothingSeen, states: this.seen.states } : stillHolding(this.seen, changed);
    const options = { memory, before, ...(progress === undefined ? {} : { progress }) };
    const { survey, seen } = await lookAtEvidence(folder, request, options, signal);
    signal.throwIfAborted();
    this.seen = seen;
    this.lookedFor = request;
    if (!this.evidenceChecked || !sameSurvey(this.evidence, survey)) {
      this.evidence = survey;
      this.evidenceChecked = true;
      this.context = undefined;
      this.changes++;
    }
    return this.renew();
  }

  /** The user's own severities, above the dossier's. */
  setSeverities(severities: Policy['severity']): Snapshot | undefined {
    this.severities = severities;
    this.context = undefined;
    this.changes++;
    return this.current === undefined ? undefined : this.renew();
  }

  /** The latest snapshot; made anew where a check failed since. */
  private upToDate(): Snapshot {
    return this.current !== undefined && this.judgedChanges === this.changes ? this.current : this.renew();
  }

  private renew(): Snapshot {
    const changes = this.changes;
    const now = this.host.clock.now();
    const context = contextFor(this.texts, {
      before: this.context,
      evidence: this.evidence,
      evidenceChecked: this.evidenceChecked,
      severities: this.severities,
      today: parisDay(now),
    });
    if (context !== this.context || this.memory === undefined) {
      this.memory = {
        judge: new Judge(context, this.memory?.judge),
        coverer: new Coverer(context.selection.requirements),
      };
    }
    this.context = context;
    this.current = assemble(context, this.memory, this.texts.chapters, now);
    this.judgedChanges = changes;
    return this.current;
  }
}

/** Whether two looks found the same: nothing has to be judged anew then. */
function sameSurvey(a: EvidenceSurvey, b: EvidenceSurvey): boolean {
  if (a.states.size !== b.states.size || a.files.length !== b.files.length) return false;
  if (a.files.some((file, order) => file !== b.files[order])) return false;
  for (const [key, state] of a.states) {
    const other = b.states.get(key);
    if (other === undefined || !sameState(state, other)) return false;
  }
  return true;
}
