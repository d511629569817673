import { build, type Plugin } from 'esbuild';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../../support/vscode/repository';

const out = path.join(repository, 'out', 'bench');
const source = path.join(repository, 'src') + path.sep;

/**
 * Bundles a worker as the product is bundled: what runs is the product's own code as shipped, started in a fresh process.
 * Parts that the product loads only at first use are those of `dist/`.
 */
export async function bundleWorker(name: string): Promise<string> {
  const outfile = path.join(out, `${name}.cjs`);
  await build({
    entryPoints: [path.join(repository, 'test', 'bench', 'workers', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minify: true,
    legalComments: 'none',
    mainFields: ['module', 'main'],
    plugins: [partsOfDist],
    logLevel: 'warning',
  });
  return outfile;
}

/** What `src` asks for only at first use is a file of its own in `dist/`, named like the module; of packages there is one. */
const partsOfDist: Plugin = {
  name: 'parts-of-dist',
  setup(setup) {
    setup.onResolve({ filter: /.*/ }, ({ path: wanted, kind, importer }) => {
      const atFirstUse = kind === 'dynamic-import' || kind === 'require-call';
      if (!atFirstUse || !importer.startsWith(source)) return undefined;
      const name = wanted === 'file-type' ? 'fileType' : path.basename(wanted);
      const part = path.join(repository, 'dist', `${name}.js`);
      return existsSync(part) ? { path: part, external: true } : undefined;
    });
  },
};
