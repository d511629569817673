import type { Inspection } from '../inspect/model';
import { baseName } from '../text/names';
import { FileReadError, type Folder } from '../ports/folder';
import type { Hasher } from '../ports/hasher';

/** What a file is by its bytes, with its SHA-256 whatever its size; undefined where it can't be read. */
export async function inspectCandidate(
  folder: Pick<Folder, 'open'>,
  path: string,
  hasher: Hasher,
  signal: AbortSignal,
): Promise<Inspection | undefined> {
  const opened = await folder.open(path);
  if (opened.kind !== 'opened') return undefined;
  try {
    const { inspectFile } = await import('../inspect/inspectFile');
    return await inspectFile(opened.file, baseName(path), { hash: true, hashHuge: true, hasher }, signal);
  } catch (error) {
    if (error instanceof FileReadError) return undefined;
    throw error;
  } finally {
    await opened.file.close();
  }
}
