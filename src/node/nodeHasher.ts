import { createHash, hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Hasher } from '../core/ports/hasher';

/** Sums by Node. */
export const nodeHasher: Hasher = {
  sum: (bytes) => hash('sha256', bytes, 'hex'),
  crc32: (bytes) => crc32(bytes),
  start() {
    const running = createHash('sha256');
    return { add: (bytes) => void running.update(bytes), end: () => running.digest('hex') };
  },
};
