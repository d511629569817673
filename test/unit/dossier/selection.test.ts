import assert from 'node:assert/strict';
import type { Requirement } from '../../../src/core/catalogue/model';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { scopeOf, select } from '../../../src/core/dossier/selection';
import { catalogueOf, chapterOf, requirementOf } from '../../support/catalogues';

const general = requirementOf('SC.A.01');
const critical: Requirement = { ...requirementOf('SC.A.02'), criticality: 'CRITIQUE' };
const minor: Requirement = { ...requirementOf('SC.A.03'), criticality: 'Mineure' };
const advice: Requirement = { ...critical, id: 'SC.A.04', nature: 'preconisation' };
const optional: Requirement = { ...critical, id: 'SC.B.01', profiles: ['Portail', 'Option : DMP'] };

/** What the scope of a dossier says of each requirement, in a catalogue of all of them. */
function said(
  dossier: string,
  requirements = [general, critical, minor, advice, optional],
): readonly string[] {
  const catalogue = catalogueOf(chapterOf('A', ...requirements));
  return requirements.map(scopeOf(catalogue, readDossier('segur.yaml', dossier).dossier));
}

describe('the scope of a dossier', () => {
  it('is what is general and what its profiles name, but no recommendation', () => {
    assert.deepEqual(said(''), ['applies', 'applies', 'applies', 'recommendation', 'profile']);
    assert.equal(said('profiles: ["option : dmp"]')[4], 'applies');
    assert.equal(said('profiles: [Autre]')[4], 'profile');
  });

  it('is only what is critical for a product listed in wave 1', () => {
    const wave1 = 'product: { wave1: true }';
    assert.deepEqual(said(wave1), ['not-critical', 'applies', 'not-critical', 'recommendation', 'profile']);
    assert.equal(said(`${wave1}\nprofiles: [Portail]`)[4], 'applies');
  });

  it('is everything in wave 1 where the policy says so, or the catalogue has no criticality', () => {
    const wave1 = 'product: { wave1: true }';
    assert.equal(said(`${wave1}\npolicy: { wave1CriticalOnly: false }`)[0], 'applies');
    assert.deepEqual(said(wave1, [general, minor]), ['applies', 'applies']);
  });
});

describe('a selection', () => {
  it('has the chapters with something to prove, in the order of the catalogue, and their requirements', () => {
    const catalogue = catalogueOf(
      chapterOf('Z', general, advice),
      chapterOf('B', optional),
      chapterOf('A', minor),
    );
    const { chapters, requirements } = select(
      catalogue,
      scopeOf(catalogue, readDossier('segur.yaml', '').dossier),
    );
    assert.deepEqual(
      chapters.map(({ name, requirements: all }) => [name, all.map(({ id }) => id)]),
      [
        ['Z', ['SC.A.01']],
        ['A', ['SC.A.03']],
      ],
    );
    assert.deepEqual(
      [...requirements].map(({ id }) => id),
      ['SC.A.01', 'SC.A.03'],
    );
  });
});
