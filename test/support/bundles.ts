import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './vscode/repository';

/** One bundle, as esbuild reports it: what it was made of, and what it loads when it runs. */
export interface BundleOutput {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
  readonly imports: readonly { readonly path: string }[];
}

export type Bundles = Readonly<Record<string, BundleOutput>>;

/** The bundles of the last `npm run build`, by their path: `dist/cli.js`. */
export function readBundles(): Bundles {
  const text = readFileSync(path.join(repository, 'dist', 'meta.json'), 'utf8');
  return (JSON.parse(text) as { readonly outputs: Bundles }).outputs;
}

/** Paths of the bundles that some of them load, themselves included, directly or not. */
export function reachedFrom(bundles: Bundles, roots: readonly string[]): readonly string[] {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    const bundle = bundles[name];
    if (bundle === undefined) throw new Error(`${name} is not built`);
    reached.add(name);
    const loaded = bundle.imports.filter((one) => one.path.startsWith('./'));
    waiting.push(...loaded.map((one) => `dist/${one.path.slice(2)}`));
  }
  return [...reached].sort();
}
