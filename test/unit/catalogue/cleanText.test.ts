import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanId, cleanText } from '../../../src/core/catalogue/cleanText';
import { foldHeading } from '../../../src/core/catalogue/columns';

const clean = (raw: string): string => cleanText(raw).text;

describe('cleaning a cell’s text', () => {
  it('shows HTML as text, with its lists, breaks and tables', () => {
    const html = `<style>p{}</style><p>Le syst&egrave;me <b>DOIT</b>&nbsp;:</p>
<ul><li>lire&#160;;</li>
<li>&eacute;crire.</li></ul><!-- note --><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>fin<br/>&amp;agrave; &lt;u&gt;`;
    assert.equal(clean(html), 'Le système DOIT :\n\n- lire ;\n- écrire.\n\na | b\nc\nfin\nà <u>');
  });

  it('keeps the lines of plain text with a few tags left over', () => {
    assert.deepEqual(cleanText('<u>CAS 1</u> :\nA &lt; B\n\nOU\n\n<strong>CAS 2</strong>'), {
      text: 'CAS 1 :\nA < B\n\nOU\n\nCAS 2',
      hadHtml: true,
      hadApostrophe: false,
    });
  });

  it('leaves what only looks like HTML alone', () => {
    for (const text of ['show/<identifiant>', 'a < b > c', 'R&D; x', 'A & B', '<-- ici', '&inconnu;']) {
      assert.deepEqual(cleanText(text), { text, hadHtml: false, hadApostrophe: false });
    }
  });

  it('takes a stray apostrophe off, but no quotation mark', () => {
    assert.equal(clean("'L'éditeur DOIT"), "L'éditeur DOIT");
    assert.equal(clean("'Ouvrir' puis 'fermer'"), "'Ouvrir' puis 'fermer'");
  });

  it('changes nothing the second time', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\u00a0',
      '\n',
      '\r\n',
      '\t',
      "'",
      'É',
      'e\u0301',
      '\u200b',
      '-',
      '<',
      '>',
      '\u2028',
      '\u0007',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = clean(pieces.join(''));
        assert.equal(clean(once), once);
      }),
    );
  });
});

describe('cleaning an id', () => {
  it('keeps what belongs to it', () => {
    for (const id of ['INS/va1.53', 'SC.SSI/GEN.02 BIS', 'INS 39.1', 'DB.VI_SO.04', '39.01.01'])
      assert.equal(cleanId(id), id);
    assert.equal(cleanId("\u00a0'SC.AB.01\u200b\n"), 'SC.AB.01');
  });
});

describe('folding a heading', () => {
  it('does not mind how it is written', () => {
    for (const heading of [
      'N° preuve 1',
      'No preuve 1',
      'N°preuve 1',
      ' n\u00b0\u00a0Preuve\n1 ',
      'Nº preuve 1',
      'Numéro preuve 1',
      '№ preuve 1',
    ]) {
      assert.equal(foldHeading(heading), 'n preuve 1', heading);
    }
    assert.equal(foldHeading('Nature de l’exigence *'), 'nature de l exigence');
    assert.equal(foldHeading('VA N-1'), 'va n 1');
  });
});
