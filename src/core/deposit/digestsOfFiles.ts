import type { Folder, RandomAccessFile } from '../ports/folder';
import type { Hasher, RunningHash } from '../ports/hasher';

/** Bytes read at once: a video of gigabytes takes no more memory than a picture. */
const chunk = 1024 * 1024;

/**
 * The SHA-256 of files, by their paths in the dossier's folder, read in parts one after the other. A file that can't be read
 * is left out. Throws where it is aborted.
 */
export async function digestsOfFiles(
  paths: readonly string[],
  { folder, hasher }: { readonly folder: Folder; readonly hasher: Hasher },
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  for (const path of new Set(paths)) {
    const opened = await folder.open(path);
    if (opened.kind !== 'opened') continue;
    try {
      sums.set(path, await sumOf(opened.file, hasher.start(), signal));
    } finally {
      await opened.file.close();
    }
  }
  return sums;
}

async function sumOf(file: RandomAccessFile, hash: RunningHash, signal: AbortSignal): Promise<string> {
  for (let at = 0; ;) {
    signal.throwIfAborted();
    const part = await file.read(at, chunk);
    if (part.length === 0) return hash.end();
    hash.add(part);
    at += part.length;
  }
}
