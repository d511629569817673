import assert from 'node:assert/strict';
import { addAll } from '../../../src/core/text/addAll';
import { largestOf, smallestOf } from '../../../src/core/text/extremes';
import { long } from '../../support/long';

describe('lists of any length', () => {
  long(
    'are added to others, and searched for their extremes, beyond what a call may have as arguments',
    () => {
      const many = Array.from({ length: 500_000 }, (_, at) => at - 7);
      const list = [1];
      addAll(list, many);
      assert.equal(list.length, 500_001);
      assert.deepEqual([smallestOf(list), largestOf(list)], [-7, 499_992]);
    },
  );
});
