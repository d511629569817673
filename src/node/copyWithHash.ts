import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rm, utimes, type FileHandle } from 'node:fs/promises';

export interface CopiedFile {
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

export interface CopyOptions {
  /** Told after each part how many bytes were copied, and of how many. */
  readonly onProgress?: (copied: number, size: number) => void;
  readonly signal?: AbortSignal;
}

const chunk = 1024 * 1024;

/** Opening a pipe would else wait for a writer. Windows has no such flag: there it counts for nothing. */
const forReading = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Copies a regular file to a name that must be free, and sums it on the way: it is read once, in parts, whatever its
 * size. Its time stays. Aborted, or when the disk fails, nothing is left behind. Throws for what is no regular file: a
 * pipe would never end.
 */
export async function copyWithHash(from: string, to: string, options: CopyOptions = {}): Promise<CopiedFile> {
  const source = await open(from, forReading);
  try {
    const stat = await source.stat();
    if (!stat.isFile()) throw new Error(`${from} is not a regular file`);
    const copied = await copyInto(source, to, { ...options, size: stat.size });
    await utimes(to, stat.atime, stat.mtime);
    return copied;
  } finally {
    await source.close();
  }
}

/** The SHA-256 of a regular file, read in parts. */
export async function hashOfFile(path: string, options: CopyOptions = {}): Promise<CopiedFile> {
  const source = await open(path, forReading);
  try {
    const stat = await source.stat();
    if (!stat.isFile()) throw new Error(`${path} is not a regular file`);
    return await readThrough(source, { ...options, size: stat.size }, () => Promise.resolve());
  } finally {
    await source.close();
  }
}

type Reading = CopyOptions & { readonly size: number };

async function copyInto(source: FileHandle, to: string, reading: Reading): Promise<CopiedFile> {
  const target = await open(to, 'wx');
  try {
    const copied = await readThrough(source, reading, async (part) => {
      await target.writeFile(part);
    });
    await target.sync();
    await target.close();
    return copied;
  } catch (error) {
    await target.close().catch(() => undefined); // it is thrown away just below
    await rm(to, { force: true });
    throw error;
  }
}

async function readThrough(
  source: FileHandle,
  { size, onProgress, signal }: Reading,
  use: (part: Uint8Array) => Promise<void>,
): Promise<CopiedFile> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(Math.min(chunk, Math.max(size, 1)));
  let copied = 0;
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await source.read(buffer, 0, buffer.length, copied);
    if (bytesRead === 0) break;
    const part = buffer.subarray(0, bytesRead);
    hash.update(part);
    await use(part);
    copied += bytesRead;
    onProgress?.(copied, size);
  }
  return { size: copied, sha256: hash.digest('hex') };
}
