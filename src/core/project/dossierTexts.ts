import { correctionsPathOf } from '../catalogue/corrections/correctionsPath';
import { readDossier } from '../dossier/readDossier';
import type { Folder, Listing } from '../ports/folder';
import { inSlicesIfAny, type InTurns, type Slices } from '../ports/slices';
import type { Steps } from '../text/steps';
import { chapterFolder, depositFolder, isChapterPath, isDepositPath, safePath } from './paths';
import { faultOfTextFolder, faultsNow } from './textFolders';
import { readListedText, readOptionalText, readTextFile } from './readTextFile';
import { likelyPath } from '../evidence/likelyPath';
import {
  type NearbyCatalogue,
  noTexts,
  sourceOf,
  DossierTextReader,
  type TextSources,
  type TextsReading,
} from './readTexts';

/**
 * The texts of a dossier as they are now, and what they said when they were last read as a whole. The text of an open
 * document counts before the one on the disk.
 */
export class DossierTexts {
  private sources = noTexts;
  private latest: TextsReading;
  private readonly reader: DossierTextReader;

  constructor(
    private readonly folder: Folder,
    private readonly dossierPath: string,
    /** How other work is let in between while texts are read from the disk. */
    private readonly slices?: Slices,
  ) {
    this.reader = new DossierTextReader(dossierPath);
    this.latest = {
      sources: noTexts,
      dossier: readDossier(dossierPath, ''),
      catalogue: { state: { kind: 'unnamed' }, problems: [], correctionsProblems: [] },
      chapters: [],
      deposits: [],
    };
  }

  /** What was last taken over. */
  get reading(): TextsReading {
    return this.latest;
  }

  /** What the texts say now. Left half done it changes nothing; done, it is to be taken over. */
  read(): Steps<TextsReading> {
    return this.reader.read(this.sources);
  }

  takeOver(reading: TextsReading): void {
    this.latest = reading;
  }

  holds(path: string): boolean {
    if (path === this.dossierPath || isListedPath(path)) return true;
    const catalogue = this.cataloguePath;
    return catalogue !== undefined && (path === catalogue || path === correctionsPathOf(catalogue));
  }

  /** As it was last taken over. */
  textOf(path: string): string | undefined {
    return textIn(this.latest.sources, path);
  }

  /** Whether a text of the disk is kept that is at this path or below it, be it still the dossier's or not. */
  hasRead(path: string): boolean {
    const { onDisk } = this.sources;
    return onDisk.has(path) || [...onDisk.keys()].some((one) => one.startsWith(`${path}/`));
  }

  get needsLoad(): boolean {
    const path = this.cataloguePath;
    return path !== undefined && !this.sources.onDisk.has(path) && !this.sources.open.has(path);
  }

  /** Whether nothing would change by `set`. */
  holdsAlready(path: string, text: string | undefined): boolean {
    return !this.holds(path) || this.sources.open.get(path) === text;
  }

  set(path: string, text: string | undefined): void {
    const open = new Map(this.sources.open);
    if (text === undefined) open.delete(path);
    else open.set(path, text);
    this.sources = { ...this.sources, open };
  }

  /**
   * Reads every text from the disk; only those among `changed`, and what `segur.yaml` newly names, where it is known what
   * changed there.
   */
  async load(signal: AbortSignal, changed?: ReadonlySet<string>): Promise<void> {
    const isChanged = changedAmong(changed);
    const unchanged = [...this.sources.onDisk].filter(([path]) => this.holds(path) && !isChanged(path));
    const found = new Map(unchanged);
    const inTurns: InTurns = (steps) => inSlicesIfAny(steps, this.slices, signal);
    const read = async (path: string): Promise<unknown> =>
      found.set(path, await readTextFile(this.folder, path, inTurns));
    const readOptional = async (path: string): Promise<unknown> =>
      found.set(path, await readOptionalText(this.folder, path, inTurns));
    const { listed, faults } =
      changed === undefined ? await this.listTexts() : { listed: [], faults: this.sources.folderFaults };
    await Promise.all(
      listed.map(async (one) => found.set(one.path, await readListedText(this.folder, one, inTurns))),
    );
    const chapters =
      changed === undefined
        ? []
        : [...new Set([...changed, ...this.sources.onDisk.keys()])].filter(
            (path) => isListedPath(path) && !found.has(path),
          );
    const paths = found.has(this.dossierPath) ? chapters : [this.dossierPath, ...chapters];
    await Promise.all(paths.map(read));
    signal.throwIfAborted();
    const cataloguePath = this.cataloguePathIn({ ...this.sources, onDisk: found });
    if (cataloguePath !== undefined) {
      const corrections = correctionsPathOf(cataloguePath);
      await Promise.all([
        found.has(cataloguePath) ? undefined : read(cataloguePath),
        found.has(corrections) ? undefined : readOptional(corrections),
      ]);
    }
    signal.throwIfAborted();
    const catalogueMeant = await this.catalogueMeant(found);
    signal.throwIfAborted();
    const { open, folderFaults } = this.sources;
    this.sources = {
      ...{ open, onDisk: found, nearbyCatalogue: catalogueMeant },
      folderFaults: faultsNow(faults, folderFaults),
    };
  }

  /** The chapter files and deposit files that there are, and why they could not be looked for. */
  private async listTexts() {
    const { folder } = this;
    const [chapters, deposits] = [await folder.list(chapterFolder), await folder.list(depositFolder)];
    const faults = await Promise.all([
      faultOfTextFolder(folder, chapterFolder, chapters),
      faultOfTextFolder(folder, depositFolder, deposits),
    ]);
    return {
      listed: [...textsAmong(chapters, chapterFolder), ...textsAmong(deposits, depositFolder)],
      faults,
    };
  }

  /** Undefined where the catalogue that is named is there, or resembles none. */
  private async catalogueMeant(onDisk: TextSources['onDisk']): Promise<NearbyCatalogue | undefined> {
    const sources = { ...this.sources, onDisk };
    const named = this.reader.readDossier(sources).dossier.catalogue?.value;
    if (named === undefined) return undefined;
    const path = safePath(named);
    if (path !== undefined && sourceOf(sources, path).kind !== 'absent') return undefined;
    const meant = await likelyPath(this.folder, named);
    return meant === undefined ? undefined : { named, path: meant };
  }

  private get cataloguePath(): string | undefined {
    return this.cataloguePathIn(this.sources);
  }

  private cataloguePathIn(sources: TextSources): string | undefined {
    return safePath(this.reader.readDossier(sources).dossier.catalogue?.value);
  }
}

function textIn(sources: TextSources, path: string): string | undefined {
  const reading = sourceOf(sources, path);
  return reading.kind === 'text' ? reading.text : undefined;
}

/** Says what may have changed by what did: all where that is not known, and what is below a changed folder. */
function changedAmong(changed: ReadonlySet<string> | undefined): (path: string) => boolean {
  if (changed === undefined) return () => true;
  return (path) => changed.has(path) || [...changed].some((one) => path.startsWith(`${one}/`));
}

function isListedPath(path: string): boolean {
  return isChapterPath(path) || isDepositPath(path);
}

/** The chapter files or deposit files directly in a folder. */
function textsAmong(
  listing: Listing,
  folder: string,
): readonly { readonly path: string; readonly isLink: boolean }[] {
  if (listing.kind !== 'listed') return [];
  return listing.entries
    .filter(({ kind }) => kind !== 'folder')
    .map(({ name, kind }) => ({ path: `${folder}/${name}`, isLink: kind === 'link' }))
    .filter(({ path }) => isListedPath(path));
}
