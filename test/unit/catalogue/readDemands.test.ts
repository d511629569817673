import assert from 'node:assert/strict';
import { demandName, demands } from '../../../src/core/catalogue/demands';
import { classifyProse } from '../../../src/core/catalogue/classify/classifyProse';
import { readDemands } from '../../../src/core/catalogue/classify/readDemands';

/** What is asked of the form, each with its words: `signed (signée)`. */
const told = (prose: string): string =>
  readDemands(prose, classifyProse(prose).kinds)
    .map(({ demand, words }) => `${demand} (${words})`)
    .join(' ');

describe('reading what is asked of a proof’s form', () => {
  it('shows each demand with its words as written', () => {
    assert.equal(
      told('Copie d’écran en Plein écran, l’URL et la date étant visibles'),
      'full-screen (Plein écran) url-visible (l’URL et la date étant visibles) date-visible (date étant visibles)',
    );
    assert.equal(
      told('Formulaire du test d’intrusion signé électroniquement, de moins d’un an'),
      'signed (signé électroniquement) under-a-year (de moins d’un an)',
    );
    assert.equal(told('Le bilan au format PDF/A-1'), 'pdfa (PDF/A-1)');
  });

  it('leaves out what the proof is to show', () => {
    assert.equal(told('Vidéo montrant l’image affichée en plein écran'), '');
    assert.equal(told('Attestation décrivant que les échanges sont signés'), '');
    assert.equal(told('Document présentant la conversion en PDF/A'), '');
    assert.equal(told('Attestation non signée'), '');
  });

  it('leaves out what cannot be asked of the kind', () => {
    assert.equal(told('Message SOAP signé'), '');
    assert.equal(told('Copie d’écran du document signé au format PDF/A-1'), '');
    assert.equal(told('Manuel de la fonction plein écran'), '');
    assert.equal(told('Copie d’écran de la date de naissance visible'), '');
  });

  it('calls each demand by a name of its own, in French and in English', () => {
    for (const language of ['fr', 'en'] as const)
      assert.equal(new Set(demands.map((one) => demandName(one, language))).size, demands.length);
    assert.deepEqual(
      [demandName('under-a-year', 'fr'), demandName('under-a-year', 'en')],
      ['moins d’un an', 'less than a year old'],
    );
  });
});
