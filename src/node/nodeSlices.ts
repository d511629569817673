import { longestSlice, type Slices } from '../core/ports/slices';

/** When the slice of this turn of the event loop is over; undefined before any work was done in it. */
let endOfTurn: number | undefined;

/** Pauses until what came in meanwhile was handled. */
export const nodeSlices: Slices = {
  now: () => performance.now(),
  end: () => {
    if (endOfTurn !== undefined) return endOfTurn;
    setImmediate(() => (endOfTurn = undefined));
    return (endOfTurn = performance.now() + longestSlice);
  },
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};
