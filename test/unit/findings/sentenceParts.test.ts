import assert from 'node:assert/strict';
import { grouped, keyAt, within } from '../../../src/core/findings/reading/sentenceParts';

describe('the parts of a sentence on what was read', () => {
  it('name the last key of a path, past the numbers of items', () => {
    for (const [path, key] of [
      ['proofs.0.madeOn', 'madeOn'],
      ['proofs.12', 'proofs'],
      ['requirements.A1', 'A1'],
      ['a.1b', '1b'],
      ['0', ''],
      ['', ''],
      ['a.', 'a'],
    ] as const)
      assert.equal(keyAt(path), key, path);
  });

  it('put the key between words, and say nothing at the top of a file', () => {
    assert.equal(within('proofs.0.madeOn', ' in “', '”'), ' in “madeOn”');
    assert.equal(within('', ' in “', '”'), '');
    assert.equal(within('0', ' in “', '”'), '');
  });

  it('part the thousands of a number', () => {
    assert.deepEqual(
      [1, 999, 1000, 12_345, 1_234_567].map((number) => grouped(number, ' ')),
      [...['1', '999', '1 000', '12 345', '1 234 567']],
    );
    assert.equal(grouped('50000', ','), '50,000');
  });
});
