import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(__dirname, '../../..');
const sample = join(repository, 'samples/ris');

describe('check and links', () => {
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
