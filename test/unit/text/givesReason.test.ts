import assert from 'node:assert/strict';
import { givesReason } from '../../../src/core/text/givesReason';

describe('a reason', () => {
  it('is not a bare yes or no, a placeholder, an abbreviation, signs or a letter', () => {
    const said = ['Oui', 'NON', 'true', 'Vrai', 'ok.', 'todo :', '[À compléter]', 'TODO – à préciser', 'tbd']
      .concat([
        'N/A',
        'n.a.',
        'S/O',
        'non applicable',
        'aucune',
        'rien',
        'Plus tard',
        'voir plus tard',
        'en attente',
        'exemple',
        'None',
        'null',
        '~',
        'raison',
      ])
      .concat([
        '',
        '  ',
        '…',
        '---',
        '?!',
        'x',
        'XXX',
        'é',
        '1',
        '42',
        'oui oui',
        '\u200b',
        'a\u0300 comple\u0301ter',
      ]);
    for (const one of said) assert.equal(givesReason(one), false, JSON.stringify(one));
    assert.equal(givesReason(undefined), false);
  });

  it('is a few words of the vendor’s own, however short', () => {
    const said = [
      'sans messagerie',
      'pas de carte',
      'Pas de DMP',
      'SaaS',
      'mono-poste',
      'hors périmètre',
      'voulu',
    ]
      .concat([
        'non concerné',
        'no DMP',
        'voir ticket 4512',
        'en attente du décret',
        'sans objet',
        'RIS seul',
        '単体',
      ])
      .concat(['Oui, mais le produit ne prescrit pas.']);
    for (const one of said) assert.equal(givesReason(one), true, one);
  });
});
