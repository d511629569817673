import * as vscode from 'vscode';
import { inspectCandidate } from '../../core/attach/inspectCandidate';
import type { CandidateFile } from '../../core/attach/proposals';
import { baseName } from '../../core/text/names';
import { nodeHasher } from '../../node/nodeHasher';
import { folderAt } from '../host/paths';
import { nameOfFile, parentOf } from '../host/paths';
import type { Session } from '../session/dossiers';
import type { Source } from './source';
import { stageFile, type StagedFile } from './stageFile';

/** A file that was dropped or picked, inspected before anything is done with it. */
export interface InspectedSource {
  readonly evidence: CandidateFile;
  readonly source: Source;
  /** A copy outside the workspace, where only its bytes were dropped. */
  readonly staged: StagedFile | undefined;
}

/** Files of a folder, by their paths in it. Those that can't be read are left out. */
export async function inspectFolder(
  folder: vscode.Uri,
  paths: readonly string[],
  reportProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly InspectedSource[]> {
  const port = folderAt(folder);
  const inspected: InspectedSource[] = [];
  for (const [done, path] of paths.entries()) {
    signal.throwIfAborted();
    const inspection = await inspectCandidate(port, path, nodeHasher, signal);
    reportProgress(done + 1);
    if (inspection === undefined) continue;
    const evidence = { name: baseName(path), path: `${nameOfFile(folder)}/${path}`, inspection };
    const source: Source = { kind: 'uri', uri: vscode.Uri.joinPath(folder, path) };
    inspected.push({ evidence, source, staged: undefined });
  }
  return inspected;
}

/** Single files: dropped, or picked. */
export async function inspectSources(
  session: Session,
  sources: readonly Source[],
  signal: AbortSignal,
): Promise<readonly InspectedSource[]> {
  const inspected: InspectedSource[] = [];
  for (const source of sources) {
    const staged = source.kind === 'bytes' ? await stageFile(session.storage, source, { signal }) : undefined;
    const uri = source.kind === 'uri' ? source.uri : staged?.uri;
    if (uri === undefined) continue;
    const inspection = await inspectCandidate(folderAt(parentOf(uri)), nameOfFile(uri), nodeHasher, signal);
    if (inspection === undefined) continue;
    const name = source.kind === 'uri' ? nameOfFile(uri) : source.name;
    const path = source.kind === 'uri' ? `${nameOfFile(parentOf(uri))}/${name}` : name;
    inspected.push({ evidence: { name, path, inspection }, source, staged });
  }
  return inspected;
}
