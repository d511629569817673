import { Worker } from 'node:worker_threads';

const header = 8;
const largest = 256 * 1024;

/** Keeps the input at work where another thread sees it: one that never ends is written to a file, and ends the run. */
export interface Watchdog {
  watch(input: Uint8Array): void;
}

export function startWatchdog(file: string, seconds: number): Watchdog {
  const shared = new SharedArrayBuffer(header + largest);
  const numbers = new Int32Array(shared, 0, 2);
  const bytes = new Uint8Array(shared, header);
  new Worker(watcher, { eval: true, workerData: { shared, file, seconds } }).unref();
  return {
    watch(input) {
      bytes.set(input.subarray(0, largest));
      numbers[1] = Math.min(input.length, largest);
      Atomics.add(numbers, 0, 1);
    },
  };
}

const watcher = `
  const { workerData: { shared, file, seconds } } = require('node:worker_threads');
  const numbers = new Int32Array(shared, 0, 2);
  let last = -1;
  setInterval(() => {
    const now = Atomics.load(numbers, 0);
    if (now === last) {
      require('node:fs').writeFileSync(file, new Uint8Array(shared, ${String(header)}, numbers[1]));
      require('node:fs').writeSync(2, 'an input takes more than ' + seconds + ' s: ' + file + '\\n');
      process.kill(process.pid, 'SIGKILL');
    }
    last = now;
  }, seconds * 1000);
`;
