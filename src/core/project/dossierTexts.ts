import { readCatalogue } from '../catalogue/readCatalogue';
import { correctionsPathOf } from '../catalogue/corrections/correctionsPath';
import { readDossier, type DossierReading } from '../dossier/readDossier';
import type { Folder } from '../ports/folder';
import type { ChapterFile } from '../proofs/model';
import { readChapterFile, unreadableChapterFile, type ChapterReading } from '../proofs/readChapterFile';
import type { YamlProblem } from '../yaml/nodes';
import { chapterFolder, isChapterPath, safePath } from './paths';
import { readTextFile, type TextReading } from './readTextFile';
import { withCorrections } from './withCorrections';
import type { CatalogueState } from './snapshot';

export interface CatalogueReading {
  readonly state: CatalogueState;
  readonly problems: readonly YamlProblem[];
  /** Of the file that corrects the catalogue. */
  readonly correctionsProblems: readonly YamlProblem[];
}

interface ReadChapter extends ChapterReading {
  readonly source: TextReading;
}

const nothing: TextReading = { kind: 'absent' };

/**
 * The texts of a dossier and what they say, each read anew only when it changed. The text of an open document counts
 * before the one on the disk.
 */
export class DossierTexts {
  dossier: DossierReading;
  catalogue: CatalogueReading = { state: { kind: 'unnamed' }, problems: [], correctionsProblems: [] };
  chapters: readonly ChapterFile[] = [];
  private readonly onDisk = new Map<string, TextReading>();
  private readonly open = new Map<string, string>();
  private readonly read = new Map<string, ReadChapter>();
  private dossierSource: TextReading = nothing;
  private catalogueSource: TextReading | undefined;
  private imported: CatalogueReading | undefined;
  private correctionsSource: TextReading = nothing;

  constructor(
    private readonly folder: Folder,
    private readonly dossierPath: string,
  ) {
    this.dossier = readDossier(dossierPath, '');
  }

  holds(path: string): boolean {
    if (path === this.dossierPath || isChapterPath(path)) return true;
    const catalogue = this.cataloguePath;
    return catalogue !== undefined && (path === catalogue || path === correctionsPathOf(catalogue));
  }

  textOf(path: string): string | undefined {
    const reading = this.sourceOf(path);
    return reading.kind === 'text' ? reading.text : undefined;
  }

  get needsLoad(): boolean {
    const path = this.cataloguePath;
    return path !== undefined && !this.onDisk.has(path) && !this.open.has(path);
  }

  /** Answers whether anything changed by it. */
  set(path: string, text: string | undefined): boolean {
    if (!this.holds(path) || this.open.get(path) === text) return false;
    if (text === undefined) this.open.delete(path);
    else this.open.set(path, text);
    this.understand();
    return true;
  }

  async load(signal: AbortSignal): Promise<void> {
    const found = new Map<string, TextReading>();
    found.set(this.dossierPath, await readTextFile(this.folder, this.dossierPath));
    const paths = await this.chapterPaths();
    await Promise.all(paths.map(async (path) => found.set(path, await readTextFile(this.folder, path))));
    signal.throwIfAborted();
    const source = this.textAmong(found, this.dossierPath);
    const { dossier } =
      source === this.textOf(this.dossierPath) ? this.dossier : readDossier(this.dossierPath, source);
    const cataloguePath = safePath(dossier.catalogue?.value);
    if (cataloguePath !== undefined) {
      const paths = [cataloguePath, correctionsPathOf(cataloguePath)];
      await Promise.all(paths.map(async (path) => found.set(path, await readTextFile(this.folder, path))));
    }
    signal.throwIfAborted();
    this.onDisk.clear();
    for (const [path, reading] of found) this.onDisk.set(path, reading);
    this.understand();
  }

  private textAmong(found: ReadonlyMap<string, TextReading>, path: string): string {
    const reading = found.get(path);
    return this.open.get(path) ?? (reading?.kind === 'text' ? reading.text : '');
  }

  private async chapterPaths(): Promise<readonly string[]> {
    const listing = await this.folder.list(chapterFolder);
    if (listing.kind !== 'listed') return [];
    const paths = listing.entries
      .filter(({ kind }) => kind !== 'folder')
      .map(({ name }) => `${chapterFolder}/${name}`);
    return paths.filter(isChapterPath).sort();
  }

  private get cataloguePath(): string | undefined {
    return safePath(this.dossier.dossier.catalogue?.value);
  }

  private sourceOf(path: string): TextReading {
    const text = this.open.get(path);
    return text === undefined ? (this.onDisk.get(path) ?? nothing) : { kind: 'text', text };
  }

  private understand(): void {
    this.understandDossier();
    this.understandCatalogue();
    this.understandChapters();
  }

  private understandDossier(): void {
    const source = this.sourceOf(this.dossierPath);
    if (sameText(source, this.dossierSource)) return;
    this.dossierSource = source;
    const reading = readDossier(this.dossierPath, source.kind === 'text' ? source.text : '');
    this.dossier = source.kind === 'unreadable' ? { ...reading, problems: [source.problem] } : reading;
  }

  private understandCatalogue(): void {
    const path = this.cataloguePath;
    if (path === undefined) {
      const named = this.dossier.dossier.catalogue?.value;
      const kind =
        named === undefined ? { kind: 'unnamed' as const } : { kind: 'absent' as const, path: named };
      if (this.catalogue.state.kind !== kind.kind)
        this.catalogue = { state: kind, problems: [], correctionsProblems: [] };
      this.catalogueSource = undefined;
      return;
    }
    const source = this.sourceOf(path);
    const corrections = this.sourceOf(correctionsPathOf(path));
    const known = this.catalogueSource;
    const isSame = known !== undefined && sameText(source, known) && pathOf(this.catalogue.state) === path;
    if (isSame && sameText(corrections, this.correctionsSource)) return;
    this.catalogueSource = source;
    this.correctionsSource = corrections;
    if (!isSame || this.imported === undefined) this.imported = catalogueFrom(path, source);
    this.catalogue = withCorrections(this.imported, corrections);
  }

  private understandChapters(): void {
    const open = [...this.open.keys()].filter(isChapterPath);
    const paths = [...new Set([...[...this.onDisk.keys()].filter(isChapterPath), ...open])].sort();
    const files = paths.flatMap((path) => this.chapterAt(path) ?? []);
    for (const path of this.read.keys()) if (!paths.includes(path)) this.read.delete(path);
    const same =
      files.length === this.chapters.length && files.every((file, order) => file === this.chapters[order]);
    if (!same) this.chapters = files;
  }

  private chapterAt(path: string): ChapterFile | undefined {
    const source = this.sourceOf(path);
    const before = this.read.get(path);
    if (before !== undefined && sameText(source, before.source)) return before.file;
    if (source.kind === 'absent') return undefined;
    const reading =
      source.kind === 'text'
        ? readChapterFile(path, source.text, before?.memory)
        : { file: unreadableChapterFile(path, source.problem), memory: new Map<string, never>() };
    this.read.set(path, { ...reading, source });
    return reading.file;
  }
}

function sameText(a: TextReading, b: TextReading): boolean {
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text;
  return a === b || (a.kind === 'absent' && b.kind === 'absent');
}

function pathOf(state: CatalogueState): string | undefined {
  return state.kind === 'unnamed' ? undefined : state.path;
}

function catalogueFrom(path: string, source: TextReading): CatalogueReading {
  switch (source.kind) {
    case 'absent':
      return { state: { kind: 'absent', path }, problems: [], correctionsProblems: [] };
    case 'unreadable':
      return { state: { kind: 'unreadable', path }, problems: [source.problem], correctionsProblems: [] };
    case 'text': {
      const { catalogue, problems } = readCatalogue(source.text);
      const state: CatalogueState =
        catalogue === undefined ? { kind: 'unreadable', path } : { kind: 'loaded', path, catalogue };
      return { state, problems, correctionsProblems: [] };
    }
  }
}
