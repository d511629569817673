import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addressOf, lastColumn, lastRow, cellPlace } from '../../../src/core/xlsx/address';

describe('addresses of cells', () => {
  it('counts columns as Excel does', () => {
    assert.deepEqual(
      [0, 25, 26, 701, 702, lastColumn].map((column) => addressOf(column, 12)),
      ['A12', 'Z12', 'AA12', 'ZZ12', 'AAA12', 'XFD12'],
    );
  });

  it('reads back every address it writes', () => {
    fc.assert(
      fc.property(fc.nat(lastColumn), fc.integer({ min: 1, max: lastRow }), (column, row) => {
        assert.deepEqual(cellPlace(addressOf(column, row)), { column, row });
      }),
    );
  });

  it('refuses what is no address', () => {
    for (const text of ['', 'A', '12', 'a1', 'A0', 'XFE1', 'A1048577', 'A1B', 'ÉA1', 'A'.repeat(1000)]) {
      assert.equal(cellPlace(text), undefined, text);
    }
  });
});
