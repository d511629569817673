import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PagedMap } from '../../../src/core/project/pagedMap';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

describe('a map of pages', () => {
  it('holds each value under its key, and others where they were replaced', () => {
    const plain = new Map(Array.from({ length: 300 }, (_, key) => [`${key}`, key]));
    const before = PagedMap.of(plain);
    assert.equal(before.with(new Map()), before);
    const changes = new Map(['0', '1', '127', '128', '299', '300'].map((key) => [key, -1]));
    const after = before.with(changes);
    assert.deepEqual([...before], [...plain]);
    const expected = [...plain].map(([key, value]) => [key, changes.get(key) ?? value] as const);
    assert.deepEqual([...after], expected);
    assert.deepEqual([...after.values()], [...new Map(expected).values()]);
    assert.deepEqual([...after.keys()], [...plain.keys()]);
    assert.equal(after.size, 300);
    const each: unknown[] = [];
    after.forEach((value, key, map) => each.push([key, value, map === after]));
    assert.deepEqual(each.at(-1), ['299', -1, true]);
    assert.equal(each.length, 300);
    assert.deepEqual(
      ['0', '126', '128', '300'].map((key) => [after.get(key), after.has(key), after.placeOf(key)]),
      [
        [-1, true, 0],
        [126, true, 126],
        [-1, true, 128],
        [undefined, false, undefined],
      ],
    );
  });

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
