import type { RandomAccessFile } from '../../ports/folder';
import type { Hasher } from '../../ports/hasher';
import type { Bytes } from './bytes';

/** Above this a file is summed only where somebody asks for that very file. */
export const hashLimit = 1024 ** 3;

/** Large enough that the disk is not waited for, small enough that the editor answers between two. */
const chunk = 1024 * 1024;

/** The SHA-256 of a file, hexadecimal. A file that shrinks meanwhile gives the sum of what was there. */
export async function hashFile(
  file: RandomAccessFile,
  bytes: Bytes,
  hasher: Hasher,
  signal: AbortSignal,
): Promise<string> {
  const hash = hasher.start();
  if (bytes.whole) hash.add(bytes.head);
  for (let offset = bytes.whole ? bytes.size : 0; offset < bytes.size;) {
    signal.throwIfAborted();
    const part = await file.read(offset, chunk);
    if (part.length === 0) break;
    hash.add(part);
    offset += part.length;
  }
  return hash.end();
}
