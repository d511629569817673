import assert from 'node:assert/strict';
import { excerptOf, visibleLines, visibleText } from '../../../src/core/text/visibleText';

describe('text that is shown', () => {
  it('hides nothing: what turns the direction of text or has no shape is written as its code', () => {
    assert.equal(visibleText('a\u202ebc\u0000\u200bd'), 'a\\u202Ebc\\u0000\\u200Bd');
  });

  it('shows each unit by itself as between units of another script', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const one = String.fromCharCode(unit);
      // The second has a character that is not in the ranges that are known to be plain.
      assert.equal(`${visibleText(`a${one}b`)}中`, visibleText(`a${one}b中`), unit.toString(16));
    }
  });

  it('is one line, with single spaces', () => {
    assert.equal(visibleText(' a\r\n\tb\u00a0 c '), 'a b c');
  });

  it('keeps its lines where there is room for them', () => {
    assert.equal(visibleLines('a\r\nb\tc\rd\u2066'), 'a\nb c\nd\\u2066');
  });

  it('is cut between words', () => {
    assert.equal(excerptOf('un deux trois quatre', 14), 'un deux trois…');
    assert.equal(excerptOf('un deux trois quatre', 12), 'un deux…');
    assert.equal(excerptOf('court', 12), 'court');
    assert.equal(excerptOf('motbeaucouptroplong', 8), 'motbeau…');
  });
});
