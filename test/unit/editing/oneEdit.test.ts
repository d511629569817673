import assert from 'node:assert/strict';
import fc from 'fast-check';
import { oneEdit } from '../../../src/core/text/oneEdit';
import { applyEdits } from '../../../src/core/text/textEdit';
import { runs } from '../../support/runs';

describe('one edit between two texts', () => {
  it('makes the second of the first, and cuts no line end and no character in two', () => {
    const text = fc.stringMatching(/^[ab\r\n😀🎉é]{0,12}$/u);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = oneEdit(before, after);

        assert.equal(edit === undefined ? before : applyEdits(before, [edit]), after);
        assert.equal(edit === undefined, before === after);
        assert.doesNotMatch(edit?.newText ?? '', /\p{Surrogate}/u);
      }),
      runs(250),
    );
  });

  it('is as small as can be', () => {
    assert.deepEqual(oneEdit('a\nb\nc\n', 'a\nb\nx\nc\n'), {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      newText: 'x\n',
    });
  });
});
