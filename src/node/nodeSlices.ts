import type { Slices } from '../core/ports/slices';

/** Pauses until what came in meanwhile was handled. */
export const nodeSlices: Slices = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};
