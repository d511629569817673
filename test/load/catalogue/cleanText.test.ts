import assert from 'node:assert/strict';
import { cleanText } from '../../../src/core/catalogue/cleanText';

describe('cleaning a cell’s text', () => {
  // No measure: what goes back over its text does not end within the time that a test has.
  it('reads a long text once', () => {
    for (const piece of ['<', '<p ', '<!--', '<style', '&', '&#', '\n ', "'A", '<td>', '<li>']) {
      assert.doesNotThrow(() => cleanText(piece.repeat(600_000)), piece);
    }
  });
});
