import assert from 'node:assert/strict';
import fc from 'fast-check';
import { characterKinds } from '../../../src/core/privacy/characterKind';
import { digitRuns, mayHaveDigitRun } from '../../../src/core/privacy/digitRuns';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

const stretches = (text: string): readonly string[] =>
  digitRuns(characterKinds(text)).map(({ start, end }) => text.slice(start, end));

describe('the stretches of figures in a text', () => {
  it('begin with a figure and end behind the last sign, two signs at most between two figures', () => {
    assert.deepEqual(stretches('le 1 84 03 75 123 456 89, et'), ['1 84 03 75 123 456 89']);
    assert.deepEqual(stretches('184032A123456'), ['184032A123456']);
    assert.deepEqual(stretches('12345678901'), []);
    assert.deepEqual(stretches('123456 - 789012'), []);
    assert.deepEqual(stretches('2026-02-11T10:00:00.123Z 2026-02-11T10:00:00.456Z'), []);
    assert.deepEqual(stretches('x123456789012y 987654321098\u202f'), ['123456789012', '987654321098\u202f']);
  });

  long('hold every thirteen figures that are close to each other, wherever they are', () => {
    const figures = fc.array(fc.constantFrom(...Array.from('0123456789')), { minLength: 13, maxLength: 15 });
    const gaps = fc.array(fc.constantFrom('', '', ' ', '-', '\u202f', '. '), {
      minLength: 15,
      maxLength: 15,
    });
    const around = fc.string({ unit: fc.constantFrom(...Array.from('abZ 1-.:\n<>é\u2011')), maxLength: 30 });
    fc.assert(
      fc.property(figures, gaps, around, around, (digits, between, before, after) => {
        const number = digits
          .map((digit, at) => (at === 0 ? digit : `${between[at] ?? ''}${digit}`))
          .join('');
        const text = before + number + after;
        const at = before.length;
        const holding = digitRuns(characterKinds(text)).filter(
          ({ start, end }) => start <= at && at + number.length <= end,
        );
        assert.equal(holding.length, 1, JSON.stringify(text));
        assert.ok(mayHaveDigitRun(text), JSON.stringify(text));
      }),
      runs(500),
    );
  });
});
