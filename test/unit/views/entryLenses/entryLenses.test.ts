import assert from 'node:assert/strict';
import { entryHints, entryLenses } from '../../../../src/core/views/entryLenses/entryLenses';
import type { CoverageState } from '../../../../src/core/project/snapshot';
import { noteBesideLens } from '../../../../src/core/views/outline/progressText';
import { noKnownTexts, withText } from '../../../../src/core/views/mentions/knownTexts';
import { requirementPointedTo } from '../../../../src/core/views/mentions/requirementPointedTo';
import { png } from '../../../support/evidenceBytes';
import { knownOf, placeOf, textAt, type Known } from '../mentions/support';

const psc = 'preuves/psc.preuves.yaml';
const text = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.png
  'SC.PSC.02':
    notApplicable: Le produit ne connecte personne.
  SC.NEW.01: {}
`;

describe('what is above and behind the entries of a chapter file', () => {
  let known: Known;
  before(async () => {
    known = await knownOf({ [psc]: text, 'preuves/PSC/a.png': png(1280, 720) });
  });

  it('is how many proofs the requirement has, in figures and in words, where the catalogue has it', () => {
    const lenses = entryLenses(known, psc, known.snapshot.coverage, 'fr');
    assert.deepEqual(
      lenses.map(({ range, progress, tooltip }) => [textAt(text, range), progress, tooltip]),
      [
        ['SC.PSC.01', '1/2', '1/2 · incomplète'],
        ["'SC.PSC.02'", 'non applicable', 'non applicable'],
      ],
    );
    assert.equal(entryLenses(known, psc, known.snapshot.coverage, 'en')[1]?.progress, 'not applicable');
  });

  it('says behind the line only what the count above does not', () => {
    const count = { provided: 1, expected: 2, faulty: 1, missing: 0, notChecked: 0 };
    const beside = (state: CoverageState, warnings: number, expected = 2): string =>
      noteBesideLens({ state, count: { ...count, expected }, warnings }, 'fr');
    assert.equal(beside('incomplete', 0), '');
    assert.equal(beside('complete', 2), '2 avertissements');
    assert.equal(beside('faulty', 1), 'en défaut · 1 avertissement');
    assert.equal(beside('not-checked', 0), 'non contrôlée');
    assert.equal(beside('not-applicable', 0, 0), '');
  });

  it('is the short title behind the id, of the lines that are shown alone', () => {
    const all = entryHints(known, psc, { first: 0, last: 99 });
    assert.deepEqual(
      all.map(({ position, title }) => [position.line, position.character, title]),
      [
        [2, 11, 'Connecter.'],
        [6, 13, 'Déconnecter.'],
      ],
    );
    assert.equal(entryHints(known, psc, { first: 3, last: 6 }).length, 1);
  });

  it('follows lines typed since, and is nothing without a dossier', () => {
    const newer = withText(known, psc, `# Relu\n${text}`);
    const [first] = entryLenses(newer, psc, known.snapshot.coverage, 'fr');
    assert.equal(first?.range.start.line, 3);
    const alone = withText(noKnownTexts, 'psc.preuves.yaml', text);
    assert.deepEqual(entryLenses(alone, 'psc.preuves.yaml', new Map(), 'fr'), []);
    assert.deepEqual(entryHints(alone, 'psc.preuves.yaml', { first: 0, last: 9 }), []);
  });
});

describe('the requirement that a place is about', () => {
  it('is the one named there, or the one whose entry holds it', async () => {
    const known = await knownOf({ [psc]: text });
    const at = (path: string, words: string): string | undefined =>
      requirementPointedTo(known, path, placeOf(known.textOf(path), words))?.id;
    assert.equal(at(psc, 'SC.PSC.01.01.01'), 'SC.PSC.01');
    assert.equal(at(psc, 'Le produit'), 'SC.PSC.02');
    assert.equal(at('rem/REM.rem.yaml', 'SC.PSC.02.01.01'), 'SC.PSC.02');
    assert.equal(at(psc, 'Pro Santé'), undefined);
    assert.equal(at(psc, 'SC.NEW.01'), undefined);
  });
});
