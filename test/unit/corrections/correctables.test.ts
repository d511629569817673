import assert from 'node:assert/strict';
import { expectedAt } from '../../../src/core/views/outline/expectedAt';
import { indexRequirements } from '../../../src/core/catalogue/requirementIds';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { correctablesOf } from '../../../src/core/views/corrections/correctableParts';
import { typedDay } from '../../../src/core/views/questions/typedDay';
import { catalogueText, testDossier } from '../../support/dossierTexts';

function offered(id: string, expectedProof?: string): readonly string[] {
  const { catalogue } = readCatalogue(catalogueText);
  assert.ok(catalogue !== undefined);
  const found = indexRequirements(catalogue).find(id);
  assert.ok(found.kind === 'found');
  return correctablesOf(found.requirement, expectedProof).map(({ part, name, key }) =>
    [part.what, name, key].join(' '),
  );
}

describe('what can be corrected of a requirement', () => {
  it('is its statement, its scenarios, and the texts and kinds of its expected proofs', () => {
    assert.deepEqual(offered('SC.PSC.01'), [
      'requirement SC.PSC.01 statement',
      'scenario SC.PSC.01.01 text',
      'expected-proof SC.PSC.01.01.01 text',
      'expected-proof SC.PSC.01.01.01 kinds',
      'expected-proof SC.PSC.01.01.02 text',
      'expected-proof SC.PSC.01.01.02 kinds',
    ]);
  });

  it('is what bears on one expected proof where that one is meant', () => {
    assert.deepEqual(offered('SC.PSC.01', 'SC.PSC.01.01.02'), [
      'requirement SC.PSC.01 statement',
      'scenario SC.PSC.01.01 text',
      'expected-proof SC.PSC.01.01.02 text',
      'expected-proof SC.PSC.01.01.02 kinds',
    ]);
  });
});

describe('the day of a FAQ answer', () => {
  it('is a day of the calendar, written with dashes or as the French do', () => {
    assert.deepEqual(
      ['2026-02-16', '16/02/2026', '6/2/2026', '30/02/2026', '2026-13-01', 'hier', ''].map(typedDay),
      ['2026-02-16', '2026-02-16', '2026-02-06', undefined, undefined, undefined, undefined],
    );
  });
});

describe('what a place of a chapter file is about', () => {
  it('is what the proof there is for, or the requirement as a whole', async () => {
    const path = 'preuves/psc.preuves.yaml';
    const { project } = testDossier({
      [path]: `requirements:
  PSC.01:
    proofs:
      - for: SC.PSC.01.01.02
        file: a.png
      - file: b.png
  SC.PSC.02:
    proofs:
      - file: c.png
  SC.PSC.99: {}
`,
    });
    const snapshot = await project.load(new AbortController().signal);
    const at = (line: number): unknown => {
      const place = expectedAt(snapshot, path, { line, character: 8 });
      return place && [place.requirement.id, place.expected?.name];
    };
    assert.deepEqual(
      [at(1), at(4), at(5), at(8), at(9)],
      [
        ['SC.PSC.01', undefined],
        ['SC.PSC.01', 'SC.PSC.01.01.02'],
        ['SC.PSC.01', undefined],
        ['SC.PSC.02', 'SC.PSC.02.01.01'],
        undefined,
      ],
    );
  });
});
