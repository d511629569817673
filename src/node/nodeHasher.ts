import { createHash, hash } from 'node:crypto';
import { constants, crc32, inflateRawSync } from 'node:zlib';
import type { Hasher } from '../core/ports/hasher';
import { nodeCertificate } from './nodeCertificate';

/** Sums, unpacking and certificates by Node. */
export const nodeHasher: Hasher = {
  sum: (bytes) => hash('sha256', bytes, 'hex'),
  crc32: (bytes) => crc32(bytes),
  inflate,
  certificate: nodeCertificate,
  start() {
    const running = createHash('sha256');
    return { add: (bytes) => void running.update(bytes), end: () => running.digest('hex') };
  },
};

function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    // Faults of the bytes have codes; anything else is a fault of ours.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
