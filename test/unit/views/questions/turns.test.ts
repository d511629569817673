import assert from 'node:assert/strict';
import { createTurns } from '../../../../src/core/views/questions/turns';

describe('acts that ask questions', () => {
  it('follow each other: what comes while one is open waits, which is said', async () => {
    const turns = createTurns();
    const order: string[] = [];
    let close: () => void = () => undefined;
    const first = turns.take(async (waited) => {
      order.push(`first begins ${String(waited)}`);
      await new Promise<void>((resolve) => (close = resolve));
      order.push('first ends');
    });
    const second = turns.take((waited) => Promise.resolve(order.push(`second ${String(waited)}`)));
    await Promise.resolve();
    close();
    await Promise.all([first, second]);
    assert.deepEqual(order, ['first begins false', 'first ends', 'second true']);
    await turns.take((waited) => Promise.resolve(order.push(`third ${String(waited)}`)));
    assert.equal(order.at(-1), 'third false');
  });

  it('go on after one that fails, whose failure goes to its own caller', async () => {
    const turns = createTurns();
    const failing = turns.take(() => Promise.reject(new Error('full')));
    const next = turns.take(() => Promise.resolve('done'));
    await assert.rejects(failing, /full/);
    assert.equal(await next, 'done');
  });
});
