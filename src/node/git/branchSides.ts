import { join } from 'node:path';
import { createEvidenceMemory, type EvidenceMemory } from '../../core/evidence/evidenceMemory';
import { systemClock } from '../../core/ports/clock';
import type { Folder } from '../../core/ports/folder';
import type { Slices } from '../../core/ports/slices';
import { Project } from '../../core/project/project';
import { dossierFileName } from '../../core/project/paths';
import type { DossierSide, HashedFile } from '../../core/views/branchDiff/model';
import { type GitBlobs, gitBlobs } from './gitBlobs';
import { gitFolder } from './gitFolder';
import type { GitEntry, GitRepository } from './gitRepository';
import { nodeDocumentParser } from '../nodeDocumentParser';
import { nodeFolder } from '../nodeFolder';
import { nodeHasher } from '../nodeHasher';

/** Dossiers at one moment, by the path of their folder from where the comparison was asked for; '' is that place. */
export interface DossiersAt {
  readonly folders: readonly string[];
  /** Checks one; undefined where there is none. */
  side(folder: string): Promise<DossierSide | undefined>;
}

export interface SideOptions {
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Shared by both sides: what both have is looked into once. */
  readonly memory: EvidenceMemory;
  /** How other work is let in between; without it each dossier is checked in one go. */
  readonly slices?: Slices | undefined;
  /** Opens a folder of the disk, an absolute path; without it no link is followed out of it. */
  readonly folderAt?: ((path: string) => Folder) | undefined;
}

export function sharedMemory(): EvidenceMemory {
  return createEvidenceMemory(nodeHasher, systemClock, nodeDocumentParser);
}

/** The dossiers of a commit below a folder of a repository. `end` the blobs when nothing more is asked. */
export async function dossiersOfCommit(
  repository: GitRepository,
  {
    commit,
    below,
    largeFiles,
  }: { readonly commit: string; readonly below: string; readonly largeFiles: string },
  checking: SideOptions,
): Promise<DossiersAt & { readonly blobs: GitBlobs; readonly files: ReadonlyMap<string, GitEntry> }> {
  const files = await repository.filesOf(commit, below);
  const blobs = gitBlobs(repository.root);
  const folders = [...files.keys()].flatMap(dossierFolderOf);
  return {
    blobs,
    files,
    folders,
    side: async (folder) => {
      const own = folder === '' ? files : filesBelow(files, `${folder}/`);
      return own.has(dossierFileName)
        ? sideOf(gitFolder({ files: own, blobs, largeFiles }), checking)
        : undefined;
    },
  };
}

/** The dossiers as they are on the disk. */
export function dossiersOnDisk(root: string, folders: readonly string[], checking: SideOptions): DossiersAt {
  return {
    folders,
    side: (folder) =>
      folders.includes(folder)
        ? sideOf((checking.folderAt ?? nodeFolder)(join(root, folder)), checking)
        : Promise.resolve(undefined),
  };
}

/** As `findDossiers` leaves them out on the disk. */
const passedOver = /(?:^|\/)(?:\.[^/]*|node_modules|preuves|rem|dist|out|build|target|vendor)\//u;

function dossierFolderOf(path: string): readonly string[] {
  if (path === dossierFileName) return [''];
  if (!path.endsWith(`/${dossierFileName}`) || passedOver.test(path)) return [];
  return [path.slice(0, -dossierFileName.length - 1)];
}

function filesBelow(files: ReadonlyMap<string, GitEntry>, prefix: string): ReadonlyMap<string, GitEntry> {
  const own = [...files].filter(([path]) => path.startsWith(prefix));
  return new Map(own.map(([path, entry]) => [path.slice(prefix.length), entry]));
}

async function sideOf(folder: Folder, { now, signal, memory, slices }: SideOptions): Promise<DossierSide> {
  const host = { folder, memory, clock: { now }, ...(slices === undefined ? {} : { slices }) };
  const project = new Project(host, dossierFileName);
  const snapshot = await project.lookAtEvidence(signal);
  return { snapshot, textOf: (path) => project.textOf(path), sumOf: sumsIn(folder, signal) };
}

/** Sums the files of a folder when they are asked for, each once; rejected once `signal` is raised. */
export function sumsIn(folder: Folder, signal?: AbortSignal): DossierSide['sumOf'] {
  const sums = new Map<string, Promise<HashedFile | undefined>>();
  return (path) => {
    const known = sums.get(path) ?? sumOf(folder, path, signal);
    sums.set(path, known);
    return known;
  };
}

const chunk = 1024 * 1024;

async function sumOf(
  folder: Folder,
  path: string,
  signal: AbortSignal | undefined,
): Promise<HashedFile | undefined> {
  const opened = await folder.open(path);
  if (opened.kind !== 'opened') return undefined;
  const { file } = opened;
  try {
    const hash = nodeHasher.start();
    let size = 0;
    for (;;) {
      signal?.throwIfAborted();
      const part = await file.read(size, chunk);
      if (part.length === 0) break;
      hash.add(part);
      size += part.length;
    }
    return { sha256: hash.end(), size };
  } finally {
    await file.close();
  }
}
