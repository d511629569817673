import type { RandomAccessFile } from '../ports/folder';
import type { Hasher } from '../ports/hasher';
import type { Inspection } from './model';
import type { Bytes } from './bytes';
import { lineEndHashes } from './lineEndHashes';

/** Above this a file is summed only where somebody asks for that very file. */
export const hashLimit = 1024 ** 3;

/** Large enough that the disk is not waited for, small enough that the editor answers between those of several files. */
const chunk = 256 * 1024;

export type Hashed = Pick<Inspection, 'lineEndHashes'> & { readonly sha256: string };

/** The SHA-256 of a file, hexadecimal; of a text also those with other line ends. A file that shrinks meanwhile gives the sum of what was there. */
export async function hashFile(
  file: RandomAccessFile,
  bytes: Bytes,
  hasher: Hasher,
  signal: AbortSignal,
): Promise<Hashed> {
  // Most files are: what is all there is summed at once.
  if (bytes.whole && !mayBeConverted(bytes)) return { sha256: hasher.sum(bytes.head) };
  const hash = hasher.start();
  const ends = mayBeConverted(bytes) ? lineEndHashes(hasher) : undefined;
  const add = (part: Uint8Array): void => {
    hash.add(part);
    ends?.add(part);
  };
  if (bytes.whole) add(bytes.head);
  for (let offset = bytes.whole ? bytes.size : 0; offset < bytes.size;) {
    signal.throwIfAborted();
    const part = await file.read(offset, chunk);
    if (part.length === 0) break;
    add(part);
    offset += part.length;
  }
  const sha256 = hash.end();
  const lineEnds = ends?.end(sha256);
  return lineEnds === undefined ? { sha256 } : { sha256, lineEndHashes: lineEnds };
}

/** Larger texts are not summed three times over. Bytes. Ours. */
const mostConverted = 64 * 1024 * 1024;

/** Git takes for a text what has no NUL in its beginning, and changes the line ends of nothing else. */
function mayBeConverted({ head, size }: Bytes): boolean {
  return size <= mostConverted && !head.subarray(0, 8000).includes(0);
}
