import type { CertificateReader } from '../ports/certificate';
import type { RandomAccessFile } from '../ports/folder';
import type { Hasher } from '../ports/hasher';

/** A file as inspectors see it: its first bytes at hand, any other part on request, all of it bounded. */
export interface Bytes {
  readonly size: number;
  /** The first bytes; the whole file where it is small. Not to be kept when the file is closed. */
  readonly head: Uint8Array;
  /** Whether `head` is the whole file. */
  readonly whole: boolean;
  /** At most `length` bytes from `offset`: fewer at the end, none once the file has cost too much. */
  at(offset: number, length: number): Promise<Uint8Array>;
  /** The file from its start to its end, in parts: for whoever needs all of it, and has looked at its size. */
  parts(): AsyncIterable<Uint8Array>;
  /** The CRC-32 of some bytes. Left out where nothing sums: checksums are then not compared. */
  readonly crc32?: (bytes: Uint8Array) => number;
  /** Unpacks a deflate stream of at most `most` bytes. Left out where nothing unpacks: packed parts are then not looked at. */
  readonly inflate?: (packed: Uint8Array, most: number) => Uint8Array | undefined;
  /** Left out where nothing reads certificates: they are then not looked into. */
  readonly certificate?: CertificateReader;
}

/** Up to here a file is read whole, at once: a second trip to the disk costs more than the bytes. */
const smallFile = 64 * 1024;
const headSize = 4 * 1024;
/** A part asked for is read with what is around it, since the next one is often near. */
const windowSize = 512;
/** What all the parts of one file may cost together, beside its head. */
const budget = 4 * 1024 * 1024;
/** Large enough that the disk is not waited for, small enough that the editor answers between two. */
const partSize = 256 * 1024;

/**
 * A file as inspectors see it. Reads at most its head (64 KiB where the whole file is no longer) and 4 MiB in other parts,
 * those of `parts()` left out. Throws the reason of `signal` where it is aborted, and what the file throws where it can’t be read.
 */
export async function bytesOf(file: RandomAccessFile, hasher: Hasher, signal: AbortSignal): Promise<Bytes> {
  const { size } = file.stamp;
  const headLength = size <= smallFile ? size : headSize;
  const head = await (file.lend?.(0, headLength) ?? file.read(0, headLength));
  const whole = head.length >= size;
  let remaining = budget;
  let window = { offset: 0, bytes: head };
  const at = async (offset: number, length: number): Promise<Uint8Array> => {
    const end = Math.min(size, offset + length);
    if (offset < 0 || offset >= end) return new Uint8Array();
    if (end <= head.length || whole) return head.subarray(offset, end);
    const inWindow = offset >= window.offset && end <= window.offset + window.bytes.length;
    if (!inWindow) {
      const readSize = Math.max(length, windowSize);
      if (readSize > remaining) return new Uint8Array();
      remaining -= readSize;
      signal.throwIfAborted();
      window = { offset, bytes: await file.read(offset, readSize) };
    }
    return window.bytes.subarray(offset - window.offset, end - window.offset);
  };
  const parts = (): AsyncIterable<Uint8Array> => partsOf(file, head, whole, signal);
  return {
    size,
    head,
    whole,
    at,
    parts,
    crc32: (some) => hasher.crc32(some),
    inflate: (packed, most) => hasher.inflate(packed, most),
    certificate: hasher.certificate,
  };
}

/** Bytes that are all at hand, as those of a file in an archive. */
export function bytesInMemory(file: Uint8Array): Bytes {
  return {
    size: file.length,
    head: file,
    whole: true,
    at: (offset, length) =>
      Promise.resolve(offset < 0 ? new Uint8Array() : file.subarray(offset, offset + length)),
    async *parts() {
      yield await Promise.resolve(file);
    },
  };
}

async function* partsOf(
  file: RandomAccessFile,
  head: Uint8Array,
  whole: boolean,
  signal: AbortSignal,
): AsyncIterable<Uint8Array> {
  if (whole) {
    yield head;
    return;
  }
  for (let offset = 0; offset < file.stamp.size;) {
    signal.throwIfAborted();
    const part = await file.read(offset, partSize);
    if (part.length === 0) return;
    yield part;
    offset += part.length;
  }
}

/** Whether the bytes at `offset` are those of `text`, one byte for each letter. */
export function hasTextAt(bytes: Uint8Array, offset: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (bytes[offset + at] !== text.charCodeAt(at)) return false;
  }
  return true;
}

/** Where `text` is last, one byte for each letter; -1 where it is not. */
export function lastIndexIn(bytes: Uint8Array, text: string): number {
  for (let at = bytes.length - text.length; at >= 0; at--) {
    if (hasTextAt(bytes, at, text)) return at;
  }
  return -1;
}

/** Where `text` is first from `from` on, before `to`; -1 where it is not. */
export function indexIn(bytes: Uint8Array, text: string, from = 0, to = bytes.length): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at < to; at = bytes.indexOf(first, at + 1)) {
    if (hasTextAt(bytes, at, text)) return at;
  }
  return -1;
}

/** One letter for each byte: for a few of them. */
export function latin1(bytes: Uint8Array): string {
  const length = Math.min(bytes.length, 1024);
  let text = '';
  for (let at = 0; at < length; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const loose = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Bytes in which words of ASCII are looked for; what is no text becomes other letters, fewer than there were bytes.
 * Twenty times faster than a letter for each byte.
 */
export function looseText(bytes: Uint8Array): string {
  return loose.decode(bytes);
}

/** Numbers in bytes; what is past the end counts as 0. */
export function uint16be(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Two bytes, the lowest first; what is past the end counts as 0. */
export function uint16le(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** Four bytes, the highest first, as a number from 0 to 2^32 - 1. */
export function uint32be(bytes: Uint8Array, at: number): number {
  return uint16be(bytes, at) * 0x10000 + uint16be(bytes, at + 2);
}

/** Four bytes, the lowest first, as a number from 0 to 2^32 - 1. */
export function uint32le(bytes: Uint8Array, at: number): number {
  return uint16le(bytes, at) + uint16le(bytes, at + 2) * 0x10000;
}

/** Exact up to 2^53: no file is larger. */
export function uint64be(bytes: Uint8Array, at: number): number {
  return uint32be(bytes, at) * 2 ** 32 + uint32be(bytes, at + 4);
}

/** Eight bytes, the lowest first; exact up to 2^53. */
export function uint64le(bytes: Uint8Array, at: number): number {
  return uint32le(bytes, at) + uint32le(bytes, at + 4) * 2 ** 32;
}
