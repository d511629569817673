import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownText } from '../../../src/core/text/markdownText';
import { visibleText } from '../../../src/core/text/visibleText';

function decoded(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('a text of somebody else in Markdown', () => {
  it('shows itself and nothing else', () => {
    const anything = fc.oneof(fc.string(), fc.stringMatching(/^[<>[\]()*_`~#+.1! \n:/@&;|\\$w-]{0,12}$/));
    fc.assert(
      fc.property(anything, (text) => {
        const markdown = markdownText(text);
        assert.equal(decoded(markdown).trim(), visibleText(text).trim());
        assert.doesNotMatch(markdown, /[\\`*_[\]|<>~$@\n]|&(?!#\d+;)/);
        assert.doesNotMatch(markdown, /^\s*(?:[-+#=]|\d+[.)])|:\/\/|www\./i);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes neither link, nor picture, nor list, nor title', () => {
    assert.equal(markdownText('![x](https://a.b) '), '!&#91;x&#93;(https&#58;//a.b) ');
    assert.equal(markdownText('1. <b>'), '1&#46; &#60;b&#62;');
    assert.equal(markdownText('# a\n- b'), '&#35; a - b');
    assert.equal(markdownText('SC.A/B.01 : 5-6'), 'SC.A/B.01 : 5-6');
  });
});
