import assert from 'node:assert/strict';
import { containsHtml, htmlText } from '../../../src/core/catalogue/htmlText';

describe('the text that HTML shows', () => {
  it('has a number before each item of an ordered list, and a dash before those of another, one in the other', () => {
    assert.equal(
      htmlText('<ol><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ol><li>e</li><ol><li>f</li></ol>'),
      '\n1. a\n2. b\n- c\n\n3. d\n\n- e\n1. f\n',
    );
  });

  it('has the cells of a row apart, and each row on its line', () => {
    assert.equal(htmlText('<tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr>'), 'a | b\nc | d\n');
    assert.equal(htmlText('<TD>a</TD><Td>b'), 'a | b');
  });

  it('leaves out comments, styles and scripts that are closed, in any case', () => {
    assert.equal(htmlText('a<!-- <p> -->b<STYLE>p{}</STYLE>c<script>x</script>d<style>e</style>f'), 'abcdf');
    assert.equal(htmlText('a<!-- b'), 'a<!-- b');
    assert.equal(htmlText('a<!-- b --><!-- c'), 'a<!-- c');
  });

  it('takes line ends for blanks where the text is laid out by tags, and only there', () => {
    assert.equal(htmlText('<p>a \n b</p>'), '\na b\n');
    assert.equal(htmlText('a\nb<br>c'), 'a b\nc');
    assert.equal(htmlText('<b>a</b>\nb'), 'a\nb');
    assert.equal(htmlText('<pre>a</pre>\nb'), '\na\n\nb');
  });

  it('has the signs of references, encoded once or twice, but no tag made by them', () => {
    assert.equal(htmlText('&eacute; &amp;eacute; &amp;lt;p&amp;gt; &lt;p&gt;'), 'é é &lt;p&gt; <p>');
    assert.equal(htmlText('&amp;amp; &amp;quot; &amp;#233;'), '&amp; &quot; &#233;');
  });

  it('keeps what is in angle brackets but no tag', () => {
    assert.equal(htmlText('show/<identifiant> <b>a</b> <x:y> < b >'), 'show/<identifiant> a <x:y> < b >');
  });
});

describe('a text with HTML', () => {
  it('has a tag or a reference', () => {
    for (const text of [
      '<b>',
      'a<br/>',
      '<P class="x">',
      '</li>',
      '&eacute;',
      '&#233;',
      '<x> <u>',
      'a &amp; b',
    ])
      assert.equal(containsHtml(text), true, text);
    for (const text of ['', 'a', '<identifiant>', 'a < b', 'R&D;', '&', '<', '< b>', '<bx>'])
      assert.equal(containsHtml(text), false, text);
  });
});
