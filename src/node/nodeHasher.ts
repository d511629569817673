import { createHash } from 'node:crypto';
import type { Hasher } from '../core/ports/hasher';

/** SHA-256 by Node. */
export const nodeHasher: Hasher = {
  start() {
    const hash = createHash('sha256');
    return { add: (bytes) => void hash.update(bytes), end: () => hash.digest('hex') };
  },
};
