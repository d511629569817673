import assert from 'node:assert/strict';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import type { Catalogue } from '../../../src/core/catalogue/model';
import { compareCatalogues } from '../../../src/core/migration/comparison/compareCatalogues';
import { planCorrections } from '../../../src/core/migration/plan/planCorrections';
import { applyEdits } from '../../../src/core/text/textEdit';

interface Plain {
  readonly id: string;
  readonly previousId?: string;
  readonly statement: string;
  readonly numbers: readonly string[];
}

function catalogue(...all: readonly Plain[]): Catalogue {
  const requirements = all.map(({ numbers, id, ...rest }) => ({
    id,
    ...rest,
    scenarios: [
      {
        id: `${id}.S`,
        text: 'Dérouler.',
        proofs: numbers.map((number, order) => ({
          number,
          kinds: ['other'],
          text: `Preuve ${order + 1} de la chose`,
        })),
      },
    ],
  }));
  const read = readCatalogue(JSON.stringify({ rem: 1, chapters: [{ name: 'PSC', requirements }] }));
  assert.ok(read.catalogue !== undefined);
  return read.catalogue;
}

const trace = 'Le système DOIT tracer chaque connexion réussie';
const close = 'Le système DOIT fermer la session inactive';

const text = `corrections: 1
requirements:
  # selon la FAQ
  SC.A.01:
    statement: autre énoncé # gardé
    proofs:
      'A.1': { kinds: [video] }
      A.2:
        kinds: [log]
  SC.A.02:
    statement: encore
  SC.Z.99:
    statement: inconnue
`;

const old = catalogue(
  { id: 'SC.A.01', statement: trace, numbers: ['A.1', 'A.2'] },
  { id: 'SC.A.02', statement: close, numbers: ['B.1'] },
);

function moved(young: Catalogue): string {
  return applyEdits(text, planCorrections(compareCatalogues(old, young), text));
}

describe('the move of corrections to a new catalogue', () => {
  it('changes nothing where the catalogue names all as before', () => {
    assert.equal(moved(old), text);
  });

  it('follows what is certainly renumbered, and keeps every other byte', () => {
    const young = catalogue(
      { id: 'SC.A.07', previousId: 'SC.A.01', statement: trace, numbers: ['G.1', 'G.2'] },
      { id: 'SC.A.02', statement: close, numbers: ['B.1'] },
    );
    assert.equal(
      moved(young),
      text.replace('SC.A.01', 'SC.A.07').replace("'A.1'", "'G.1'").replace('A.2:', 'G.2:'),
    );
  });

  it('leaves what no longer exists as it is written', () => {
    assert.equal(moved(catalogue({ id: 'SC.A.02', statement: close, numbers: ['B.1'] })), text);
  });
});
