import type { Catalogue } from '../catalogue/model';
import { addProof } from '../editing/addProof';
import { newChapterFile } from '../editing/newChapterFile';
import { joinPath, pathFrom } from '../text/names';
import type { Folder } from '../ports/folder';
import type { Snapshot } from '../project/snapshot';
import { applyEdits } from '../text/textEdit';
import { attachedAt } from './attachedAt';
import { chapterPlace } from './chapterPlace';
import { evidenceFolderIn, type EvidenceFolder } from './evidenceFolderIn';
import type { MatchedTarget } from './matchFile';
import { namesFor } from './namesFor';
import { newFileProof } from './newFileProof';

/** A file that is to be attached. */
export interface FileToAttach {
  /** Its own name, without its folders. */
  readonly name: string;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
  readonly size: number;
  /** Its path in the dossier's folder, where it already is there. */
  readonly inDossier: string | undefined;
  readonly target: MatchedTarget;
  /** `YYYY-MM-DD`, where it was shown to the user. */
  readonly madeOn?: string | undefined;
}

/** What becomes of a file. `path` is relative to the dossier's folder. */
export type PlannedFile =
  /** The very bytes are a proof there already. */
  | { readonly kind: 'already'; readonly path: string }
  /** Cited where it, or a file of the same bytes, is. */
  | { readonly kind: 'cite'; readonly path: string }
  /** Copied to a name that is free, and cited. */
  | { readonly kind: 'copy'; readonly path: string }
  /** Its entry in a chapter file can't be changed without touching anything else, or the folder can't be written to. */
  | { readonly kind: 'refused'; readonly path: string; readonly why: 'entry' | 'folder' };

/** A chapter file before and after; `before` is undefined for one to be made. */
export interface PlannedText {
  readonly before: string | undefined;
  readonly after: string;
}

export interface AttachmentPlan {
  /** In the order of the files given. */
  readonly files: readonly PlannedFile[];
  /** By path, relative to the dossier's folder. Only those that change. */
  readonly texts: ReadonlyMap<string, PlannedText>;
}

export interface PlanningHost {
  readonly snapshot: Snapshot;
  readonly catalogue: Catalogue;
  /** How files are named; '' for the usual way. */
  readonly template: string;
  /** The text that the snapshot was made from. */
  textOf(path: string): string | undefined;
  readonly folder: Pick<Folder, 'list' | 'stat'>;
  /** The SHA-256 of a file of the dossier; undefined where it can't be read. */
  sumOf(path: string): Promise<string | undefined>;
}

/**
 * What is written to attach files to what they are for: copies under names that are free, and chapter files with an entry
 * each. Nothing is written here. Bytes that are attached there already are left as they are, so that doing it twice changes
 * nothing; bytes that are in the chapter's folder are cited, not copied again.
 */
export async function planAttachment(
  files: readonly FileToAttach[],
  host: PlanningHost,
): Promise<AttachmentPlan> {
  const planning = new Planning(host);
  const planned: PlannedFile[] = [];
  for (const file of files) planned.push(await planning.add(file));
  return { files: planned, texts: planning.texts };
}

interface OpenFolder extends EvidenceFolder {
  readonly names: string[];
  /** What is to be copied here, by sum. */
  readonly copies: Map<string, string>;
}

class Planning {
  readonly texts = new Map<string, PlannedText>();
  private readonly folders = new Map<string, OpenFolder | undefined>();
  /** By what they are for, the sums that this plan attaches, with where. */
  private readonly attached = new Map<unknown, Map<string, string>>();

  constructor(private readonly host: PlanningHost) {}

  async add(file: FileToAttach): Promise<PlannedFile> {
    const { target, sha256 } = file;
    const before =
      this.plannedFor(target).get(sha256) ??
      (await attachedAt(target, file, this.host.snapshot, (path) => this.host.sumOf(path)));
    if (before !== undefined) return { kind: 'already', path: before };
    const folder = await this.folderFor(target);
    if (folder === undefined) return { kind: 'refused', path: file.name, why: 'folder' };
    const existing = await this.existing(file, folder);
    const path = existing ?? joinPath(folder.path, this.nameFor(file, folder));
    if (!this.write(file, pathFrom(folder.citingFolder, path)))
      return { kind: 'refused', path: chapterPlace(this.place(target)).path, why: 'entry' };
    this.plannedFor(target).set(sha256, path);
    if (existing !== undefined) return { kind: 'cite', path };
    folder.names.push(path.slice(folder.path.length + 1));
    folder.copies.set(sha256, path);
    return { kind: 'copy', path };
  }

  private plannedFor({ coverage, expected }: MatchedTarget): Map<string, string> {
    const key = expected ?? coverage;
    const known = this.attached.get(key) ?? new Map<string, string>();
    this.attached.set(key, known);
    return known;
  }

  private place({ coverage }: MatchedTarget): Parameters<typeof chapterPlace>[0] {
    const { snapshot, catalogue } = this.host;
    return { coverage, catalogue, snapshot };
  }

  /** One for each chapter file, or for several with one folder; undefined where it can't be written to. */
  private async folderFor(target: MatchedTarget): Promise<OpenFolder | undefined> {
    const place = this.place(target);
    const chapterPath = chapterPlace(place).path;
    if (this.folders.has(chapterPath)) return this.folders.get(chapterPath);
    const found = await evidenceFolderIn(this.host.folder, place);
    const opened = 'kind' in found ? undefined : this.opened(found);
    this.folders.set(chapterPath, opened);
    return opened;
  }

  private opened(found: EvidenceFolder): OpenFolder {
    const same = [...this.folders.values()].find((one) => one?.path === found.path);
    const { names, copies } = same ?? { names: [...found.names], copies: new Map<string, string>() };
    return { ...found, names, copies };
  }

  /** Where the bytes already are below the chapter file's folder: the file itself, or another of its chapter. */
  private async existing(file: FileToAttach, folder: OpenFolder): Promise<string | undefined> {
    const { inDossier, sha256, size } = file;
    if (inDossier?.startsWith(`${folder.citingFolder}/`) === true) return inDossier;
    const copied = folder.copies.get(sha256);
    if (copied !== undefined) return copied;
    for (const name of folder.names) {
      const path = joinPath(folder.path, name);
      const stat = await this.statOf(path);
      if (stat === size && (await this.host.sumOf(path)) === sha256) return path;
    }
    return undefined;
  }

  private readonly sizes = new Map<string, Promise<number | undefined>>();

  private statOf(path: string): Promise<number | undefined> {
    const known =
      this.sizes.get(path) ??
      this.host.folder.stat(path).then((stat) => (stat.kind === 'file' ? stat.stamp.size : undefined));
    this.sizes.set(path, known);
    return known;
  }

  private nameFor({ name, target }: FileToAttach, { names }: OpenFolder): string {
    return namesFor(this.host.template, target, [name], names)[0] ?? name;
  }

  /** Writes a proof into its chapter's text; false where that would touch anything else. */
  private write({ target, sha256, madeOn }: FileToAttach, cited: string): boolean {
    const { snapshot, catalogue } = this.host;
    const { requirement, entries } = target.coverage;
    const { path, isNew } = chapterPlace(this.place(target));
    const known = this.texts.get(path);
    const before = known === undefined ? (isNew ? undefined : this.host.textOf(path)) : known.before;
    if (!isNew && before === undefined) return false;
    const text = known?.after ?? before ?? newChapterFile(requirement.chapter);
    const id = entries[0]?.placed.entry.id.value ?? requirement.id;
    const order = catalogue.chapters.flatMap(({ requirements }) => requirements.map((one) => one.id));
    const edits = addProof(text, id, newFileProof(target, cited, { snapshot, sha256, madeOn }), order);
    if (edits === undefined) return false;
    this.texts.set(path, { before, after: applyEdits(text, edits) });
    return true;
  }
}
