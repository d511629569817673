import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PagedMap } from '../../../src/core/project/pagedMap';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

describe('a map of pages', () => {
  long('holds what a map with the same changes holds, in its order, and leaves what it was made from', () => {
    const change = fc.array(fc.tuple(fc.nat(320), fc.nat()), { maxLength: 6 });
    fc.assert(
      fc.property(fc.nat(300), fc.array(change, { maxLength: 5 }), (size, changes) => {
        const plain = new Map(Array.from({ length: size }, (_, key) => [key, key]));
        let paged = PagedMap.of(plain);
        for (const some of changes) {
          const [before, held] = [paged, [...paged]];
          paged = paged.with(new Map(some));
          for (const [key, value] of new Map(some)) if (plain.has(key)) plain.set(key, value);
          assert.deepEqual([...before], held);
        }
        assert.deepEqual([...paged], [...plain]);
        assert.deepEqual([...paged.values()], [...plain.values()]);
        assert.deepEqual([...paged.keys()], [...plain.keys()]);
        assert.equal(paged.size, plain.size);
        for (let key = 0; key < 320; key++) {
          assert.equal(paged.get(key), plain.get(key));
          assert.equal(paged.has(key), plain.has(key));
        }
        const each: [number, number][] = [];
        paged.forEach((value, key) => each.push([key, value]));
        assert.deepEqual(each, [...plain]);
      }),
      runs(60),
    );
  });
});
