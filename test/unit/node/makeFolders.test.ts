import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolders } from '../../../src/node/makeFolders';

describe('making folders', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'segur-folders-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('makes those that are missing, and gives the outermost', async () => {
    const deep = join(root, 'depots', 'psc', '2026');
    assert.equal(await makeFolders(deep), join(root, 'depots'));
    assert.ok(existsSync(deep));
    assert.equal(await makeFolders(deep), undefined);
    assert.equal(await makeFolders(join(root, 'depots', 'mss')), join(root, 'depots', 'mss'));
  });

  it('is done by several at once', async () => {
    const deep = join(root, 'a', 'b', 'c');
    const made = await Promise.all(Array.from({ length: 20 }, () => makeFolders(deep)));
    assert.ok(existsSync(deep));
    assert.ok(made.includes(join(root, 'a')), made.join());
  });

  it('throws where a file is in the way, or a link to nothing', async () => {
    writeFileSync(join(root, 'fichier'), '');
    symlinkSync(join(root, 'absent'), join(root, 'lien'));
    await assert.rejects(makeFolders(join(root, 'fichier')), { code: 'EEXIST' });
    await assert.rejects(makeFolders(join(root, 'fichier', 'a', 'b')), { code: 'ENOTDIR' });
    await assert.rejects(makeFolders(join(root, 'lien')), { code: 'EEXIST' });
  });

  it('ends where a folder lets nothing be made in it', async function () {
    if (process.platform !== 'linux') this.skip();
    await assert.rejects(makeFolders('/proc/absent/rapport'), { code: 'ENOENT' });
  });
});
