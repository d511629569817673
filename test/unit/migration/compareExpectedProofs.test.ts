import assert from 'node:assert/strict';
import type { Catalogue, Requirement } from '../../../src/core/catalogue/model';
import { compareCatalogues } from '../../../src/core/migration/comparison/compareCatalogues';
import { expectedOf, inOneChapter, requirementOf, saying, scenarioOf } from '../../support/catalogues';

const tracing = 'Le système DOIT tracer chaque connexion avec son horodatage.';

describe('scenarios and expected proofs', () => {
  const scenario = scenarioOf('SC.A.01.01', 'SC.A.01.01.01');
  const of = (...scenarios: Requirement['scenarios']): Catalogue =>
    inOneChapter({ ...requirementOf('SC.A.01', ...scenarios), statement: tracing });

  it('come, go, and are reworded', () => {
    const second = {
      ...scenarioOf('SC.A.01.02', 'SC.A.01.02.01'),
      text: 'Se déconnecter puis vérifier la trace.',
    };
    const reworded = { ...scenario, text: 'Dérouler SC.A.01.01 deux fois.' };
    const { scenarios, expectedProofs } =
      compareCatalogues(of(scenario), of(reworded, second)).changed[0] ?? {};
    assert.deepEqual(scenarios?.added, [second]);
    assert.ok(scenarios.pairs[0]?.text !== undefined);
    assert.deepEqual(
      expectedProofs?.added.map(({ name }) => name),
      ['SC.A.01.02.01'],
    );
    const back = compareCatalogues(of(scenario, second), of(scenario)).changed[0];
    assert.deepEqual(back?.scenarios.removed, [second]);
    assert.deepEqual(
      back.expectedProofs.removed.map(({ name }) => name),
      ['SC.A.01.02.01'],
    );
  });

  it('follow their requirement to its new id without a change of their own', () => {
    const young = inOneChapter(saying('SC.Z.09', tracing, { previousId: 'SC.A.01' }));
    const [pair] = compareCatalogues(inOneChapter(saying('SC.A.01', tracing)), young).pairs;
    assert.deepEqual(
      pair?.expectedProofs.pairs.map(({ after, renamed }) => [after.name, renamed]),
      [['SC.Z.09.01.01', false]],
    );
  });

  it('change in kind, in test, in how many, in what is asked of the form', () => {
    const other = {
      ...expectedOf('SC.A.01.01.01', 1),
      kinds: ['log'] as const,
      test: 'CI-SIS-A',
      several: true,
      demands: ['signed'] as const,
    };
    const young = of({ ...scenario, expectedProofs: [other] });
    const [pair] = compareCatalogues(of(scenario), young).changed[0]?.expectedProofs.pairs ?? [];
    assert.deepEqual(pair?.kinds, { added: ['log'], removed: ['demonstration'] });
    assert.deepEqual(
      pair.values.map(({ name }) => name),
      ['test', 'several', 'demands'],
    );
  });

  it('are found by their place where they have no number and other words', () => {
    const unnamed = (text: string): Catalogue =>
      of({ ...scenario, expectedProofs: [{ ...expectedOf(undefined, 1), text }] });
    const [change] = compareCatalogues(unnamed('Copie d’écran'), unnamed('Trace')).changed;
    assert.deepEqual(
      change?.expectedProofs.pairs.map(({ match }) => match.reason),
      ['same-id'],
    );
  });

  it('are found again when another is put before them', () => {
    const proofs = ['Trace de la connexion réussie', 'Vidéo du rejet de la carte'].map((text, at) => ({
      ...expectedOf(`SC.A.01.01.0${at + 1}`, at + 1),
      text,
    }));
    const shifted = [{ ...expectedOf('SC.A.01.01.01', 1), text: 'Manuel utilisateur signé' }, ...proofs].map(
      (proof, at) => ({ ...proof, number: `SC.A.01.01.0${at + 1}`, position: at + 1 }),
    );
    const old = of({ ...scenario, expectedProofs: proofs });
    const young = of({ ...scenario, expectedProofs: shifted });
    const { pairs = [], added = [] } = compareCatalogues(old, young).changed[0]?.expectedProofs ?? {};
    assert.deepEqual(
      pairs.map(({ before, after }) => `${before.name.slice(-2)} → ${after.name.slice(-2)}`),
      ['01 → 02', '02 → 03'],
    );
    assert.deepEqual(
      added.map(({ name }) => name),
      ['SC.A.01.01.01'],
    );
  });
});
