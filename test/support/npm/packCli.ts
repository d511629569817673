import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBundles, reachedFrom } from '../bundles';
import { cliManifest } from './cliManifest';
import { thirdPartyNotices } from '../thirdPartyNotices';
import { repository } from '../vscode/repository';
import { npmOutput } from './npmOutput';

/** A thread is begun by the path of its bundle, so that the bundle that begins it does not name it as loaded. */
const roots = ['dist/cli.js', 'dist/pdfWorker.js'];

/** What is beside the bundles, by its name in the package. */
const texts: Readonly<Record<string, string>> = {
  'README.md': 'docs/npm/README.md',
  'README.fr.md': 'docs/npm/README.fr.md',
  LICENSE: 'LICENSE',
  'CHANGELOG.md': 'CHANGELOG.md',
  // SARIF holds and links what they say of each finding.
  'docs/findings.md': 'docs/findings.md',
  'docs/findings.fr.md': 'docs/findings.fr.md',
};

/**
 * Makes the command line a package of its own for npm, `segur-preuves-<version>.tgz` in the folder `out`, with nothing of the editor in it and
 * nothing to install beside it; gives its path. What `npm run build` left is packed.
 */
export function packCli(out: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'segur-pack-'));
  try {
    fill(folder);
    mkdirSync(out, { recursive: true });
    const packed = npmOutput(
      ['pack', '--json', '--ignore-scripts', '--pack-destination', path.resolve(out)],
      folder,
    );
    const [{ filename }] = JSON.parse(packed) as [{ readonly filename: string }];
    return path.join(out, filename);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(folder: string): void {
  const bundles = readBundles();
  const files = reachedFrom(bundles, roots);
  const chosen = files.flatMap((file) => bundles[file] ?? []);
  if (chosen.some(({ imports }) => imports.some((one) => one.path === 'vscode')))
    throw new Error('The command line would load the editor');
  for (const name of ['dist', 'docs']) mkdirSync(path.join(folder, name));
  for (const file of files) copyFileSync(path.join(repository, file), path.join(folder, file));
  for (const [name, source] of Object.entries(texts))
    copyFileSync(path.join(repository, source), path.join(folder, name));
  writeFileSync(
    path.join(folder, 'THIRD_PARTY_NOTICES.md'),
    thirdPartyNotices(chosen, 'The command line contains'),
  );
  const manifest = readFileSync(path.join(repository, 'package.json'), 'utf8');
  writeFileSync(path.join(folder, 'package.json'), cliManifest(manifest));
}
