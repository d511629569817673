import { rmSync } from 'node:fs';

type Ending = () => void;

const pending: Ending[] = [];
const farewells = new Set<() => Promise<void>>();
let listening = false;
let ending = false;

/**
 * Promises that `end` runs once: when the returned function is called, or else when this process ends,
 * by itself or by a signal. Endings are synchronous, since an exiting process grants nothing more.
 */
export function atEnd(end: Ending): Ending {
  listen();
  pending.push(end);
  return () => {
    const place = pending.indexOf(end);
    if (place < 0) return;
    pending.splice(place, 1);
    end();
  };
}

/** A folder that is gone when this process is. A killed process may still write to it for an instant, hence the retries. */
export function removeAtEnd(folder: string): Ending {
  return atEnd(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  });
}

/**
 * Asks for `farewell` when a signal ends this process, before the endings: the moment to let others clean up after
 * themselves. It must not take long. The returned function takes the wish back.
 */
export function atSignal(farewell: () => Promise<void>): () => void {
  listen();
  farewells.add(farewell);
  return () => {
    farewells.delete(farewell);
  };
}

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', endAll);
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => {
      endBySignal(128 + number);
    });
  }
}

/** Ends this process as a signal does, farewells first. Ctrl-C comes twice under npm, from the terminal and passed on: the second one must not disturb the first. */
export function endBySignal(code: number): void {
  if (ending) return;
  ending = true;
  void Promise.allSettled([...farewells].map((farewell) => farewell())).then(() => process.exit(code));
}

/** The last thing started ends first: a browser before its server, a server before its folder. */
function endAll(): void {
  for (let end = pending.pop(); end !== undefined; end = pending.pop()) {
    try {
      end();
    } catch (error) {
      console.error('Could not clean up:', error);
    }
  }
}
