import { join } from 'node:path';
import { dossierFileName } from '../../core/project/paths';
import { dossierChange } from '../../core/views/branchDiff/dossierChange';
import type {
  BranchFailureReason,
  ComparedCommits,
  DossierSide,
  NamedChange,
} from '../../core/views/branchDiff/model';
import {
  type SideOptions,
  type DossiersAt,
  dossiersOfCommit,
  dossiersOnDisk,
  sharedMemory,
} from './branchSides';
import { type FormerDossier, type FormerDossiers, formerDossiers } from './formerDossiers';
import { gitBlobs } from './gitBlobs';
import { gitFolder } from './gitFolder';
import { type GitRepository, gitRepository, isSafeRef, pathInRepository } from './gitRepository';
import { GitFailure } from './runGit';

/** Two sides can't be compared: `value` is the name or the folder that is meant, or what git said. */
export class BranchFailure extends Error {
  constructor(
    readonly reason: BranchFailureReason,
    readonly value: string,
    cause?: unknown,
  ) {
    super(`${reason} ${value}`, { cause });
    this.name = 'BranchFailure';
  }
}

/** A folder in a repository. */
export interface GitPlace {
  readonly repository: GitRepository;
  /** Absolute. */
  readonly folder: string;
  /** Its path from the root of the repository, '' for the root. */
  readonly below: string;
  /** Where git LFS keeps its files. */
  readonly largeFiles: string;
}

/** Throws `BranchFailure` where there is no git, no repository, or one that git does not trust. */
export async function gitPlace(folder: string, signal: AbortSignal): Promise<GitPlace> {
  const repository = await answered(gitRepository(folder, signal), 'refused');
  const below = repository && (await pathInRepository(repository.root, folder));
  if (repository === undefined || below === undefined) throw new BranchFailure('no-repository', folder);
  const largeFiles = join(await answered(repository.commonFolder()), 'lfs', 'objects');
  return { repository, folder, below, largeFiles };
}

/**
 * What `base..head` or `base` names. What a branch changes is what it has since it left the other one, so the base is where they part.
 * Throws `BranchFailure` for a name that is unknown here, or that git would take for an option.
 */
export async function comparedCommits(range: string, { repository }: GitPlace): Promise<ComparedCommits> {
  const [from = '', to] = range.split(/\.{2,3}/u, 2);
  const base = await knownCommit(from === '' ? 'HEAD' : from, repository);
  const ref = to === '' ? 'HEAD' : to;
  const head = await knownCommit(ref ?? 'HEAD', repository);
  const parting = await answered(repository.mergeBase(base, head));
  return {
    base: { ref: from === '' ? 'HEAD' : from, commit: parting ?? base },
    isParting: parting !== undefined,
    head: ref === undefined ? undefined : { ref, commit: head },
  };
}

interface CompareOptions extends Omit<SideOptions, 'memory'> {
  /** The folders of dossiers on the disk, from the place, where the disk is one side. */
  readonly onDisk: () => Promise<readonly string[]>;
  /** The only folders of dossiers that are compared; all without it. */
  readonly only?: readonly string[];
}

/** What changed of each dossier below a place. Throws `BranchFailure` where objects are missing in this clone. */
export async function branchChanges(
  { base, head }: ComparedCommits,
  { repository, folder, below, largeFiles }: GitPlace,
  { onDisk, only, ...how }: CompareOptions,
): Promise<readonly NamedChange[]> {
  const checking = { ...how, memory: sharedMemory() };
  const at = (commit: string): ReturnType<typeof dossiersOfCommit> =>
    answered(dossiersOfCommit(repository, { commit, below, largeFiles }, checking));
  const before = await at(base.commit);
  const after = head === undefined ? undefined : await at(head.commit);
  const moment = { repository, largeFiles, base: base.commit, head: head?.commit };
  const former = formerDossiers(moment, checking);
  try {
    const now = after ?? dossiersOnDisk(folder, await onDisk(), checking);
    const all = [...new Set([...now.folders, ...before.folders])].sort();
    const changes = await changesOf(only ?? all, { before, after: now, former, below });
    if (before.blobs.missing + (after?.blobs.missing ?? 0) + former.missing() > 0)
      throw new BranchFailure('missing-objects', '');
    return changes;
  } finally {
    before.blobs.end();
    after?.blobs.end();
    former.end();
  }
}

/** Contents of files of a commit, by their paths from the place; what is not there, or has more bytes, is left out. */
export async function* contentsAt(
  commit: string,
  { repository, below, largeFiles }: GitPlace,
  { paths, maxBytes }: { readonly paths: readonly string[]; readonly maxBytes: number },
): AsyncGenerator<{ readonly path: string; readonly bytes: Uint8Array }> {
  const files = await answered(repository.filesOf(commit, below));
  const blobs = gitBlobs(repository.root);
  try {
    const folder = gitFolder({ files, blobs, largeFiles });
    for (const path of paths) {
      const content = await folder.read(path, maxBytes);
      if (content.kind === 'content') yield { path, bytes: content.bytes };
    }
  } finally {
    blobs.end();
  }
}

interface Sides {
  readonly before: DossiersAt;
  readonly after: DossiersAt;
  readonly former: FormerDossiers;
  /** The path of the place from the root of the repository. */
  readonly below: string;
}

async function changesOf(folders: readonly string[], sides: Sides): Promise<readonly NamedChange[]> {
  const { before, after } = sides;
  const movedByFolder = await movedDossiers(
    folders.filter((folder) => !before.folders.includes(folder)),
    sides,
  );
  const oldFolders = new Set([...movedByFolder.values()].map(({ from }) => from.folder));
  const changes: NamedChange[] = [];
  for (const folder of folders) {
    if (oldFolders.has(joined(sides.below, folder)) && !after.folders.includes(folder)) continue;
    const moved = movedByFolder.get(folder);
    const old = moved?.from.side ?? (await before.side(folder));
    const now = moved?.now ?? (await after.side(folder));
    const removedOrKept = now === undefined ? 'removed' : 'kept';
    changes.push({
      path: dossierIn(folder),
      state: old === undefined ? 'added' : removedOrKept,
      ...(moved === undefined ? {} : { previousPath: dossierIn(moved.from.folder) }),
      change: await dossierChange(old, now),
    });
  }
  return changes;
}

interface MovedDossier {
  readonly from: FormerDossier;
  readonly now: DossierSide;
}

/** Those of the new dossiers that were elsewhere before, by their folder now. What two of them could have been, none was. */
async function movedDossiers(
  newFolders: readonly string[],
  { after, former }: Sides,
): Promise<ReadonlyMap<string, MovedDossier>> {
  const moved = new Map<string, MovedDossier>();
  for (const folder of newFolders) {
    const now = await after.side(folder);
    const from = now && (await former.of(now));
    if (now !== undefined && from !== undefined) moved.set(folder, { from, now });
  }
  const all = [...moved.values()].map(({ from }) => from.folder);
  return new Map([...moved].filter(([, { from }]) => all.filter((one) => one === from.folder).length === 1));
}

function joined(below: string, folder: string): string {
  return [below, folder].filter((part) => part !== '').join('/');
}

function dossierIn(folder: string): string {
  return joined(folder, dossierFileName);
}

async function knownCommit(ref: string, repository: GitRepository): Promise<string> {
  if (!isSafeRef(ref)) throw new BranchFailure('bad-ref', ref);
  const commit = await answered(repository.commitOf(ref));
  if (commit === undefined) throw new BranchFailure('unknown-ref', ref);
  return commit;
}

/** What git answers; where it refuses, mostly since objects are missing. */
async function answered<T>(
  result: Promise<T>,
  whyRefused: 'refused' | 'missing-objects' = 'missing-objects',
): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new BranchFailure(error.reason === 'no-git' ? 'no-git' : whyRefused, error.stderr, error);
  }
}
