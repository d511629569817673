import assert from 'node:assert/strict';
import { chapterCodeOf, inAgencyOrder } from '../../../src/core/catalogue/chapterOrder';

type Named = readonly [name: string, ...ids: readonly string[]];

const sorted = (...chapters: readonly Named[]): readonly string[] =>
  inAgencyOrder(chapters.map(([name, ...ids]) => ({ name, requirements: ids.map((id) => ({ id })) }))).map(
    ({ name }) => name,
  );

describe('the order of chapters', () => {
  it('is the agency’s by what they are called, in full or by their code', () => {
    const names = [
      'Identité nationale de santé (INS)',
      'Dossier médical partagé',
      'Messageries sécurisées de santé',
      'Pro Santé Connect',
      'Annuaire santé',
      'Tableaux de bord',
      'Hôpital',
      'Documents de santé',
      'Portabilité',
      'E-prescription',
    ];
    assert.deepEqual(sorted(...names.toReversed().map((name): Named => [name])), names);
    const codes = ['INS', 'DMP', 'MSS', 'PSC', 'ANN', 'TBB', 'HOP', 'DOC', 'PORT', 'EPR'];
    assert.deepEqual(sorted(...codes.toReversed().map((name): Named => [name])), codes);
  });

  it('is by the ids of most of their requirements where their names say nothing', () => {
    assert.deepEqual(
      sorted(
        ['Connexion', 'SC.PSC.01', 'SC.PSC.02', 'SC.XYZ.01'],
        ['Échanges', 'SC.MSS/CONF.01'],
        ['Moitié', 'SC.INS.01', 'SC.XYZ.02'],
        ['Identités', 'INS/va1.53'],
        ['Vide'],
        ['Dossier', 'LGC.DMP/UX.10'],
      ),
      ['Identités', 'Dossier', 'Échanges', 'Connexion', 'Moitié', 'Vide'],
    );
    assert.deepEqual(sorted(['Traces', 'SC.INS.01'], ['DMP'], ['Mêlé', 'SC.PSC.01', 'SC.DMP.01']), [
      'Traces',
      'DMP',
      'Mêlé',
    ]);
  });

  it('is that of the alphabet for the others, accents and case aside', () => {
    assert.deepEqual(sorted(['Zones'], ['état'], ['Etat'], ['accès'], ['DMP']), [
      'DMP',
      'accès',
      'Etat',
      'état',
      'Zones',
    ]);
  });
});

describe('the code of a chapter', () => {
  it('is what an id begins with, behind the prefix of a base or a dispositif', () => {
    for (const [id, code] of [
      ['SC.PSC.01', 'PSC'],
      ['LGC.DMP/UX.10', 'DMP'],
      ['DMP/UX.10', 'DMP'],
      ['INS/va1.53', 'INS'],
      ['psc.14', 'PSC'],
      ['SC.A_B-2.01', 'A_B-2'],
      ['SC.01', 'SC'],
      ['INS1', 'INS1'],
      ['SC.PSC', ''],
      ['39.01', ''],
      ['INS 39.1', ''],
      ['', ''],
    ] as const)
      assert.equal(chapterCodeOf(id), code, id);
  });
});
