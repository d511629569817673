import assert from 'node:assert/strict';
import { html, htmlLines, htmlValue } from '../../../../src/core/views/html/html';

describe('a text in a page', () => {
  it('is never broken before a high sign of French, nor inside « »', () => {
    assert.equal(
      html`<p>${'Dates : « oui » ; vraiment ? Non !'}</p>`.html,
      '<p>Dates\u00a0: «\u00a0oui\u00a0»\u00a0; vraiment\u00a0? Non\u00a0!</p>',
    );
    assert.equal(html`<b>x</b>${' :'} y`.html, '<b>x</b>\u00a0: y');
  });

  it('is left as it is in English, in what is copied and in lines of a file', () => {
    assert.equal(html`${'Dates: yes; really? 10 :30'}`.html, 'Dates: yes; really? 10 :30');
    assert.equal(
      html`<a title="${htmlValue('a : b')}">${htmlLines('c : d')}</a>`.html,
      '<a title="a : b">c : d</a>',
    );
  });
});
