import assert from 'node:assert/strict';
import { slipsBetween } from '../../../src/core/text/slipsBetween';

describe('slips between two words', () => {
  it('are letters added, dropped, changed or swapped with the next', () => {
    for (const [a, b, slips] of [
      ['connexion', 'connexion', 0],
      ['conexion', 'connexion', 1],
      ['cnonexion', 'connexion', 1],
      ['konnexion', 'connexions', 2],
      ['', 'ab', 2],
    ] as const)
      assert.deepEqual([slipsBetween(a, b, 2), slipsBetween(b, a, 2)], [slips, slips], `${a} ${b}`);
  });

  it('are counted no further than is asked', () => {
    assert.equal(slipsBetween('abcdef', 'uvwxyz', 2), 3);
    assert.equal(slipsBetween('a', 'abcdefgh', 1), 2);
    assert.equal(slipsBetween('bbac', 'baccb', 1), 2);
  });
});
