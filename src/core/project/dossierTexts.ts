import { readCatalogue } from '../catalogue/readCatalogue';
import { correctionsPathOf } from '../catalogue/corrections/correctionsPath';
import { readDossier, type DossierReading } from '../dossier/readDossier';
import type { Folder, Listing } from '../ports/folder';
import type { ChapterFile } from '../proofs/model';
import { readChapterFile, unreadableChapterFile, type ChapterReading } from '../proofs/readChapterFile';
import { chapterFolder, isChapterPath, safePath } from './paths';
import { faultOfProofsFolder, type FolderFault, sameFault } from './proofsFolder';
import { readListedText, readTextFile, type TextReading } from './readTextFile';
import { type CatalogueReading, withCorrections } from './withCorrections';
import type { CatalogueState } from './snapshot';

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
  /** Why no chapter file could be found. */
  proofsFault: FolderFault | undefined;
  private onDisk: ReadonlyMap<string, TextReading> = new Map();
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

  /** Whether a text of the disk is kept that stands at this path or below it, be it still the dossier's or not. */
  hasRead(path: string): boolean {
    return this.onDisk.has(path) || [...this.onDisk.keys()].some((one) => one.startsWith(`${path}/`));
  }

  get needsLoad(): boolean {
    const path = this.cataloguePath;
    return path !== undefined && !this.onDisk.has(path) && !this.open.has(path);
  }

  /** Whether nothing would change by `set`. */
  holdsAlready(path: string, text: string | undefined): boolean {
    return !this.holds(path) || this.open.get(path) === text;
  }

  set(path: string, text: string | undefined): void {
    if (text === undefined) this.open.delete(path);
    else this.open.set(path, text);
    this.understand();
  }

  /**
   * Reads every text from the disk; only those among `changed`, and what `segur.yaml` newly names, where it is known what
   * changed there.
   */
  async load(signal: AbortSignal, changed?: ReadonlySet<string>): Promise<void> {
    const isChanged = changedAmong(changed);
    const kept = [...this.onDisk].filter(([path]) => this.holds(path) && !isChanged(path));
    const found = new Map(kept);
    const read = async (path: string): Promise<unknown> =>
      found.set(path, await readTextFile(this.folder, path));
    const listing = changed === undefined ? await this.folder.list(chapterFolder) : undefined;
    const fault = listing === undefined ? this.proofsFault : await faultOfProofsFolder(this.folder, listing);
    const listed = listing === undefined ? [] : chaptersAmong(listing);
    await Promise.all(
      listed.map(async ({ path, isLink }) =>
        found.set(path, await readListedText(this.folder, path, isLink)),
      ),
    );
    const chapters =
      changed === undefined
        ? []
        : [...new Set([...changed, ...this.onDisk.keys()])].filter(
            (path) => isChapterPath(path) && !found.has(path),
          );
    const paths = found.has(this.dossierPath) ? chapters : [this.dossierPath, ...chapters];
    await Promise.all(paths.map(read));
    signal.throwIfAborted();
    const source = this.textAmong(found, this.dossierPath);
    const { dossier } =
      source === this.textOf(this.dossierPath) ? this.dossier : readDossier(this.dossierPath, source);
    const cataloguePath = safePath(dossier.catalogue?.value);
    if (cataloguePath !== undefined) {
      const named = [cataloguePath, correctionsPathOf(cataloguePath)];
      await Promise.all(named.filter((path) => !found.has(path)).map(read));
    }
    signal.throwIfAborted();
    if (!sameFault(fault, this.proofsFault)) this.proofsFault = fault;
    this.onDisk = found;
    this.understand();
  }

  private textAmong(found: ReadonlyMap<string, TextReading>, path: string): string {
    const reading = found.get(path);
    return this.open.get(path) ?? (reading?.kind === 'text' ? reading.text : '');
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

/** Tells what may have changed by what did: all where that is not known, and what stands below a changed folder. */
function changedAmong(changed: ReadonlySet<string> | undefined): (path: string) => boolean {
  if (changed === undefined) return () => true;
  return (path) => changed.has(path) || [...changed].some((one) => path.startsWith(`${one}/`));
}

function chaptersAmong(listing: Listing): readonly { readonly path: string; readonly isLink: boolean }[] {
  if (listing.kind !== 'listed') return [];
  return listing.entries
    .filter(({ kind }) => kind !== 'folder')
    .map(({ name, kind }) => ({ path: `${chapterFolder}/${name}`, isLink: kind === 'link' }))
    .filter(({ path }) => isChapterPath(path));
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
