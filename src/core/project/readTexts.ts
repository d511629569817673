import { catalogueInSteps } from '../catalogue/readCatalogue';
import { correctionsPathOf } from '../catalogue/corrections/correctionsPath';
import type { DepositFile } from '../deposit/model';
import { readDeposit, unreadableDeposit } from '../deposit/readDeposit';
import { readDossier, type DossierReading } from '../dossier/readDossier';
import type { ChapterFile } from '../proofs/model';
import { chapterFileInSteps, unreadableChapterFile, type ChapterReading } from '../proofs/readChapterFile';
import { SharedSteps, type Steps } from '../text/steps';
import { isChapterPath, isDepositPath, safePath } from './paths';
import type { FolderFault } from './textFolders';
import type { TextReading } from './readTextFile';
import { type CorrectedReading, withCorrections } from './withCorrections';
import type { CatalogueState } from './snapshot';

/** The texts of a dossier at one moment, by path. */
export interface TextSources {
  /** Of open documents: they count before those of the disk. */
  readonly open: ReadonlyMap<string, string>;
  readonly onDisk: ReadonlyMap<string, TextReading>;
  /** Why no chapter file or no deposit file could be found. */
  readonly folderFaults: readonly FolderFault[];
  /** The catalogue that was likely meant by a path where none is. */
  readonly nearbyCatalogue?: NearbyCatalogue | undefined;
}

export interface NearbyCatalogue {
  /** As `segur.yaml` has it. */
  readonly named: string;
  /** Relative to the dossier's folder. */
  readonly path: string;
}

/** What the texts of a dossier say. */
export interface TextsReading {
  readonly sources: TextSources;
  readonly dossier: DossierReading;
  readonly catalogue: CorrectedReading;
  readonly chapters: readonly ChapterFile[];
  readonly deposits: readonly DepositFile[];
}

export const noTexts: TextSources = { open: new Map(), onDisk: new Map(), folderFaults: [] };

/** The text of a file of the dossier: as it is open in an editor, else as it is on the disk. */
export function sourceOf({ open, onDisk }: TextSources, path: string): TextReading {
  const text = open.get(path);
  return text === undefined ? (onDisk.get(path) ?? { kind: 'absent' }) : { kind: 'text', text };
}

interface Read<T> {
  readonly source: TextReading;
  readonly result: T;
}

/** Reads texts, each anew only when it changed. What is kept here is of no consequence but for time and identity. */
export class DossierTextReader {
  private dossier: Read<DossierReading> | undefined;
  private imported: (Read<CorrectedReading> & { readonly path: string }) | undefined;
  /** A reading that was aborted for a newer text of another file is continued: else it would never end while one types fast. */
  private importing:
    | { readonly path: string; readonly source: TextReading; readonly reading: SharedSteps<CorrectedReading> }
    | undefined;
  private corrected: (Read<CorrectedReading> & { readonly imported: CorrectedReading }) | undefined;
  private unnamed: CorrectedReading | undefined;
  private guessed: CorrectedReading | undefined;
  private readonly files = new Map<string, Read<ChapterReading>>();
  private chapters: readonly ChapterFile[] = [];
  private readonly depositFiles = new Map<string, Read<DepositFile>>();
  private deposits: readonly DepositFile[] = [];

  constructor(private readonly dossierPath: string) {}

  *read(sources: TextSources): Steps<TextsReading> {
    const dossier = this.readDossier(sources);
    const catalogue = this.withMeant(yield* this.readCatalogue(dossier, sources), dossier, sources);
    const chapters = yield* this.readChapters(sources);
    const deposits = this.readDeposits(sources);
    return { sources, dossier, catalogue, chapters, deposits };
  }

  /** What `segur.yaml` says: it is short, and names another text. */
  readDossier(sources: TextSources): DossierReading {
    const source = sourceOf(sources, this.dossierPath);
    if (this.dossier !== undefined && sameText(source, this.dossier.source)) return this.dossier.result;
    const reading = readDossier(this.dossierPath, source.kind === 'text' ? source.text : '');
    const result = source.kind === 'unreadable' ? { ...reading, problems: [source.problem] } : reading;
    this.dossier = { source, result };
    return result;
  }

  private *readCatalogue({ dossier }: DossierReading, sources: TextSources): Steps<CorrectedReading> {
    const named = dossier.catalogue?.value;
    const path = safePath(named);
    if (path === undefined) return this.withoutCatalogue(named);
    const imported = yield* this.readImported(path, sourceOf(sources, path));
    const source = sourceOf(sources, correctionsPathOf(path));
    const before = this.corrected;
    if (before?.imported === imported && sameText(source, before.source)) return before.result;
    yield;
    const result = withCorrections(imported, source);
    this.corrected = { source, result, imported };
    return result;
  }

  /** Of a catalogue that is not there, with the one that was likely meant. */
  private withMeant(
    reading: CorrectedReading,
    { dossier }: DossierReading,
    { nearbyCatalogue }: TextSources,
  ): CorrectedReading {
    const { state } = reading;
    if (state.kind !== 'absent' || nearbyCatalogue?.named !== dossier.catalogue?.value) return reading;
    const nearest = nearbyCatalogue?.path;
    if (nearest === undefined) return reading;
    const before = this.guessed?.state;
    if (this.guessed !== undefined && before?.kind === 'absent')
      if (before.path === state.path && before.nearest === nearest) return this.guessed;
    this.guessed = { ...reading, state: { ...state, nearest } };
    return this.guessed;
  }

  private withoutCatalogue(named: string | undefined): CorrectedReading {
    const state: CatalogueState = named === undefined ? { kind: 'unnamed' } : { kind: 'absent', path: named };
    const before = this.unnamed;
    if (before?.state.kind === state.kind && pathOf(before.state) === pathOf(state)) return before;
    this.unnamed = { state, problems: [], correctionsProblems: [] };
    return this.unnamed;
  }

  private *readImported(path: string, source: TextReading): Steps<CorrectedReading> {
    const before = this.imported;
    if (before?.path === path && sameText(source, before.source)) return before.result;
    if (this.importing?.path !== path || !sameText(source, this.importing.source))
      this.importing = { path, source, reading: new SharedSteps(catalogueFrom(path, source)) };
    const result = yield* this.importing.reading.rest();
    this.imported = { source, result, path };
    this.importing = undefined;
    return result;
  }

  private *readChapters(sources: TextSources): Steps<readonly ChapterFile[]> {
    const known = [...sources.onDisk.keys(), ...sources.open.keys()].filter(isChapterPath);
    const paths = new Set(known.sort());
    const files: ChapterFile[] = [];
    for (const path of paths) {
      const file = yield* this.readChapter(path, sourceOf(sources, path));
      if (file !== undefined) files.push(file);
    }
    for (const path of this.files.keys()) if (!paths.has(path)) this.files.delete(path);
    const { chapters } = this;
    const same = files.length === chapters.length && files.every((file, order) => file === chapters[order]);
    if (!same) this.chapters = files;
    return this.chapters;
  }

  /** They are few, and short beside chapter files. */
  private readDeposits(sources: TextSources): readonly DepositFile[] {
    const paths = new Set([...sources.onDisk.keys(), ...sources.open.keys()].filter(isDepositPath).sort());
    const files = [...paths].flatMap((path) => this.readDeposit(path, sourceOf(sources, path)) ?? []);
    for (const path of this.depositFiles.keys()) if (!paths.has(path)) this.depositFiles.delete(path);
    const { deposits } = this;
    const same = files.length === deposits.length && files.every((file, order) => file === deposits[order]);
    if (!same) this.deposits = files;
    return this.deposits;
  }

  private readDeposit(path: string, source: TextReading): DepositFile | undefined {
    const before = this.depositFiles.get(path);
    if (before !== undefined && sameText(source, before.source)) return before.result;
    if (source.kind === 'absent') return undefined;
    const result =
      source.kind === 'text' ? readDeposit(path, source.text) : unreadableDeposit(path, source.problem);
    this.depositFiles.set(path, { result, source });
    return result;
  }

  private *readChapter(path: string, source: TextReading): Steps<ChapterFile | undefined> {
    const before = this.files.get(path);
    if (before !== undefined && sameText(source, before.source)) return before.result.file;
    if (source.kind === 'absent') return undefined;
    const result =
      source.kind === 'text'
        ? yield* chapterFileInSteps(path, source.text, before?.result.memory ?? new Map())
        : { file: unreadableChapterFile(path, source.problem), memory: new Map<string, never>() };
    this.files.set(path, { result, source });
    yield;
    return result.file;
  }
}

function sameText(a: TextReading, b: TextReading): boolean {
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text;
  return a === b || (a.kind === 'absent' && b.kind === 'absent');
}

function pathOf(state: CatalogueState): string | undefined {
  return state.kind === 'unnamed' ? undefined : state.path;
}

function* catalogueFrom(path: string, source: TextReading): Steps<CorrectedReading> {
  switch (source.kind) {
    case 'absent':
      return { state: { kind: 'absent', path }, problems: [], correctionsProblems: [] };
    case 'unreadable':
      return { state: { kind: 'unreadable', path }, problems: [source.problem], correctionsProblems: [] };
    case 'text': {
      const { catalogue, problems } = yield* catalogueInSteps(source.text);
      const state: CatalogueState =
        catalogue === undefined ? { kind: 'unreadable', path } : { kind: 'loaded', path, catalogue };
      return { state, problems, correctionsProblems: [] };
    }
  }
}
