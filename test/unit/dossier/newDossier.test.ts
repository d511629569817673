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

  it('shows in comments what was not answered, how it is written and why', () => {
    const product = { name: 'Radiance', version: '3.2.0', releasedOn: undefined, nie: '', nil: ' ' };
    const unanswered = { ...answers, product, device: undefined, wave: undefined, profiles: [] };

    assert.equal(
      newDossier(unanswered, catalogue).dossier,
      [
        '# Dossier de référencement Ségur. Chaque ligne peut être corrigée ici à la main.',
        '',
        'segur: 1 # version de ce format de fichier',
        '',
        'product:',
        '  name: Radiance',
        '  version: 3.2.0 # la version présentée au référencement',
        '  # releasedOn: AAAA-MM-JJ # une preuve faite avant cette date est suspecte',
        "  # nie: ABC123456 # numéro de l'éditeur, donné par le CNDA",
        '  # nil: ABC123456 # numéro du logiciel, donné par le CNDA',
        '  wave1: false # { id: … } pour un produit déjà référencé en vague 1',
        '',
        '# device: RIS # le dispositif',
        '# wave: 2',
        '',
        "# Général est toujours retenu, il ne s'écrit pas.",
        'profiles: []',
        '',
        'catalogue: rem/REM-IMG-RIS-Va2.rem.yaml',
        '',
        "# Échéances du guichet, à l'heure de Paris. Elles bougent par décret : c'est à vous de les tenir à jour.",
        '# milestones:',
        '#   date1: AAAA-MM-JJTHH:MM # dossier administratif soumis',
        '#   date2: AAAA-MM-JJTHH:MM # dossier de preuves complet',
        '#   date3: AAAA-MM-JJTHH:MM # réponse à toutes les remarques',
        '',
      ].join('\n'),
    );
  });

  it('writes versions and days as they are, and in quotes what YAML tools could take for something else', () => {
    const written = (version: string): string | undefined =>
      /^ {2}version: (.*) # la version/m.exec(
        newDossier({ ...answers, product: { name: 'Radiance', version } }, catalogue).dossier,
      )?.[1];

    for (const version of ['3.2.0', '12.10.204', '3.2.0.1', '2026-02-01'])
      assert.equal(written(version), version);
    for (const version of [
      ...['3', '3.2', '3.2.x', '3.a.b', '-3.2.0', '3.2.0 (5)', '3.2.0-rc1'],
      ...['2026', '26-2-1', '2026-2-1', '12026-02-01', '2026-02-01T12:00', '-026-02-01'],
    ])
      assert.equal(written(version), `"${version}"`);
  });

  it('says in each chapter where what it expects is shown', () => {
    assert.equal(
      newDossier(answers, catalogue).chapters[0]?.text,
      'chapter: Pro Santé Connect\n\n' +
        '# La vue Ségur montre ce que chaque exigence attend, et y joint les preuves.\nrequirements:\n',
    );
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

  it('are the code of most ids where others are among them', () => {
    const chapter = named('Agenda', 'SC.DMP.01', 'SC.RDV.01', 'SC.RDV.02');
    assert.deepEqual(chapterStems([chapter]), ['rdv']);
  });

  it('are words of the name where no code is that of most ids, or there are none', () => {
    const chapters = [named('Agenda', 'SC.DMP.01', 'SC.RDV.01'), named('Vide')];
    assert.deepEqual(chapterStems(chapters), ['agenda', 'vide']);
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

  it('are cut neither within a word nor behind one that links to the next', () => {
    const stemOf = (name: string): string | undefined => chapterStems([named(name, 'x')])[0];

    const whole = 'Consultation des documents de biologie 2';
    assert.equal(stemOf(whole), 'consultation-des-documents-de-biologie-2');
    assert.equal(stemOf(`${whole}0`), 'consultation-des-documents-de-biologie');
    assert.equal(stemOf('Consultation des documents anatomopathologiques'), 'consultation-des-documents');
    assert.equal(stemOf('Consultation des documents pour le radiologue'), 'consultation-des-documents');
  });

  it('are distinguished by all that precedes the number of an id', () => {
    const long = 'Gestion des accès des professionnels pour les logiciels';
    const stemsOf = (id: string): readonly string[] =>
      chapterStems([named(`${long} (mise en conformité)`, id), named(`${long} (trajectoire)`, id)]);

    assert.equal(stemsOf('SC.SSI/IAM2.180')[1], 'ssi-iam2');
    assert.equal(stemsOf('sans-code')[1], 'gestion-des-acces-des-professionnels-2');
  });

  it('are never the same, never empty and never one that a system keeps for itself', () => {
    const chapters = [
      named('Aux', 'x'),
      named('Même', 'x'),
      named('MÊME', 'x'),
      named('Même…', 'x'),
      named('…', 'x'),
      named('健康', 'x'),
    ];
    assert.deepEqual(chapterStems(chapters), [
      ...['chapitre-aux', 'meme', 'meme-2', 'meme-3', 'chapitre-5', 'chapitre-6'],
    ]);
  });
});
