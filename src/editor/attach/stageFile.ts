import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import * as vscode from 'vscode';
import { copyWithHash, hashOfFile, type CopiedFile, type CopyOptions } from '../../node/copyWithHash';
import { nodeHasher } from '../../node/nodeHasher';
import type { Source } from './source';

/** A copy that waits, outside the workspace, to be moved to its place. */
export interface StagedFile extends CopiedFile {
  readonly uri: vscode.Uri;
  /** The user's own file, which is moved and not copied. */
  readonly original?: boolean;
}

/**
 * Copies a file beside the workspace and sums it. From there one edit moves it to its place together with the change
 * of the text: an undo moves it back, a redo forth again, and nothing is ever deleted. Measured in VS Code 1.139: 0.1 s
 * for 100 MB, where giving the bytes to `WorkspaceEdit.createFile` takes 9 s for 20 MB and ends the host at 100 MB.
 */
export async function stageFile(
  storage: vscode.Uri,
  source: Source,
  options: CopyOptions,
): Promise<StagedFile> {
  const folder = vscode.Uri.joinPath(storage, 'attached');
  await vscode.workspace.fs.createDirectory(folder);
  const uri = vscode.Uri.joinPath(folder, `${String(Date.now())}-${randomBytes(6).toString('hex')}`);
  if (source.kind === 'uri' && source.uri.scheme === 'file') {
    return { uri, ...(await copyWithHash(source.uri.fsPath, uri.fsPath, options)) };
  }
  const bytes = source.kind === 'uri' ? await vscode.workspace.fs.readFile(source.uri) : await source.bytes();
  options.signal?.throwIfAborted();
  await vscode.workspace.fs.writeFile(uri, bytes);
  return { uri, size: bytes.length, sha256: sumOfBytes(bytes) };
}

/** Takes away a copy that is not wanted after all. */
export async function unstage({ uri, original = false }: StagedFile): Promise<void> {
  if (!original) await rm(uri.fsPath, { force: true });
}

/** The size and the sum of a file that is already in its place. */
export async function sumOfFile(uri: vscode.Uri, options: CopyOptions = {}): Promise<CopiedFile> {
  if (uri.scheme === 'file') return hashOfFile(uri.fsPath, options);
  const bytes = await vscode.workspace.fs.readFile(uri);
  return { size: bytes.length, sha256: sumOfBytes(bytes) };
}

function sumOfBytes(bytes: Uint8Array): string {
  const hash = nodeHasher.start();
  hash.add(bytes);
  return hash.end();
}

/** Copies that an undo took back are kept this long, for a redo or a second thought. */
const keptMs = 14 * 24 * 3_600_000;

/** Takes away old copies that no edit moved to a place, or that an undo moved back. Each has its time in its name. */
export async function sweepStage(storage: vscode.Uri): Promise<void> {
  const folder = vscode.Uri.joinPath(storage, 'attached');
  const names = await namesIn(folder);
  const old = names.filter((name) => Date.now() - Number(/^\d+/.exec(name)?.[0] ?? Date.now()) > keptMs);
  for (const name of old) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // nothing was ever attached here
  }
}
