import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Catalogue } from '../../../src/core/catalogue/model';
import { writeCatalogue } from '../../../src/core/catalogue/writeCatalogue';
import { chapterStems } from '../../../src/core/dossier/chapterStems';
import { newDossier, type DossierAnswers } from '../../../src/core/dossier/newDossier';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { Project } from '../../../src/core/project/project';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { unicodeText } from '../../support/unicodeText';
import { catalogueOf, chapterOf, requirementOf, scenarioOf } from '../../support/catalogues';
import { MemoryFolder } from '../../support/memoryFolder';
import { long } from '../../support/long';

const catalogue: Catalogue = catalogueOf(
  chapterOf('Pro Santé Connect', requirementOf('SC.PSC.01', scenarioOf('SC.PSC.01.01', 'SC.PSC.01.01.01'))),
  chapterOf('Portabilité', {
    ...requirementOf('SC.PORT.01', scenarioOf('SC.PORT.01.01', 'SC.PORT.01.01.01')),
    profiles: ['Option : portabilité'],
  }),
);

const answers: DossierAnswers = {
  product: { name: 'Radiance', version: '3.2.0', releasedOn: '2026-02-01', nie: 'EDI123456' },
  device: 'RIS',
  wave: 2,
  profiles: ['Option : portabilité'],
  cataloguePath: 'rem/REM-IMG-RIS-Va2.rem.yaml',
};

async function judge(given: DossierAnswers, requirements: Catalogue): Promise<Snapshot> {
  const { dossier, chapters } = newDossier(given, requirements);
  const folder = new MemoryFolder({
    'segur.yaml': dossier,
    [given.cataloguePath]: writeCatalogue(requirements),
    ...Object.fromEntries(chapters.map(({ stem, text }) => [`preuves/${stem}.preuves.yaml`, text])),
  });
  const clock = { now: () => Date.parse('2026-01-01T00:00:00Z') };
  const host = { folder, memory: createEvidenceMemory(nodeHasher), clock };
  return new Project(host, 'segur.yaml').lookAtEvidence(new AbortController().signal);
}

describe('a new dossier', () => {
  it('lacks its proofs and nothing else', async () => {
    const { findings, summary } = await judge(answers, catalogue);

    assert.deepEqual(
      findings.map(({ code, file, requirement }) => [code, file, requirement]),
      [
        ['proof-missing', 'preuves/port.preuves.yaml', 'SC.PORT.01'],
        ['proof-missing', 'preuves/psc.preuves.yaml', 'SC.PSC.01'],
      ],
    );
    assert.equal(summary.requirements, 2);
  });

  it('says what was answered', () => {
    const { dossier } = readDossier('segur.yaml', newDossier(answers, catalogue).dossier);

    assert.equal(dossier.product.name?.value, 'Radiance');
    assert.equal(dossier.product.version?.value, '3.2.0');
    assert.equal(dossier.product.releasedOn?.value, '2026-02-01');
    assert.equal(dossier.product.nie?.value, 'EDI123456');
    assert.equal(dossier.product.nil, undefined);
    assert.equal(dossier.device?.value, 'RIS');
    assert.equal(dossier.wave?.value, 2);
    assert.deepEqual(
      dossier.profiles.map(({ value }) => value),
      ['Option : portabilité'],
    );
    assert.equal(dossier.catalogue?.value, 'rem/REM-IMG-RIS-Va2.rem.yaml');
  });

  it('has a file for each chapter that the profiles leave, and for no other', () => {
    const { chapters } = newDossier({ ...answers, profiles: [] }, catalogue);

    assert.deepEqual(
      chapters.map(({ stem }) => stem),
      ['psc'],
    );
    assert.match(chapters[0]?.text ?? '', /^chapter: Pro Santé Connect\n/);
  });

  it('offers the due dates of imaging in wave 2, and those of no other', () => {
    const datesOf = (device: string, wave: number): readonly string[] =>
      readDossier(
        'segur.yaml',
        newDossier({ ...answers, device, wave }, catalogue).dossier,
      ).dossier.milestones.map(({ at }) => at.value);

    assert.deepEqual(datesOf('RIS', 2), ['2025-09-10T12:00', '2026-05-13T12:00', '2026-09-16T12:00']);
    assert.deepEqual(datesOf('DRIMbox', 2), datesOf('RIS', 2));
    assert.deepEqual(datesOf('RIS', 1), []);
    assert.deepEqual(datesOf('LGC', 2), []);
  });

  long('is the dossier that was meant, whatever is typed', () => {
    const line = unicodeText({ minLength: 1 })
      .map((text) => text.replaceAll(/[\p{C}\s]+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(line, line, fc.array(line), (name, version, profiles) => {
        const text = newDossier({ ...answers, product: { name, version }, profiles }, catalogue).dossier;
        const { dossier, problems } = readDossier('segur.yaml', text);

        assert.deepEqual(problems, []);
        assert.equal(dossier.product.name?.value, name);
        assert.equal(dossier.product.version?.value, version);
      }),
    );
  });
});

describe('the names of chapter files', () => {
  const named = (name: string, ...ids: readonly string[]): ReturnType<typeof chapterOf> =>
    chapterOf(name, ...ids.map((id) => requirementOf(id)));

  it('are the code that the ids of a chapter share', () => {
    assert.deepEqual(
      chapterStems([named('Pro Santé Connect', 'SC.PSC.01', 'SC.PSC.02'), named('DMP', 'LGC.DMP/UX.10')]),
      ['psc', 'dmp'],
    );
  });

  it('are words of the name where two chapters share a code or ids share none', () => {
    const chapters = [
      named('Sécurité – accès', 'SC.SSI/IE.01'),
      named('Sécurité – hébergement', 'SC.SSI/GEN.01'),
      named('Été, « hôpital »', 'A.1', 'SC.HOP.01', 'SC.PORT.02'),
    ];
    assert.deepEqual(chapterStems(chapters), ['securite-acces', 'securite-hebergement', 'ete-hopital']);
  });

  it('are cut between words, and distinguished by what follows a code that they share', () => {
    const long = 'Gestion des accès des professionnels pour les logiciels';
    const chapters = [
      named(`${long} (mise en conformité)`, 'SC.SSI/IE.31'),
      named(`${long} (trajectoire)`, 'SC.SSI/IAM.80'),
      named('Anticonstitutionnellementanticonstitutionnellement', 'x'),
    ];
    assert.deepEqual(chapterStems(chapters), [
      'gestion-des-acces-des-professionnels',
      'ssi-iam',
      'anticonstitutionnellementanticonstitutio',
    ]);
  });

  it('are never the same, never empty and never one that a system keeps for itself', () => {
    const chapters = [
      named('Aux', 'x'),
      named('Même', 'x'),
      named('MÊME', 'x'),
      named('…', 'x'),
      named('健康', 'x'),
    ];
    assert.deepEqual(chapterStems(chapters), ['chapitre-aux', 'meme', 'meme-2', 'chapitre-4', 'chapitre-5']);
  });
});
