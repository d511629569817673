import assert from 'node:assert/strict';
import { editDistance } from '../../../src/core/text/editDistance';

describe('slips between two words', () => {
  it('are letters added, dropped, changed or swapped with the next', () => {
    for (const [a, b, slips] of [
      ['connexion', 'connexion', 0],
      ['conexion', 'connexion', 1],
      ['cnonexion', 'connexion', 1],
      ['konnexion', 'connexions', 2],
      ['', 'ab', 2],
    ] as const)
      assert.deepEqual([editDistance(a, b, 2), editDistance(b, a, 2)], [slips, slips], `${a} ${b}`);
  });

  it('are counted no further than is asked', () => {
    assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3);
    assert.equal(editDistance('a', 'abcdefgh', 1), 2);
    assert.equal(editDistance('bbac', 'baccb', 1), 2);
  });
});
