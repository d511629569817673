import assert from 'node:assert/strict';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { placeAt } from '../../../src/core/yaml/placeAt';
import { correctionsSuggestions } from '../../../src/core/views/completion/correctionsSuggestions';
import { catalogueText } from '../../support/dossierTexts';

/** The labels that are offered at the end of a text. */
function offered(text: string): readonly string[] {
  const { catalogue } = readCatalogue(catalogueText);
  const lines = text.split('\n');
  const line = lines.length - 1;
  const place = placeAt(lines, { line, character: lines[line]?.length ?? 0 });
  assert.ok(catalogue !== undefined && place !== undefined);
  const context = { catalogue, language: 'fr', today: '2026-03-01' } as const;
  return correctionsSuggestions(place, context).map(({ label }) => label);
}

const above = 'corrections: 1\nrequirements:\n';

describe('suggestions in a file of corrections', () => {
  it('offer keys where keys are, those that are there left out', () => {
    assert.deepEqual(offered('corrections: 1\n'), ['requirements']);
    assert.deepEqual(offered(`${above}  SC.PSC.01:\n    note: a\n    `), [
      'statement',
      'scenarios',
      'proofs',
      'faq',
      'sameAs',
      'differsFrom',
    ]);
    assert.deepEqual(offered(`${above}  SC.PSC.01:\n    faq:\n      `), ['date', 'link', 'note']);
    assert.deepEqual(offered(`${above}  SC.PSC.01:\n    faq: { date: 2026-01-01, `), ['link', 'note']);
  });

  it('offer the ids of requirements, scenarios and expected proofs', () => {
    assert.equal(offered(`${above}  SC.PSC.01:\n    note: a\n  `)[0], 'SC.PSC.02');
    assert.deepEqual(offered(`${above}  PSC.01:\n    scenarios:\n      `), ['SC.PSC.01.01']);
    assert.deepEqual(offered(`${above}  SC.MSS/CONF.01 BIS:\n    proofs:\n      `), [
      'SC.MSS/CONF.01.01#1',
      'SC.MSS/CONF.01.01#2',
    ]);
  });

  it('offer kinds, demands and days as values', () => {
    const proof = `${above}  SC.PSC.01:\n    proofs:\n      SC.PSC.01.01.01:\n        `;
    assert.equal(offered(`${proof}kinds: [video, `)[0], 'demonstration');
    assert.equal(offered(`${proof}kinds:\n          - `)[0], 'demonstration');
    assert.equal(offered(`${proof}demands: [`)[0], 'full-screen');
    assert.deepEqual(offered(`${proof}several: `), ['true', 'false']);
    assert.deepEqual(offered(`${proof}faq: { date: `), ['2026-03-01']);
  });
});
