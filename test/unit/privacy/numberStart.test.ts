import assert from 'node:assert/strict';
import fc from 'fast-check';
import { characterKinds } from '../../../src/core/privacy/characterKind';
import { numberStart } from '../../../src/core/privacy/numberStart';
import { runs } from '../../support/runs';

const startsIn = (text: string): readonly number[] => {
  const starts: number[] = [];
  const kinds = characterKinds(text);
  for (let found = numberStart(kinds, 0, text.length); found !== undefined;) {
    starts.push(found.start);
    found = numberStart(kinds, found.start + 1, text.length);
  }
  return starts;
};

describe('the places where a number of a patient may begin', () => {
  it('have thirteen characters, and their key behind them or before them', () => {
    assert.deepEqual(numberStart(characterKinds('le 2 69 11 2A 004 017 22'), 0, 24), {
      start: 3,
      end: 21,
      key: 22,
    });
    assert.deepEqual(startsIn('cle=22 nir=269112A004017'), [11]);
    assert.deepEqual(startsIn('S1269112A00401722S2'), [2]);
    assert.deepEqual(startsIn('{"nir":"269112A004017","cle":"22"}'), [8]);
  });

  it('are none where no key, no month or no department is, nor among columns of figures', () => {
    for (const text of [
      '269112A00401723',
      '269152A00401722',
      '269110000401722',
      '5691199004017 22',
      '9269112A00401722',
      '1.2.250.1.213.1.4.8 1.2.250.1.213.1.4.8',
    ])
      assert.deepEqual(startsIn(text), [], text);
  });

  it('hold every number with its key, wherever the text is cut by custom', () => {
    const room = fc.constantFrom('', ' ', '-', '.', '\u202f');
    fc.assert(
      fc.property(
        fc.tuple(
          fc.integer({ min: 1, max: 2 }),
          fc.integer({ min: 10, max: 99 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 10, max: 95 }),
          fc.integer({ min: 100, max: 999 }),
          fc.integer({ min: 100, max: 999 }),
          fc.array(room, { minLength: 6, maxLength: 6 }),
        ),
        ([sex, year, month, place, commune, order, gaps]) => {
          const groups = [sex, year, String(month).padStart(2, '0'), place, commune, order].map(String);
          const key = 97 - Number(BigInt(groups.join('')) % 97n);
          const written = groups.map((group, at) => group + (gaps[at] ?? '')).join('');
          const text = `x;${written}${String(key).padStart(2, '0')}`;
          assert.equal(startsIn(text)[0], 2, text);
        },
      ),
      runs(300),
    );
  });
});
