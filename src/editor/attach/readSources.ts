import * as vscode from 'vscode';
import type { MadeOn } from '../../core/attach/madeOnOf';
import { pathIn } from '../host/paths';
import { madeOnOfFile } from './madeOnOfFile';
import type { Session } from '../session/dossiers';
import type { AttachTarget } from './attachTarget';
import { sourceName, type Source } from './source';
import { stageFile, sumOfFile, unstage, type StagedFile } from './stageFile';
import { attachWords } from '../../core/views/attach/words';
import { withProgress } from '../host/withProgress';
import { notify } from '../host/notify';

/** A file that was read to its end. */
export type ReadSource =
  /** It already is below the chapter file's folder; `path` is relative to the dossier's. */
  | {
      readonly kind: 'there';
      readonly path: string;
      readonly size: number;
      readonly sha256: string;
      readonly madeOn: MadeOn | undefined;
    }
  | {
      readonly kind: 'staged';
      readonly name: string;
      readonly file: StagedFile;
      readonly sha256: string;
      readonly madeOn: MadeOn | undefined;
    };

interface Reading {
  readonly target: AttachTarget;
  readonly citingFolder: string;
  readonly sources: readonly Source[];
}

/** Larger ones together show their progress and can be given up, in bytes. */
const quietSize = 8_000_000;

/** Reads, sums and copies what was given; undefined when the user gave up, or what was given is no file. */
export async function readSources(
  session: Session,
  reading: Reading,
): Promise<readonly ReadSource[] | undefined> {
  const words = attachWords[session.language];
  for (const source of reading.sources) {
    if (await isFile(source)) continue;
    void notify.warning(words.notAFile(sourceName(source)));
    return undefined;
  }
  const size = await sizeOf(reading.sources);
  if (size < quietSize) return readAll(session, reading, () => undefined);
  return withProgress(words.copying, async (report, token) => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    let reported = 0;
    const reportProgress = (read: number): void => {
      const percent = Math.floor((read / size) * 100);
      if (percent > reported) report(`${percent} %`, percent - reported);
      reported = Math.max(reported, percent);
    };
    return readAll(session, reading, reportProgress, abort.signal);
  });
}

async function readAll(
  session: Session,
  { target, citingFolder, sources }: Reading,
  reportProgress: (read: number) => void,
  signal = new AbortController().signal,
): Promise<readonly ReadSource[] | undefined> {
  const read: ReadSource[] = [];
  let before = 0;
  try {
    for (const source of sources) {
      const options = { signal, onProgress: (now: number) => reportProgress(before + now) };
      const path = source.kind === 'uri' ? pathIn(target.dossier.folder, source.uri) : undefined;
      if (source.kind === 'uri' && source.move === true) {
        const sum = await sumOfFile(source.uri, options);
        const file = { uri: source.uri, ...sum, original: true };
        const madeOn = await madeOnOfFile(source.uri, source);
        read.push({ kind: 'staged', name: sourceName(source), file, sha256: sum.sha256, madeOn });
        before += sum.size;
      } else if (source.kind === 'uri' && path?.startsWith(`${citingFolder}/`) === true) {
        const { sha256, size } = await sumOfFile(source.uri, options);
        read.push({ kind: 'there', path, size, sha256, madeOn: await madeOnOfFile(source.uri, source) });
        before += size;
      } else {
        const file = await stageFile(session.storage, source, options);
        const madeOn = await madeOnOfFile(file.uri, source);
        read.push({ kind: 'staged', name: sourceName(source), file, sha256: file.sha256, madeOn });
        before += file.size;
      }
    }
    return read;
  } catch (error) {
    for (const one of read) if (one.kind === 'staged') await unstage(one.file);
    if (signal.aborted) return undefined;
    throw error;
  }
}

async function isFile(source: Source): Promise<boolean> {
  if (source.kind === 'bytes') return true;
  try {
    return ((await vscode.workspace.fs.stat(source.uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false; // nothing there, or nothing that may be looked at
  }
}

async function sizeOf(sources: readonly Source[]): Promise<number> {
  const sizes = sources.map(async (source) =>
    source.kind === 'uri' ? (await vscode.workspace.fs.stat(source.uri)).size : 0,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
