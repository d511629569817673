import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyWithHash, hashOfFile } from '../../../src/node/copyWithHash';

describe('copying a file with its sum', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'segur-copy-'));
  const at = (name: string): string => path.join(folder, name);
  const bytes = Buffer.alloc(2_500_000, 'segur');
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  it('copies every byte and keeps the time', async () => {
    writeFileSync(at('a'), bytes);
    utimesSync(at('a'), 1_700_000_000, 1_700_000_000);
    const told: number[] = [];

    const copied = await copyWithHash(at('a'), at('b'), { onProgress: (now) => told.push(now) });

    assert.deepEqual(copied, { size: bytes.length, sha256 });
    assert.ok(readFileSync(at('b')).equals(bytes));
    assert.equal(statSync(at('b')).mtimeMs, 1_700_000_000_000);
    assert.deepEqual(told, [1_048_576, 2_097_152, 2_500_000]);
    assert.deepEqual(await hashOfFile(at('b')), copied);
  });

  it('never writes over a file', async () => {
    writeFileSync(at('mine'), 'mine');

    await assert.rejects(copyWithHash(at('a'), at('mine')), /EEXIST/);
    assert.equal(readFileSync(at('mine'), 'utf8'), 'mine');
  });

  it('leaves nothing behind where it is given up', async () => {
    const abort = new AbortController();
    const copying = copyWithHash(at('a'), at('c'), { signal: abort.signal, onProgress: () => abort.abort() });

    await assert.rejects(copying, /abort/i);
    assert.equal(existsSync(at('c')), false);
  });

  it('refuses a pipe and a folder at once', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [at('pipe')]);

    await assert.rejects(copyWithHash(at('pipe'), at('d')), /not a regular file/);
    await assert.rejects(copyWithHash(folder, at('d')), /not a regular file|EISDIR/);
    assert.equal(existsSync(at('d')), false);
  });
});
