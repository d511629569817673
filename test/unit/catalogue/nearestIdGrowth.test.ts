import assert from 'node:assert/strict';
import { nearWordIndex } from '../../../src/core/text/nearWordIndex';
import { runAtOnce } from '../../../src/core/text/steps';
import { long } from '../../support/long';

describe('words one slip apart', () => {
  it('are found by what is left when a sign is dropped: added, lost, changed, swapped, and the same', () => {
    const index = runAtOnce(nearWordIndex(['psc.01', 'psc.02', 'dmp.01', 'pcs.01', 'psc.011']));
    assert.deepEqual(index.near('psc.01'), [0, 1, 3, 4]);
    assert.deepEqual(index.near('sc.01'), [0]);
    assert.deepEqual(index.near('dmp.1'), [2]);
    assert.deepEqual(index.near('xyz.99'), []);
  });

  long('are a handful to compare, however many words there are', () => {
    const most = (count: number): number => {
      const index = runAtOnce(
        nearWordIndex(Array.from({ length: count }, (_, at) => `sc.psc.${String(at).padStart(6, '0')}`)),
      );
      return Math.max(
        ...Array.from(
          { length: 200 },
          (_, at) => index.near(`sc.psx.${String(at * 7).padStart(6, '0')}`).length,
        ),
        ...Array.from(
          { length: 200 },
          (_, at) => index.near(`sc.psc.${String(at * 7).padStart(6, '0')}`).length,
        ),
      );
    };
    assert.ok(most(8000) <= 200, `${String(most(8000))} words to compare`);
  });
});
