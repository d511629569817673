import assert from 'node:assert/strict';
import {
  foldProfile,
  generalFold,
  nearestProfile,
  profileName,
  profilesOf,
} from '../../../src/core/catalogue/profiles';
import { catalogueOf, chapterOf, requirementOf, scenarioOf } from '../../support/catalogues';

describe('profiles', () => {
  it('folds the marks of waves, accents, case and blanks', () => {
    for (const spelling of [
      'Général',
      'va1 Général',
      'va2\u00a0Général',
      ' GENERAL ',
      'Général - vague 2',
      'Général – Vague 1',
    ]) {
      assert.equal(foldProfile(spelling), generalFold, spelling);
    }
    assert.equal(foldProfile("Référentiel d'identités"), foldProfile('référentiel d’identités - vague 2'));
    assert.equal(foldProfile('Profil DRIMbox native'), foldProfile('va2 DRIMBox Native'));
  });

  it('keeps different profiles apart', () => {
    assert.notEqual(foldProfile('IE ASPM'), foldProfile('IE Usagers'));
    assert.notEqual(foldProfile('vague'), foldProfile('va2'));
  });

  it('shows a name without its wave, otherwise as published', () => {
    assert.equal(profileName('va2 Référentiel d’identités'), 'Référentiel d’identités');
    assert.equal(profileName('Envoi manuel par MSS - vague 2'), 'Envoi manuel par MSS');
    assert.equal(profileName('DRIMbox – Proxy'), 'DRIMbox – Proxy');
  });

  it('counts what each profile asks for, recommendations left out', () => {
    const native = {
      ...requirementOf('A.B.01', scenarioOf('A.B.01.01', 'A.B.01.01.01', undefined)),
      profiles: ['Général', 'DRIMbox native'],
    };
    const advice = { ...requirementOf('A.B.02'), profiles: ['IAM'], nature: 'preconisation' as const };
    const none = { requirements: 0, expectedProofs: 0 };
    const one = { requirements: 1, expectedProofs: 2 };
    assert.deepEqual(profilesOf(catalogueOf(chapterOf('A', native, advice))), [
      { name: 'Général', ...one, adds: one },
      { name: 'DRIMbox native', ...one, adds: none },
      { name: 'IAM', ...none, adds: none },
    ]);
  });

  it('counts once what names a profile twice, and as added what Général does not ask already', () => {
    const scenario = scenarioOf('A.B.01.01', 'A.B.01.01.01');
    const twice = { ...requirementOf('A.B.01', scenario), profiles: ['IAM', 'va2 IAM'] };
    const both = { ...requirementOf('A.B.02', scenario), profiles: ['IAM', 'Profil Général - vague 2'] };
    assert.deepEqual(profilesOf(catalogueOf(chapterOf('A', twice, both))), [
      {
        ...{ name: 'Général', requirements: 1, expectedProofs: 1 },
        adds: { requirements: 1, expectedProofs: 1 },
      },
      { name: 'IAM', requirements: 2, expectedProofs: 2, adds: { requirements: 1, expectedProofs: 1 } },
    ]);
  });

  it('guesses the profile that was meant', () => {
    const profiles = ['Général', 'DRIMbox Proxy', 'DRIMbox native', 'Équipements mobiles'].map((name) => ({
      name,
    }));
    assert.equal(nearestProfile(profiles, 'drimbox proxi'), 'DRIMbox Proxy');
    assert.equal(nearestProfile(profiles, 'Equipement mobile'), 'Équipements mobiles');
    assert.equal(nearestProfile(profiles, 'Equipements'), 'Équipements mobiles');
    assert.equal(nearestProfile(profiles, 'Télésurveillance'), undefined);
  });
});
