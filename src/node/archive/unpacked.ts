import { gunzipSync, inflateRawSync } from 'node:zlib';
import { hasTextAt, uint16le } from '../../core/inspect/bytes';
import type { ArchivePart, PackedPart } from '../../core/ports/documentParser';

/** What may still be unpacked; shared by all that is nested in one archive. */
export interface Allowance {
  bytes: number;
  /** PDFs that may still be read: each takes as long as some megabytes of text. */
  pdfs: number;
}

/** A larger file is not unpacked. Bytes. Ours. */
export const largestPart = 8 * 1024 * 1024;
const frameSize = 30;

/** The bytes of a file of an archive; undefined where they can't be had within what is allowed. Whatever it says of its size. */
export function unpacked({ packed, bytes }: ArchivePart, allowance: Allowance): Uint8Array | undefined {
  const file =
    packed === undefined ? bytes : contentsOf(packed, bytes, Math.min(largestPart, allowance.bytes));
  if (file === undefined || file.length > Math.min(largestPart, allowance.bytes)) return undefined;
  allowance.bytes -= file.length;
  return file;
}

function contentsOf(
  { method, packedSize }: PackedPart,
  bytes: Uint8Array,
  most: number,
): Uint8Array | undefined {
  if (!hasTextAt(bytes, 0, 'PK\x03\x04')) return undefined;
  const from = frameSize + uint16le(bytes, 26) + uint16le(bytes, 28);
  const packed = bytes.subarray(from, from + packedSize);
  if (packed.length < packedSize || most <= 0) return undefined;
  return method === 0 ? packed : method === 8 ? inflated(packed, most) : undefined;
}

/** The bytes of a file that is packed by itself, under the same terms. */
export function gunzipped(file: Uint8Array, allowance: Allowance): Uint8Array | undefined {
  const most = Math.min(largestPart, allowance.bytes);
  const plain = most <= 0 ? undefined : within(() => gunzipSync(file, { maxOutputLength: most }));
  allowance.bytes -= plain?.length ?? 0;
  return plain;
}

function inflated(packed: Uint8Array, most: number): Uint8Array | undefined {
  return within(() => inflateRawSync(packed, { maxOutputLength: most }));
}

function within(unpack: () => Uint8Array): Uint8Array | undefined {
  try {
    return unpack();
  } catch (error) {
    // Broken, or larger than it may be: zlib and Buffer say so with a code.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
