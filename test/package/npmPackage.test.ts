import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { npmOutput } from '../support/npm/npmOutput';
import { packCli } from '../support/npm/packCli';
import { repository, sampleDossier } from '../support/vscode/repository';

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly dependencies?: object;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** As in a build: nothing but Node, npm and the package. */
describe('the npm package, installed in an empty folder', () => {
  let folder = '';
  let installed = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'segur-npm-'));
    const tgz = packCli(path.join(folder, 'out'));
    // Offline: whatever it needed beside itself could not be had.
    npmOutput(['install', '--offline', '--no-audit', '--no-fund', tgz], folder);
    installed = path.join(folder, 'node_modules', 'segur-preuves');
    cpSync(sampleDossier, path.join(folder, 'ris'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const checks = ['check', 'ris', '--format', 'json', '--no-cache', '--today', '2026-06-01'];

  function run(command: string, args: readonly string[]): { code: number | null; stdout: string } {
    const ended = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return { code: ended.status, stdout: ended.stdout };
  }

  it('reports to other tools as the build does, with what is reported about each finding', () => {
    const args = ['check', 'ris', '--format', 'sarif', '--today', '2026-06-01'];
    const byNpx = run('npx', ['--offline', 'segur-preuves', ...args]);
    assert.deepEqual(byNpx, run(process.execPath, [path.join(repository, 'dist', 'cli.js'), ...args]));
    assert.match(byNpx.stdout, /"markdown": /u);
  });

  it('checks a dossier by npx as the build does', () => {
    const byNpx = run('npx', ['--offline', 'segur-preuves', ...checks]);
    assert.deepEqual(byNpx, run(process.execPath, [path.join(repository, 'dist', 'cli.js'), ...checks]));
    assert.equal(byNpx.code, 1);
  });

  it('reads what a thread reads, such as the text of a PDF', () => {
    const pdf = 'ris/preuves/PSC/habilitation-lps.pdf';
    const args = ['--offline', 'segur-preuves', 'inspect', pdf, '--format', 'json'];
    assert.match(run('npx', args).stdout, /"textLayer": true/u);
  });

  it('has nothing of the editor, nothing to install, and asks for the same Node', () => {
    const { dependencies, engines, version } = manifestOf(installed);
    assert.equal(dependencies, undefined);
    assert.deepEqual(
      [engines.node, version],
      [manifestOf(repository).engines.node, manifestOf(repository).version],
    );
    assert.ok(!existsSync(path.join(installed, 'dist', 'extension.js')));
    assert.ok(
      ['README.md', 'LICENSE', 'THIRD_PARTY_NOTICES.md'].every((name) =>
        existsSync(path.join(installed, name)),
      ),
    );
  });

  it('shows its version before it loads anything', () => {
    for (const name of ['check.js', 'commandLine.js']) rmSync(path.join(installed, 'dist', name));
    const args = [path.join(installed, 'dist', 'cli.js'), '--version'];
    assert.deepEqual(run(process.execPath, args), { code: 0, stdout: `${manifestOf(repository).version}\n` });
  });
});
