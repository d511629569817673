import { type BigIntStats, constants, fstatSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { FileReadError, type FileStamp, type OpenedFile, type RandomAccessFile } from '../core/ports/folder';
import { errorCode, unavailableBy } from './systemReason';
import type { SystemCalls } from './systemCalls';

/** Neither a link put there meanwhile is followed, nor does a pipe put there meanwhile make us wait. Windows knows neither. */
export const readingFlags = constants.O_RDONLY | optionalFlag('O_NOFOLLOW') | optionalFlag('O_NONBLOCK');

function optionalFlag(name: 'O_NOFOLLOW' | 'O_NONBLOCK'): number {
  // Typed as always there, absent on Windows.
  const known: Partial<Record<string, number>> = constants;
  return known[name] ?? 0;
}

/** Whether a link put in a file's place can't be opened by its name. */
export const refusesLinks = optionalFlag('O_NOFOLLOW') !== 0;

const attempts = 8;

/** Opens what `expected` was read from a moment ago; it must still be that very file. Throws what the system says. */
export async function openRegular(
  calls: SystemCalls,
  path: string,
  expected: BigIntStats,
  mayHold: MayRead,
): Promise<OpenedFile> {
  if (!expected.isFile()) return { kind: 'not-regular' };
  if (isCloudOnly(expected)) return { kind: 'unreadable', reason: 'cloud-only' };
  const descriptor = await openPatiently(calls, path);
  // Synchronous on purpose: the kernel answers from memory for an open file, a trip to the pool costs ten times as much.
  const stats = fstatSync(descriptor, { bigint: true });
  const isSame = stats.isFile() && stats.ino === expected.ino && stats.dev === expected.dev;
  if (!isSame || !(await mayHold(descriptor, stats))) {
    await calls.close(descriptor);
    return { kind: 'unreadable', reason: 'changed' };
  }
  return { kind: 'opened', file: fileOf(calls, descriptor, stampOf(stats)) };
}

/** Opens what a listing called a file. What it has become meanwhile is seen once it is open, or is no file to open. */
export async function openListed(calls: SystemCalls, path: string, mayHold: MayRead): Promise<OpenedFile> {
  const descriptor = await openPatiently(calls, path);
  const stats = fstatSync(descriptor, { bigint: true });
  const isFile = stats.isFile();
  if (isFile && (await mayHold(descriptor, stats)))
    return { kind: 'opened', file: fileOf(calls, descriptor, stampOf(stats)) };
  await calls.close(descriptor);
  return isFile ? { kind: 'unreadable', reason: 'changed' } : { kind: 'not-regular' };
}

/** Whether an open file is where it may be read: a folder on the way may have been swapped for a link meanwhile. */
export type MayRead = (descriptor: number, stats: BigIntStats) => Promise<boolean>;

export function stampOf(stats: BigIntStats): FileStamp {
  const modified = String(stats.mtimeNs);
  // Mostly the same: one string less for each of many thousand files.
  const changed = stats.ctimeNs === stats.mtimeNs ? modified : String(stats.ctimeNs);
  return { size: Number(stats.size), modified, inode: String(stats.ino), changed };
}

/**
 * A placeholder of a cloud disk (OneDrive, iCloud): reading it would download it. Only a hint, since tiny files take no
 * block of their own on NTFS, and elsewhere sparse and compressed files look the same.
 */
export function isCloudOnly(stats: BigIntStats): boolean {
  if (process.platform !== 'win32' && process.platform !== 'darwin') return false;
  return stats.blocks === 0n && stats.size > 4096n;
}

/** Other parts of the process may hold all the files the system allows; they let go of them in a moment. */
async function openPatiently(calls: SystemCalls, path: string): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await calls.open(path, readingFlags);
    } catch (error) {
      const code = errorCode(error);
      if ((code !== 'EMFILE' && code !== 'ENFILE') || attempt === attempts) throw error;
      await sleep(attempt * 10);
    }
  }
}

function fileOf(calls: SystemCalls, descriptor: number, stamp: FileStamp): RandomAccessFile {
  let reads = 0;
  let isShort = false;
  let lent: Uint8Array | undefined;
  const read = async (buffer: Uint8Array, offset: number): Promise<Uint8Array> => {
    reads++;
    try {
      const filled = await fill(buffer, (into, from) => calls.read(descriptor, into, from, offset + from));
      isShort ||= filled.length < buffer.length;
      return filled;
    } catch (error) {
      const failure = unavailableBy(error);
      throw new FileReadError(failure.kind === 'unreadable' ? failure.reason : 'io', error);
    }
  };
  const sizeOf = (offset: number, length: number): number =>
    Math.min(length, Math.max(0, stamp.size - offset));
  return {
    stamp,
    read: (offset, length) => read(Buffer.allocUnsafe(sizeOf(offset, length)), offset),
    lend(offset, length) {
      const size = sizeOf(offset, length);
      if (lent !== undefined || size > lendable) return read(Buffer.allocUnsafe(size), offset);
      lent = spare.pop() ?? Buffer.allocUnsafeSlow(lendable + 1);
      return read(lent.subarray(0, size), offset);
    },
    // Of what was read at once, at worst something newer was seen, and the next look meets another stamp than this one.
    stampNow: () => (reads <= 1 && !isShort ? stamp : stampOf(fstatSync(descriptor, { bigint: true }))),
    close() {
      if (lent !== undefined && spare.length < mostSpare) spare.push(lent);
      lent = undefined;
      return calls.close(descriptor);
    },
  };
}

/**
 * Buffers for reuse: to allocate one for each of thousands of files takes longer than to fill it. Each is larger than any
 * part that is lent of it, so that a borrower can't transfer it to another thread as if it were its own.
 */
const spare: Uint8Array[] = [];
const lendable = 64 * 1024;
const mostSpare = 16;

/** As many bytes as there are; a system may hand them out in parts. */
async function fill(
  buffer: Uint8Array,
  read: (buffer: Uint8Array, from: number) => Promise<number>,
): Promise<Uint8Array> {
  let filled = 0;
  while (filled < buffer.length) {
    const count = await read(buffer, filled);
    if (count === 0) break;
    filled += count;
  }
  return filled === buffer.length ? buffer : buffer.subarray(0, filled);
}
