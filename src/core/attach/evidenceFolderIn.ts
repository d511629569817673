import { chapterCodeOf } from '../catalogue/chapterOrder';
import type { Catalogue, Chapter } from '../catalogue/model';
import { chapterStems } from '../dossier/chapterStems';
import { evidenceFolderOf } from '../editing/evidenceFolderOf';
import { foldedName, folderOf, joinPath } from '../text/names';
import type { Folder, Unavailable } from '../ports/folder';
import type { RequirementCoverage, Snapshot } from '../project/snapshot';
import { chapterPlace } from './chapterPlace';

/** A folder for evidence, and what is in it. */
export interface EvidenceFolder {
  /** Relative to the dossier's folder. */
  readonly path: string;
  /** Of the chapter file that cites from it. */
  readonly citingFolder: string;
  readonly names: readonly string[];
}

interface Place {
  readonly coverage: RequirementCoverage;
  readonly catalogue: Catalogue;
  readonly snapshot: Snapshot;
}

/**
 * Where the evidence of a requirement's chapter goes; a folder that differs only by case is the one meant. One that does
 * not exist has no names; what can't be listed for another reason is answered as it is.
 */
export async function evidenceFolderIn(
  folder: Pick<Folder, 'list'>,
  place: Place,
): Promise<EvidenceFolder | Exclude<Unavailable, { kind: 'absent' }>> {
  const { coverage, catalogue, snapshot } = place;
  const chapterPath = chapterPlace(place).path;
  const file = snapshot.chapters.find(({ path }) => path === chapterPath);
  const chapter = catalogue.chapters.find(({ name }) => name === coverage.requirement.chapter);
  const device = snapshot.dossier.device?.value ?? catalogue.device;
  const templateFolder = evidenceFolderOf(file, idsOf(chapter), {
    device,
    instead: ownName(catalogue, chapter, device),
  });
  const citingFolder = folderOf(chapterPath);
  const [first = '', ...rest] = templateFolder.split('/');
  const beside = await namesIn(folder, citingFolder);
  if (!Array.isArray(beside)) return beside;
  const existing =
    beside.find((name) => name === first) ?? beside.find((name) => foldedName(name) === foldedName(first));
  const path = joinPath(citingFolder, [existing ?? first, ...rest].join('/'));
  const names = await namesIn(folder, path);
  return Array.isArray(names) ? { path, citingFolder, names } : names;
}

function idsOf(chapter: Chapter | undefined): readonly string[] {
  return (chapter?.requirements ?? []).map(({ id }) => id);
}

/** Where several chapters share a code, the name of the chapter's file; undefined where the code is the chapter's own. */
function ownName(
  { chapters }: Catalogue,
  chapter: Chapter | undefined,
  device: string | undefined,
): string | undefined {
  if (chapter === undefined) return undefined;
  const codeOf = (one: Chapter): string => evidenceFolderOf(undefined, idsOf(one), { device });
  const code = codeOf(chapter);
  if (!chapters.some((other) => other !== chapter && codeOf(other) === code)) return undefined;
  const stem = chapterStems(chapters)[chapters.indexOf(chapter)];
  return chapter.requirements.some(({ id }) => chapterCodeOf(id) === stem?.toUpperCase())
    ? stem?.toUpperCase()
    : stem;
}

async function namesIn(
  folder: Pick<Folder, 'list'>,
  path: string,
): Promise<string[] | Exclude<Unavailable, { kind: 'absent' }>> {
  const listing = await folder.list(path);
  if (listing.kind === 'listed') return listing.entries.map(({ name }) => name);
  return listing.kind === 'absent' ? [] : listing;
}
