import { createHash, hash } from 'node:crypto';
import type { Hasher } from '../core/ports/hasher';

/** SHA-256 by Node. */
export const nodeHasher: Hasher = {
  sum: (bytes) => hash('sha256', bytes, 'hex'),
  start() {
    const running = createHash('sha256');
    return { add: (bytes) => void running.update(bytes), end: () => running.digest('hex') };
  },
};
