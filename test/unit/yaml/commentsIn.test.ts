import assert from 'node:assert/strict';
import { commentsIn } from '../../../src/core/yaml/commentsIn';
import { long } from '../../support/long';

describe('commentsIn', () => {
  it('finds those that match, with their places, whatever ends the lines', () => {
    const text = '# one\r\na: b # two\r\nc: d#three\n  # four # five\n\n# six';
    const found = commentsIn(text, /o|five|six/u)?.map(
      ({ value, range }) => `${range.start.line}:${range.start.character} ${value.trimEnd()}`,
    );
    assert.deepEqual(found, ['0:0 # one', '1:5 # two', '3:2 # four # five', '5:0 # six']);
    assert.deepEqual(commentsIn(text, /three/u), []);
  });

  long('goes through a text once, however many signs it holds', () => {
    assert.deepEqual(commentsIn('a#'.repeat(300_000), /a/u), []);
    assert.deepEqual(commentsIn('#a\n'.repeat(300_000), /b/u), []);
  });

  it('gives up where more than ten thousand match', () => {
    assert.equal(commentsIn('#a\n'.repeat(10_000), /a/u)?.length, 10_000);
    assert.equal(commentsIn('#a\n'.repeat(10_001), /a/u), undefined);
  });
});
