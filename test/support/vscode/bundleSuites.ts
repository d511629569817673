import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { repository } from './repository';

/** Bundles each suite of a folder, and the entry that runs them, into `out`; gives the folder of the bundles. */
export async function bundleSuites(folder: string, name: string): Promise<string> {
  const outdir = path.join(repository, 'out', 'test', name);
  const suites = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: [
      path.join(repository, 'test/host/index.ts'),
      ...suites.map((file) => path.join(folder, file)),
    ],
    entryNames: '[name]',
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
  return outdir;
}
