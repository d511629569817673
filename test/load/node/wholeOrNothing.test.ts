import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AlreadyThere, wholeOrNothing } from '../../../src/node/wholeOrNothing';

const source = resolve(__dirname, '../../../src/node/wholeOrNothing.ts');

describe('a result that is written whole or not at all', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'segur-whole-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const makeHalf = (temporary: string): void => {
    mkdirSync(temporary);
    writeFileSync(join(temporary, '01-half.mp4'), 'half of a video');
  };

  it('leaves nothing where the disk is full in the middle', async () => {
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    const making = wholeOrNothing(join(folder, 'depot'), (temporary) => {
      makeHalf(temporary);
      return Promise.reject(full);
    });
    await assert.rejects(making, full);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('replaces nothing that came in between', async () => {
    const target = join(folder, 'depot');
    const making = wholeOrNothing(target, (temporary) => {
      makeHalf(temporary);
      writeFileSync(target, 'of somebody else');
      return Promise.resolve();
    });
    await assert.rejects(making, AlreadyThere);
    assert.deepEqual(readdirSync(folder), ['depot']);
    assert.equal(readFileSync(target, 'utf8'), 'of somebody else');
  });

  /** Begins a folder in a process of its own, and ends it by a signal in the middle. */
  async function interrupted(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const script = `
      const { mkdirSync, writeFileSync } = require('node:fs');
      const { wholeOrNothing } = require(${JSON.stringify(source)});
      void wholeOrNothing(${JSON.stringify(join(folder, 'depot'))}, (temporary) => {
        mkdirSync(temporary);
        writeFileSync(temporary + '/half', 'half');
        console.log('begun');
        return new Promise(() => setInterval(() => undefined, 1000));
      });
    `;
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], {
      cwd: resolve(__dirname, '../../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill(signal);
    await once(child, 'close');
  }

  it('leaves nothing where the user interrupts', async () => {
    if (process.platform === 'win32') return;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      await interrupted(signal);
      assert.deepEqual(readdirSync(folder), [], signal);
    }
  });

  it('leaves under the name asked for nothing where it is killed, and the next one tidies up', async () => {
    if (process.platform === 'win32') return;
    await interrupted('SIGKILL');
    assert.ok(!readdirSync(folder).includes('depot'));
    await wholeOrNothing(join(folder, 'depot'), (temporary) => {
      makeHalf(temporary);
      return Promise.resolve();
    });
    assert.deepEqual(readdirSync(folder), ['depot']);
  });
});
