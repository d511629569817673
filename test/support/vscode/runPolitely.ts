import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { atSignal } from './endings';
import { signalGroup, startGroup, type ProcessOptions } from './processGroup';

const patienceMs = 5000;

/**
 * Runs a program that has things of its own to end, such as a script that starts a server: on a signal or at the limit
 * it is asked to end, and killed only where it does not. Gives its exit code, null where the limit ended it.
 */
export async function runPolitely(
  command: string,
  args: readonly string[],
  { limitMs, ...options }: ProcessOptions & { readonly limitMs: number },
): Promise<number | null> {
  const group = startGroup(command, args, options);
  let ended: Promise<void> | undefined;
  const end = () => (ended ??= askToEnd(group.process.pid));
  const takeBack = atSignal(end);
  const timer = setTimeout(() => void end(), limitMs);
  try {
    const [code] = (await once(group.process, 'exit')) as [number | null];
    return ended === undefined ? code : null;
  } finally {
    clearTimeout(timer);
    takeBack();
    await ended; // the leader may be gone long before those it has started have cleaned up
    group.stop();
  }
}

/** Asks, and waits until the group is empty, for a while; then kills what is left. */
async function askToEnd(leader: number | undefined): Promise<void> {
  if (leader === undefined) return;
  const deadline = Date.now() + patienceMs;
  signalGroup(leader, 'SIGTERM');
  while (Date.now() < deadline && signalGroup(leader, 0)) await delay(50);
  signalGroup(leader, 'SIGKILL');
}
