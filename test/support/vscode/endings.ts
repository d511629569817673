import { rmSync } from 'node:fs';

type Ending = () => void;

const pending: Ending[] = [];
let listening = false;

/**
 * Promises that `ending` runs once: when the returned function is called, or else when this process ends,
 * by itself or by a signal. Endings are synchronous, since an exiting process grants nothing more.
 */
export function atEnd(ending: Ending): Ending {
  listen();
  pending.push(ending);
  return () => {
    const place = pending.indexOf(ending);
    if (place < 0) return;
    pending.splice(place, 1);
    ending();
  };
}

/** A folder that is gone when this process is. A killed process may still write to it for an instant, hence the retries. */
export function removeAtEnd(folder: string): Ending {
  return atEnd(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  });
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', endAll);
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => {
      process.exit(128 + number);
    });
  }
}

/** The last thing started ends first: a browser before its server, a server before its folder. */
function endAll(): void {
  for (let ending = pending.pop(); ending !== undefined; ending = pending.pop()) {
    try {
      ending();
    } catch (error) {
      console.error('Could not clean up:', error);
    }
  }
}
