import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { renameSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { directCalls, pooledCalls, type SystemCalls } from '../../../src/node/systemCalls';

describe('a folder swapped for a link between look and open', () => {
  let outer = '';
  let root = '';
  beforeEach(async function () {
    if (process.platform === 'win32') this.skip();
    outer = await mkdtemp(join(tmpdir(), 'segur-swap-'));
    root = join(outer, 'dossier');
    await mkdir(join(root, 'preuves', 'X'), { recursive: true });
    await mkdir(join(outer, 'dehors'));
    await writeFile(join(root, 'preuves', 'X', 'a.txt'), 'dedans');
    await writeFile(join(outer, 'dehors', 'a.txt'), 'secret');
  });
  afterEach(() => rm(outer, { recursive: true, force: true }));

  const swap = (): void => {
    renameSync(join(root, 'preuves', 'X'), join(root, 'preuves', 'Y'));
    symlinkSync(join(outer, 'dehors'), join(root, 'preuves', 'X'));
  };
  const swapBack = (): void => {
    unlinkSync(join(root, 'preuves', 'X'));
    renameSync(join(root, 'preuves', 'Y'), join(root, 'preuves', 'X'));
  };

  for (const [name, calls] of Object.entries({ directCalls, pooledCalls })) {
    for (const listed of [undefined, 'file'] as const) {
      it(`is never read through (${name}, ${listed ?? 'not listed'}), swapped back or not`, async () => {
        for (const back of [true, false]) {
          const hooked: SystemCalls = {
            ...calls,
            async open(path, flags) {
              swap();
              const descriptor = await calls.open(path, flags);
              if (back) swapBack();
              return descriptor;
            },
          };
          const opened = await nodeFolder(root, hooked).open('preuves/X/a.txt', listed);
          if (!back) swapBack();
          assert.deepEqual(opened, { kind: 'unreadable', reason: 'changed' });
        }
      });
    }
  }

  it('is no obstacle where nothing was swapped', async () => {
    const content = await nodeFolder(root, directCalls).read('preuves/X/a.txt', 100);
    assert.equal(content.kind === 'content' && new TextDecoder().decode(content.bytes), 'dedans');
  });
});
