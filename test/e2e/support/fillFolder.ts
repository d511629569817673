import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { sampleDossier } from '../../support/vscode/repository';

const dossierFile = 'segur.yaml';

/** What a folder is to hold: another folder's content, or nothing. */
export interface Content {
  readonly original: string | undefined;
  /** Its folders, by their paths inside it, each after those that it lies in. */
  readonly folders: readonly string[];
  /** Its dossier files, by their paths inside it. */
  readonly dossiers: readonly string[];
}

/** The content of a folder, by default of the sample; `null` stands for none. */
export function contentOf(original: string | null = sampleDossier): Content {
  if (original === null) return { original: undefined, folders: [], dossiers: [] };
  const all = allIn(original);
  return {
    original,
    folders: all.filter((name) => isFolder(path.join(original, name))),
    dossiers: all.filter((name) => path.basename(name) === dossierFile),
  };
}

/**
 * Removes what is in a folder, dossier files first, except for the folders that are to be there next: a watcher may miss
 * what happens in a folder that is removed and made again at once.
 */
export function emptyFolder(folder: string, next: Content): void {
  const files = allIn(folder).filter(
    (name) => !next.folders.includes(name) || !isFolder(path.join(folder, name)),
  );
  const isDossier = (name: string): boolean => path.basename(name) === dossierFile;
  for (const name of [...files.filter(isDossier), ...files])
    rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** Makes the folders that lie directly in this one, and gives the names of those that were not there. */
export function makeFirstFolders(folder: string, { folders }: Content): readonly string[] {
  const first = folders.filter((name) => path.dirname(name) === '.');
  return first.filter((name) => mkdirSync(path.join(folder, name), { recursive: true }) !== undefined);
}

/** Copies the content, dossier files last, so that no dossier is read before its files are there. */
export function fillFolder(folder: string, { original, folders, dossiers }: Content): void {
  if (original === undefined) return;
  for (const name of folders) mkdirSync(path.join(folder, name), { recursive: true });
  cpSync(original, folder, {
    recursive: true,
    filter: (file) => path.basename(file) !== dossierFile,
  });
  for (const name of dossiers) cpSync(path.join(original, name), path.join(folder, name));
}

function allIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
