import { runAtOnce, type Steps } from '../text/steps';

/** How a host lets other work in between. */
export interface Slices {
  /** Milliseconds, from any moment on. */
  now(): number;
  /** Until when what is done now may go on without a pause: one moment for all work that is done in the same turn. */
  end(): number;
  /** Ends when what waited meanwhile was done. */
  pause(): Promise<void>;
}

/** Does work in turns with other work, where there is any. */
export type InTurns = <T>(steps: Steps<T>) => Promise<T>;

/** What is done without a pause, in milliseconds: an ordinary keystroke is answered in one slice. */
export const longestSlice = 8;

/** Does work slice by slice, the first at once. Throws the signal's reason where it is raised during a pause. */
export async function inSlices<T>(steps: Steps<T>, slices: Slices, signal: AbortSignal): Promise<T> {
  let until = slices.end();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (slices.now() < until) continue;
    await slices.pause();
    signal.throwIfAborted();
    until = slices.end();
  }
}

/** The same where the host lets other work in between; else all of it at once. */
export async function inSlicesIfAny<T>(
  steps: Steps<T>,
  slices: Slices | undefined,
  signal: AbortSignal,
): Promise<T> {
  return slices === undefined ? runAtOnce(steps) : inSlices(steps, slices, signal);
}
