import assert from 'node:assert/strict';
import { inSlices, longestSlice, type Slices } from '../../../src/core/ports/slices';
import type { Steps } from '../../../src/core/text/steps';
import { nodeSlices } from '../../../src/node/nodeSlices';

const never = new AbortController().signal;

describe('work in slices', () => {
  it('shares one slice with other work of the same turn', async () => {
    let now = 0;
    let end = longestSlice;
    const slices: Slices = {
      now: () => now,
      end: () => end,
      pause: async () => {
        await Promise.resolve();
        end = now + longestSlice;
      },
    };
    const done: string[] = [];
    const work = function* (name: string): Steps<undefined> {
      for (let step = 1; step <= 3; step++) {
        now += 3;
        done.push(`${name}${step}`);
        yield;
      }
      return undefined;
    };
    const first = inSlices(work('a'), slices, never);
    const second = inSlices(work('b'), slices, never);
    assert.deepEqual(
      [...done],
      ['a1', 'a2', 'a3', 'b1'],
      'what is left of the second waits for the next turn',
    );
    await Promise.all([first, second]);
    assert.deepEqual(done.slice(4), ['b2', 'b3']);
  });

  it('ends in Node at one moment in each turn of the event loop', async () => {
    const first = nodeSlices.end();
    await Promise.resolve();
    assert.equal(nodeSlices.end(), first);
    await nodeSlices.pause();
    assert.notEqual(nodeSlices.end(), first);
  });
});
