import type { UnsafeArchive } from '../model';
import { mostEntries, type ZipDirectory, type ZipEntry } from './zipDirectory';

/** Deflate gives up to a thousand for one: text is rarely over thirty. Ours. */
const mostRatio = 100;
/** What unpacks to less does no harm, however well it was packed. Bytes. Ours. */
const harmlessSize = 32 * 1024 * 1024;

/** By the list of contents alone: nothing is unpacked. */
export function whyUnsafe({ entries, count, at }: ZipDirectory): UnsafeArchive | undefined {
  if (count > mostEntries) return 'too-many-entries';
  if (entries.some(({ name }) => leavesFolder(name))) return 'path-outside';
  const overlap = overlapIn(entries, at);
  if (overlap !== undefined) return overlap;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  if (total > harmlessSize && total > packed * mostRatio) return 'ratio';
  return entries.some(({ encrypted }) => encrypted) ? 'encrypted' : undefined;
}

function leavesFolder(name: string): boolean {
  const plain = name.replaceAll('\\', '/');
  return plain.startsWith('/') || /^[A-Za-z]:/u.test(plain) || plain.split('/').includes('..');
}

/** Before each entry's bytes are at least so many of its own. */
const frameSize = 30;

/** One part unpacked many times: how small archives become enormous. */
function overlapIn(
  entries: readonly ZipEntry[],
  directoryAt: number,
): 'overlapping' | 'beyond-end' | undefined {
  const sorted = [...entries].sort((a, b) => a.at - b.at);
  let before: ZipEntry | undefined;
  let end = -Infinity;
  for (const entry of sorted) {
    // The same entry named twice unpacks onto itself.
    const isSame = entry.at === before?.at && entry.name === before.name;
    if (entry.at < end && !isSame) return 'overlapping';
    end = entry.at + frameSize + entry.packedSize;
    before = entry;
  }
  return end > directoryAt ? 'beyond-end' : undefined;
}
