import type * as CarefulLane from './carefulLane';

let loaded: typeof CarefulLane | undefined;

/**
 * The careful lane with the whole `yaml` package, which most sessions never need: it is a bundle of its own, read at the
 * first text that the fast lane leaves. A keystroke can't wait for a promise, so this is `require` and not `import()`.
 */
export function carefulLane(): typeof CarefulLane {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the one synchronous way to load late
  loaded ??= require('./carefulLane') as typeof CarefulLane;
  return loaded;
}
