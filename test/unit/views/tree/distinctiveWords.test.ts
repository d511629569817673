import assert from 'node:assert/strict';
import type { Requirement } from '../../../../src/core/catalogue/model';
import { rangeOf } from '../../../../src/core/text/position';
import { distinctiveWords, withoutOpening } from '../../../../src/core/views/tree/distinctiveWords';

function requirement(id: string, statement: string, feature?: string): Requirement {
  return {
    id,
    chapter: 'Annuaire',
    feature,
    statement,
    comment: undefined,
    nature: 'exigence',
    profiles: ['Général'],
    perimeter: undefined,
    criticality: undefined,
    previousId: undefined,
    status: undefined,
    scenarios: [],
    range: rangeOf(0, 0, 0, 0),
  };
}

describe('what distinguishes a requirement from its neighbours', () => {
  it('is its function where it alone has it', () => {
    const one = requirement('AN.01', 'Le système DOIT chercher un praticien.', 'Recherche  simple');
    const other = requirement('AN.02', 'Le système DOIT chercher une structure.', 'Recherche avancée');
    assert.equal(distinctiveWords(one, [one, other]), 'Recherche simple');
  });

  it('is the statement where neighbours share the function, whatever its case and accents', () => {
    const one = requirement('AN.01', 'Le système DOIT chercher un praticien.', 'Sécurité');
    const other = requirement('AN.02', 'Le système DOIT chercher une structure.', 'SECURITE');
    assert.equal(distinctiveWords(one, [one, other]), 'Chercher un praticien.');
  });

  it('leaves out a subject that three neighbours begin with, and keeps one that says something', () => {
    const all = ['lire', 'écrire', 'trier'].map((verb, at) =>
      requirement(`AN.0${at}`, `La DRIMbox DOIT ${verb}.`),
    );
    const [one] = all;
    assert.ok(one !== undefined);
    assert.equal(distinctiveWords(one, all), 'Lire.');
    const alone = requirement('AN.09', 'Le mot de passe DOIT expirer.');
    assert.equal(distinctiveWords(alone, [...all, alone]), 'Le mot de passe DOIT expirer.');
  });
});

describe('a statement without its opening', () => {
  for (const [statement, wanted] of [
    ['Le système DOIT afficher les résultats.', 'Afficher les résultats.'],
    ['L’éditeur DOIT fournir un manuel.', 'Fournir un manuel.'],
    ["L'éditeur candidat DOIT fournir un manuel.", 'Fournir un manuel.'],
    ['Le système DOIT permettre à l’utilisateur de créer une fiche.', 'Créer une fiche.'],
    ['Le système DOIT permettre d’ouvrir un lien.', 'Ouvrir un lien.'],
    ['Le système DOIT être en mesure de trier.', 'Trier.'],
    ['Le système NE DOIT PAS conserver le code.', 'Le système NE DOIT PAS conserver le code.'],
    ['Si le réseau tombe, le système DOIT attendre.', 'Si le réseau tombe, le système DOIT attendre.'],
    ['Le système DOIT', 'Le système DOIT'],
    ['', ''],
  ] as const) {
    it(`of « ${statement} » is « ${wanted} »`, () => {
      assert.equal(withoutOpening(statement), wanted);
    });
  }
});
