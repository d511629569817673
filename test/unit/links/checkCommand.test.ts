import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LinkOpener } from '../../../src/core/ports/linkOpener';
import { captureCli } from '../../support/captureCli';

const repository = resolve(__dirname, '../../..');
const sample = join(repository, 'samples/ris');

function countingOpener(): LinkOpener & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    open(url) {
      asked.push(url);
      return Promise.resolve({ kind: 'failed', why: 'offline', url });
    },
  };
}

describe('check and links', () => {
  it('asks for links with --links alone, each once, and keeps verdicts apart from findings', async () => {
    const linkOpener = countingOpener();
    const without = await captureCli(['check', sample, '--format', 'json'], { linkOpener });
    assert.deepEqual(linkOpener.asked, []);
    const run = await captureCli(['check', sample, '--format', 'json', '--links'], { linkOpener });
    interface Dossier {
      readonly findings: unknown;
      readonly links?: readonly { readonly url: string; readonly verdict: string }[];
    }
    const read = (text: string): Dossier | undefined =>
      (JSON.parse(text) as { readonly dossiers: readonly Dossier[] }).dossiers[0];
    const [before, after] = [read(without.stdout), read(run.stdout)];
    assert.equal(before?.links, undefined);
    assert.deepEqual(after?.findings, before?.findings);
    assert.equal(run.code, without.code);
    assert.ok((after?.links ?? []).length > 0);
    assert.ok(after?.links?.every(({ verdict }) => verdict === 'not-verified'));
    assert.equal(new Set(linkOpener.asked).size, linkOpener.asked.length);
  });

  it('opens no socket and resolves no name without --links', () => {
    const folder = mkdtempSync(join(tmpdir(), 'segur-net-'));
    const [hook, log] = [join(folder, 'hook.cjs'), join(folder, 'network.txt')];
    writeFileSync(
      hook,
      `const { appendFileSync } = require('node:fs');
       const note = (what) => appendFileSync(${JSON.stringify(log)}, what + '\\n');
       const net = require('node:net');
       const { connect } = net.Socket.prototype;
       net.Socket.prototype.connect = function (...args) {
         const [first] = args.flat();
         if (typeof first !== 'object' || first.path === undefined) note('connect');
         return connect.apply(this, args);
       };
       require('node:dns').promises.lookup = () => (note('lookup'), Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })));`,
    );
    const check = (...more: string[]): string => {
      const args = [
        '--require',
        hook,
        '--import',
        'tsx',
        'src/cli/main.ts',
        'check',
        sample,
        '--no-cache',
        ...more,
      ];
      const { status } = spawnSync(process.execPath, args, {
        cwd: repository,
        stdio: 'pipe',
        env: { ...process.env, HTTPS_PROXY: '', https_proxy: '' },
      });
      assert.equal(status, 1);
      return existsSync(log) ? readFileSync(log, 'utf8') : '';
    };
    assert.equal(check(), '');
    assert.match(check('--links'), /^(?:lookup\n)+$/);
    rmSync(folder, { recursive: true });
  });
});
