import assert from 'node:assert/strict';
import { markupGuard } from '../../../src/core/text/markupGuard';

const comments = '<!-- a - b -- c -->\n<?x y?>\n'.repeat(200);

describe('markupGuard', () => {
  it('sees a DOCTYPE behind any number of comments, and none where none is', () => {
    const isDoctype = (text: string): boolean => {
      const guard = markupGuard();
      guard.isTooLong(text);
      return guard.isDoctype;
    };
    assert.equal(isDoctype(`<?xml version="1.0"?>${comments}<!DOCTYPE a>`), true);
    assert.equal(isDoctype(`<?xml version="1.0"?>${comments}<a><!DOCTYPE a>`), false);
    assert.equal(isDoctype(`${comments}<!-- <!DOCTYPE a> --><a/>`), false);
    assert.equal(isDoctype('<!-- <!DOCTYPE a>'), false);
  });
});
