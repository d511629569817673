import * as vscode from 'vscode';
import { foldedName, folderOf, joinPath } from '../../core/evidence/names';
import { evidenceFolderOf } from '../../core/editing/evidenceFolderOf';
import type { AttachTarget } from './attachTarget';
import { chapterPlace } from '../../core/attach/chapterPlace';

/** A folder for evidence, and what is in it. */
export interface EvidenceFolder {
  /** Relative to the dossier's folder. */
  readonly path: string;
  /** Of the chapter file that cites from it. */
  readonly citingFolder: string;
  readonly names: readonly string[];
}

/** Where the evidence of a target's chapter goes; a folder that differs only by case is the one meant. */
export async function evidenceFolder(target: AttachTarget): Promise<EvidenceFolder> {
  const { dossier, coverage, snapshot, catalogue } = target;
  const home = chapterPlace(target).path;
  const file = snapshot.chapters.find(({ path }) => path === home);
  const ids =
    catalogue.chapters.find(({ name }) => name === coverage.requirement.chapter)?.requirements ?? [];
  const device = snapshot.dossier.device?.value ?? catalogue.device;
  const wanted = evidenceFolderOf(
    file,
    ids.map(({ id }) => id),
    device,
  );
  const citingFolder = folderOf(home);
  const [first = '', ...rest] = wanted.split('/');
  const beside = await namesIn(dossier.uriOf(citingFolder));
  const standing =
    beside.find((name) => name === first) ?? beside.find((name) => foldedName(name) === foldedName(first));
  const path = joinPath(citingFolder, [standing ?? first, ...rest].join('/'));
  return { path, citingFolder, names: await namesIn(dossier.uriOf(path)) };
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // it comes with its first file
  }
}
