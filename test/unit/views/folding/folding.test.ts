import assert from 'node:assert/strict';
import { foldingRanges } from '../../../../src/core/views/folding/foldingRanges';
import { selectionRanges } from '../../../../src/core/views/folding/selectionRanges';
import { noKnownTexts, withText } from '../../../../src/core/views/mentions/knownTexts';
import { knownOf, placeOf, textAt } from '../mentions/support';

const psc = 'preuves/psc.preuves.yaml';
const text = `chapter: Pro Santé Connect
# Relu avec l'équipe
# le 2 mars

requirements:
  SC.PSC.01:
    proofs:
    - for: SC.PSC.01.01.02
      file: 'PSC/trace.log'
    - link: https://exemple.fr

  SC.PSC.02:
    notApplicable: Sans objet
`;

describe('what folds in a file', () => {
  it('is each key and item with what is below it, lists that are not indented too, and comments', () => {
    assert.deepEqual(
      foldingRanges(text.split('\n')).map(({ start, end, isComment }) => [start, end, isComment]),
      [
        [1, 2, true],
        [4, 12, false],
        [5, 9, false],
        [6, 9, false],
        [7, 8, false],
        [11, 12, false],
      ],
    );
  });

  it('is nothing in a file of one line, or none', () => {
    assert.deepEqual(foldingRanges(['chapter: A']), []);
    assert.deepEqual(foldingRanges(['']), []);
  });
});

describe('what a selection grows to', () => {
  async function grown(path: string, words: string): Promise<readonly string[]> {
    const known = await knownOf({ [psc]: text });
    const source = known.textOf(path);
    return selectionRanges(known, path, placeOf(source, words)).map((range) => textAt(source, range));
  }

  it('is the value, its pair, the proof, the list, the requirement, the file', async () => {
    const all = await grown(psc, 'PSC/trace');
    assert.deepEqual(all.slice(0, 4), [
      'PSC/trace.log',
      "'PSC/trace.log'",
      "file: 'PSC/trace.log'",
      "for: SC.PSC.01.01.02\n      file: 'PSC/trace.log'",
    ]);
    assert.ok(all.at(-2)?.startsWith('SC.PSC.01:'), all.join('\n---\n'));
    assert.equal(all.at(-1), text);
  });

  it('is reported in a catalogue, in segur.yaml and without a dossier', async () => {
    const rem = await grown('rem/REM.rem.yaml', 'Se connecter');
    assert.deepEqual(rem.slice(0, 2), ['Se connecter.', 'text: Se connecter.']);
    assert.match(rem.at(-2) ?? '', /^(?:- )?id: SC\.PSC\.01/u);
    assert.deepEqual((await grown('segur.yaml', 'Radiance')).slice(0, 2), ['Radiance', 'name: Radiance']);
    const alone = withText(noKnownTexts, 'x.preuves.yaml', text);
    const found = selectionRanges(alone, 'x.preuves.yaml', placeOf(text, 'PSC/trace'));
    assert.equal(textAt(text, found[0] ?? assert.fail()), 'PSC/trace.log');
    assert.equal(selectionRanges(noKnownTexts, 'x', { line: 0, character: 0 }).length, 1);
  });
});
