import assert from 'node:assert/strict';
import type { Catalogue, Requirement } from '../../../src/core/catalogue/model';
import { compareCatalogues } from '../../../src/core/migration/comparison/compareCatalogues';
import { effectOnDossier, type DossierEffect } from '../../../src/core/migration/comparison/effectOnDossier';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { catalogueOf, chapterOf, requirementOf, scenarioOf } from '../../support/catalogues';

const chapter = `chapter: PSC
requirements:
  SC.A.01:
    proofs:
      - for: SC.A.01.01.01
        file: a.png
      - for: SC.A.01.01.02
        file: b.png
  SC.A.02:
    proofs:
      - file: c.png
  SC.A.03:
    notApplicable: pas de carte
  SC.A.99:
    proofs:
      - file: d.png
`;

function requirement(id: string, statement: string, ...numbers: readonly string[]): Requirement {
  const scenario = scenarioOf(`${id}.01`, ...numbers.map((number) => `${id}.01.${number}`));
  return { ...requirementOf(id, scenario), statement };
}

const first = requirement('SC.A.01', 'Le système DOIT tracer chaque connexion réussie.', '01', '02');
const second = requirement('SC.A.02', 'Le système DOIT exporter le compte rendu CDA.', '01');
const third = requirement('SC.A.03', 'Le système DOIT lire la carte professionnelle.', '01');
const old = inOneChapter(first, second, third);

function inOneChapter(...requirements: readonly Requirement[]): Catalogue {
  return catalogueOf(chapterOf('PSC', ...requirements));
}

function effectOf(young: Catalogue, segur = 'profiles: []\n'): DossierEffect {
  const { dossier } = readDossier('segur.yaml', segur);
  const chapters = [readChapterFile('preuves/a.preuves.yaml', chapter).file];
  return effectOnDossier(compareCatalogues(old, young), { dossier, chapters });
}

function states({ proofs }: DossierEffect): readonly string[] {
  return proofs.map(({ state, reasons }) => [state, ...reasons].join(' '));
}

describe('the effect of a new catalogue on a dossier', () => {
  it('is none where nothing changed', () => {
    const effect = effectOf(structuredClone(old));
    assert.deepEqual(states(effect), ['holds', 'holds', 'holds', 'never-placed']);
    assert.deepEqual(effect.reasonsToReview, []);
    assert.deepEqual(effect.counts, {
      ...{ holds: 3, 'look-again': 0, 'no-place': 0, 'not-asked': 0, 'never-placed': 1 },
      ...{ 'newly-missing': 0, 'still-missing': 0 },
    });
  });

  it('holds where only the number of a requirement changed', () => {
    const renumbered = { ...requirement('SC.B.07', first.statement, '01', '02'), previousId: 'SC.A.01' };
    const scenarios = renumbered.scenarios.map((one) => ({ ...one, text: first.scenarios[0]?.text ?? '' }));
    const effect = effectOf(inOneChapter({ ...renumbered, scenarios }, second, third));
    assert.deepEqual(states(effect).slice(0, 2), ['holds', 'holds']);
    assert.equal(effect.proofs[0]?.after?.named.name, 'SC.B.07.01.01');
  });

  it('asks to look again at what was reworded, and at reasons given for what changed', () => {
    const reworded = { ...first, statement: first.statement.replace('réussie', 'refusée') };
    const unread = { ...third, statement: third.statement.replace('lire', 'écrire') };
    const effect = effectOf(inOneChapter(reworded, { ...second, comment: 'Voir annexe.' }, unread));
    assert.deepEqual(states(effect).slice(0, 3), [
      'look-again statement',
      'look-again statement',
      'look-again comment',
    ]);
    assert.deepEqual(
      effect.reasonsToReview.map(({ placed }) => placed.entry.id.value),
      ['SC.A.03'],
    );
  });

  it('shows what has no place any more and what is newly missing', () => {
    const fourth = requirement('SC.A.04', 'Le système DOIT notifier le correspondant médical.', '01', '02');
    const shorter = requirement('SC.A.01', first.statement, '01');
    const effect = effectOf(inOneChapter(shorter, third, fourth));
    assert.deepEqual(states(effect).slice(0, 3), ['holds', 'no-place', 'no-place']);
    assert.deepEqual(
      effect.newlyMissing.map(({ named }) => named.name),
      ['SC.A.04.01.01', 'SC.A.04.01.02'],
    );
  });

  it('does not count as newly missing what was missing already', () => {
    const longer = inOneChapter(first, second, third, requirement('SC.A.05', 'Autre chose encore.', '01'));
    const { dossier } = readDossier('segur.yaml', '');
    const effect = effectOnDossier(compareCatalogues(longer, structuredClone(longer)), {
      dossier,
      chapters: [],
    });
    assert.deepEqual([effect.counts['newly-missing'], effect.counts['still-missing']], [0, 5]);
  });

  it('shows what does not apply any more, and chosen profiles that no longer exist', () => {
    const effect = effectOf(
      inOneChapter({ ...first, profiles: ['IAM'] }, { ...second, nature: 'preconisation' }, third),
    );
    assert.deepEqual(states(effect).slice(0, 3), ['not-asked', 'not-asked', 'not-asked']);
    const { dossier } = readDossier('segur.yaml', 'profiles: [Mailiz]\n');
    const before = inOneChapter({ ...first, profiles: ['Profil Mailiz'] });
    assert.deepEqual(
      effectOnDossier(compareCatalogues(before, old), { dossier, chapters: [] }).lostProfiles,
      ['Mailiz'],
    );
  });

  it('has a place for a proof that only the new catalogue asks for', () => {
    const effect = effectOf(
      inOneChapter(first, second, third, requirement('SC.A.99', 'Le système DOIT dater.', '01')),
    );
    assert.equal(states(effect)[3], 'look-again not-in-old');
    assert.deepEqual(effect.newlyMissing, []);
  });
});
