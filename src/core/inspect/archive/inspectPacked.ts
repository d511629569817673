import { type Bytes, hasTextAt, lastIndexIn, latin1, uint64le } from '../bytes';
import { corrupt, type Recognised, withoutFault } from '../recognised';

/** 7z says in its header where its list of contents ends: a file that ends before has lost it. Source: 7zFormat.txt. */
export function inspect7z({ head, size }: Bytes, type: string): Recognised {
  if (head.length < 32) return withoutFault(type);
  const end = 32 + uint64le(head, 12) + uint64le(head, 20);
  return end > size ? corrupt(type, 'truncated') : withoutFault(type);
}

const longestRest = 4096;

/** xz ends each stream with a mark of its own, and may fill up with zeros. What follows it is not checked. Source: xz-file-format 1.1. */
export async function inspectXz(bytes: Bytes, type: string): Promise<Recognised> {
  const tail = await bytes.at(Math.max(0, bytes.size - longestRest), longestRest);
  // Before its mark a stream says again what its first bytes said of it: two letters alone are found in any bytes.
  const footer = latin1(bytes.head.subarray(6, 8)) + 'YZ';
  return tail.length > 0 && lastIndexIn(tail, footer) < 0 ? corrupt(type, 'truncated') : withoutFault(type);
}

const blockSize = 512;
const mostEntries = 10_000;
/** A tar has no directory: only a small one is read through. */
const mostHops = 200;

const plainFile = /^[0\0]$/u;

/** The files of a tape archive, counted while that is cheap; and whether it ends as all do. */
export async function inspectTar(bytes: Bytes, type: string): Promise<Recognised> {
  const found = await filesOfTar(bytes, type);
  const tail = await bytes.at(bytes.size - blockSize, blockSize);
  // Blocks of zeros are the end. One that was cut at the edge of a block looks like one without.
  return found.problems.length === 0 && tail.some((byte) => byte !== 0)
    ? corrupt(type, 'truncated', found.facts)
    : found;
}

async function filesOfTar(bytes: Bytes, type: string): Promise<Recognised> {
  let entries = 0;
  let at = 0;
  for (let step = 0; step < mostHops && at < bytes.size; step++) {
    const header = await bytes.at(at, blockSize);
    if (header.length < blockSize || header[0] === 0) return withoutFault(type, { entries });
    const size = Number.parseInt(latin1(header.subarray(124, 136)).trim() || '0', 8);
    if (!Number.isFinite(size)) return withoutFault(type);
    const kind = latin1(header.subarray(156, 157));
    if (kind !== 'x' && kind !== 'g' && kind !== 'L' && kind !== 'K') entries++;
    // Of links and folders only the header is there, whatever length it names.
    if (plainFile.test(kind) && at + blockSize + size > bytes.size)
      return corrupt(type, 'truncated', { entries });
    at += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
  return entries < mostEntries && at >= bytes.size ? withoutFault(type, { entries }) : withoutFault(type);
}

/** The sum of a header's bytes, its own place counted as spaces: older tapes have no other mark. */
export function isTar(head: Uint8Array): boolean {
  if (head.length < blockSize) return false;
  if (hasTextAt(head, 257, 'ustar')) return true;
  if ((head[0] ?? 0) <= 32) return false;
  const declared = Number.parseInt(latin1(head.subarray(148, 156)).trim(), 8);
  let sum = 256;
  for (let at = 0; at < blockSize; at++) if (at < 148 || at >= 156) sum += head[at] ?? 0;
  return declared === sum;
}
