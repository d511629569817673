import type * as FullParser from './fullParser';

let loaded: typeof FullParser | undefined;

/**
 * The full parser with the whole `yaml` package, which most sessions never need: it is a bundle of its own, read at the
 * first text that the fast parser leaves. A keystroke can't wait for a promise, so this is `require` and not `import()`.
 */
export function fullParser(): typeof FullParser {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the one synchronous way to load late
  loaded ??= require('./fullParser') as typeof FullParser;
  return loaded;
}
