import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchFile } from '../../../src/core/attach/matchFile';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { dossierText, testDossier } from '../../support/dossierTexts';

const proof = (number: string, kind: string): string =>
  `{ number: ${number}, kinds: [${kind}], text: Ce qui est attendu }`;

const requirement = (id: string, profile: string, scenarios: Readonly<Record<string, string>>): string =>
  `      - id: ${id}
        nature: EXIGENCE
        profiles: [${profile}]
        statement: Le système DOIT.
        scenarios:
${Object.entries(scenarios)
  .map(([scenario, proofs]) => `          - { id: ${scenario}, text: Faire, proofs: [${proofs}] }\n`)
  .join('')}`;

const catalogue = `rem: 1
chapters:
  - name: Divers
    requirements:
${[
  requirement('SC.DMP/CONF.05', 'Général', {
    'SC.DMP/CONF.05.01': proof('SC.DMP/CONF.05.01.01', 'screenshot'),
  }),
  requirement('SC.SSI/GEN.02', 'Général', { 'SC.SSI/GEN.02.01': proof('SC.SSI/GEN.02.01.01', 'document') }),
  requirement('SC.SSI/GEN.02 BIS', 'Mailiz', {
    'SC.SSI/GEN.02 BIS.01': proof('SC.SSI/GEN.02 BIS.01.01', 'document'),
  }),
  requirement('DB.VI-CO.11', 'Général', {
    'DB.VI-CO.11.01': `${proof('DB.VI-CO.11.01.01', 'screenshot')}, ${proof('DB.VI-CO.11.01.02', 'log')}`,
    'DB.VI-CO.11.02': proof('DB.VI-CO.11.02.01', 'screenshot'),
  }),
  requirement('INS/va1.39', 'Général', { 'INS/va1.39.01': proof('"39.01.01"', 'screenshot') }),
  requirement('ANN.07', 'Général', {
    'ANN.07.01': `${proof('ANN.07.01.01', 'screenshot')}, ${proof('ANN.07.01.01', 'screenshot')}`,
  }),
].join('')}`;

const { project } = testDossier({ 'segur.yaml': dossierText, 'rem/REM.rem.yaml': catalogue });

let snapshot: Snapshot;
before(async () => (snapshot = await project.load(new AbortController().signal)));

function matched(path: string, type = 'png'): string {
  if (snapshot.catalogue.kind !== 'loaded') throw new Error('no catalogue');
  const match = matchFile({ path, type }, snapshot, snapshot.catalogue.catalogue);
  switch (match.kind) {
    case 'matched':
      return `${match.by}: ${match.target.expected?.name ?? match.target.coverage.requirement.id}`;
    case 'ambiguous':
      return `? ${match.candidates.map(({ expected }) => expected?.name ?? '').join(' ')}`;
    case 'unmatched':
      return '-';
  }
}

describe('the expected proof that a file is for', () => {
  const forms: readonly (readonly [path: string, what: string, type?: string])[] = [
    ['SC.DMP∕CONF.05 - suivi.png', 'requirement: SC.DMP/CONF.05.01.01'],
    ['SC%2EDMP%2FCONF%2E05%20suivi.png', 'requirement: SC.DMP/CONF.05.01.01'],
    ['SC__DMP__CONF__05__01.png', 'scenario: SC.DMP/CONF.05.01.01'],
    ['SC.SSI--GEN.02 100%.pdf', 'requirement: SC.SSI/GEN.02.01.01', 'pdf'],
    ['sc_dmp_conf_05-01.png', 'scenario: SC.DMP/CONF.05.01.01'],
    ['SC DMP CONF 05 01 01.png', 'expected-proof: SC.DMP/CONF.05.01.01'],
    ['dmp.conf.05.01 (2).png', 'scenario: SC.DMP/CONF.05.01.01'],
    ['12_SC.DMP-CONF.05_Radiance_3.2.0.png', 'requirement: SC.DMP/CONF.05.01.01'],
    ['DMP-CONF.05 2026-03-02 à 10.15.22.png', 'requirement: SC.DMP/CONF.05.01.01'],
    ['SC.DMP/CONF.05/suivi.png', 'folder: SC.DMP/CONF.05.01.01'],
    ['envoi/SC.DMP_CONF.05/01.png', 'folder: SC.DMP/CONF.05.01.01'],
    ['SC.DMP-CONF.05_01.01_3.png', 'expected-proof: SC.DMP/CONF.05.01.01'],
    ['ＳＣ．ＤＭＰ／ＣＯＮＦ．０５.png', 'requirement: SC.DMP/CONF.05.01.01'],
    ['INS_va1.39.01.01.png', 'expected-proof: 39.01.01'],
    ['Radiance DB.VI_CO.11.02.png', 'scenario: DB.VI-CO.11.02.01'],
    ['DB-VI-CO-11-01.log', 'scenario: DB.VI-CO.11.01.02', 'txt'],
    ['ANN.07.01-2.png', 'expected-proof: ANN.07.01#2'],
  ];
  for (const [path, what, type] of forms)
    it(`is known in ${path}`, () => assert.equal(matched(path, type), what));

  it('is not found by a number that is part of a longer one, nor by a number alone', () => {
    for (const path of ['SC.DMP.CONF.051.png', 'SC.DMP.CONF.5.png', '39.01.01.png', 'xDMP.CONF.05.png'])
      assert.equal(matched(path), '-', path);
  });

  it('is not that of an id that is only a part of another one', () => {
    assert.equal(matched('SC.SSI-GEN.02-BIS.pdf', 'pdf'), '-');
    assert.equal(matched('SC.SSI-GEN.02.pdf', 'pdf'), 'requirement: SC.SSI/GEN.02.01.01');
    assert.equal(matched('RIS.ANN.07.png'), '-');
  });

  it('is left open where several take such a file, or where two ids are named', () => {
    assert.equal(matched('DB.VI-CO.11.png'), '? DB.VI-CO.11.01.01 DB.VI-CO.11.02.01');
    assert.equal(matched('ANN.07.01.01.png'), '? ANN.07.01#1 ANN.07.01#2');
    assert.equal(matched('DMP.CONF.05 SSI.GEN.02.png'), '? SC.DMP/CONF.05.01.01 SC.SSI/GEN.02.01.01');
    assert.equal(
      matched('DB.VI-CO.11.02.01/SSI.GEN.02.pdf', 'pdf'),
      '? SC.SSI/GEN.02.01.01 DB.VI-CO.11.02.01',
    );
  });

  it('is named by the longest id, in the file or in a folder', () => {
    assert.equal(matched('DB.VI-CO.11/DB.VI-CO.11.02.01.png'), 'expected-proof: DB.VI-CO.11.02.01');
    assert.equal(matched('DB.VI-CO.11.02.01/DB.VI-CO.11 a.png'), 'folder: DB.VI-CO.11.02.01');
    assert.equal(matched('DB.VI-CO.11 dans SC.DMP.CONF.05.01.png'), 'scenario: SC.DMP/CONF.05.01.01');
  });

  it('is known whatever is between the parts of its id', () => {
    const sign = fc.constantFrom('.', '_', '-', ' ', '∕', '·', '−', '﹣', ':', ',');
    const other = fc.stringMatching(/^[a-z]{0,6}$/);
    fc.assert(
      fc.property(
        fc.array(sign, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        other,
        (signs, upper, word) => {
          const parts = ['DB', 'VI', 'CO', '11', '02', '01'];
          const id = parts.map((part, at) => `${part}${signs[at] ?? ''}`).join('');
          const name = `${upper ? id : id.toLowerCase()} ${word}.png`;
          assert.equal(matched(name), 'expected-proof: DB.VI-CO.11.02.01', name);
        },
      ),
    );
  });
});
