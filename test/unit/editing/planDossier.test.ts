import assert from 'node:assert/strict';
import type { Catalogue } from '../../../src/core/catalogue/model';
import { compareCatalogues } from '../../../src/core/migration/comparison/compareCatalogues';
import { planDossier, type DossierPlan } from '../../../src/core/migration/plan/planDossier';
import { applyEdits } from '../../../src/core/text/textEdit';
import { catalogueOf, chapterOf, requirementOf } from '../../support/catalogues';

/** `A.01: Général, Mailiz`, one requirement a line. */
function catalogue(...lines: readonly string[]): Catalogue {
  const requirements = lines.map((line) => {
    const [id = '', profiles = ''] = line.split(': ');
    return { ...requirementOf(id), profiles: profiles.split(', ') };
  });
  return catalogueOf(chapterOf('PSC', ...requirements));
}

const text = `segur: 1 # le dossier
profiles: [Mailiz, 'Envoi manuel']
catalogue: rem/vieux.rem.yaml # importé
`;
const old = catalogue('A.01: Général', 'A.02: Mailiz', 'A.03: Mailiz', 'A.04: Envoi manuel');

function planned(young: Catalogue, before = text): { readonly plan: DossierPlan; readonly after: string } {
  const plan = planDossier(compareCatalogues(old, young), before, 'rem/neuf.rem.yaml');
  assert.ok(plan !== undefined);
  return { plan, after: applyEdits(before, plan.edits) };
}

describe('moving segur.yaml to a new catalogue', () => {
  it('names the new catalogue and nothing else', () => {
    const { plan, after } = planned(old);
    assert.equal(after, text.replace('vieux', 'neuf'));
    assert.deepEqual([plan.renamedProfiles, plan.lostProfiles], [[], []]);
  });

  it('gives a profile its new name where every requirement says so', () => {
    const young = catalogue('A.01: Général', 'A.02: Opérateur', 'A.03: Opérateur', 'A.04: Envoi manuel');
    const { plan, after } = planned(young);
    assert.equal(after, text.replace('vieux', 'neuf').replace('Mailiz', 'Opérateur'));
    assert.deepEqual(plan.renamedProfiles, [{ before: 'Mailiz', after: 'Opérateur' }]);
    assert.deepEqual(plan.lostProfiles, []);
  });

  it('leaves a profile that no longer exists as it is written, and reports it', () => {
    const young = catalogue('A.01: Général', 'A.02: Opérateur', 'A.03: Général', 'A.04: Envoi manuel');
    const { plan, after } = planned(young);
    assert.equal(after, text.replace('vieux', 'neuf'));
    assert.deepEqual([plan.renamedProfiles, plan.lostProfiles], [[], ['Mailiz']]);
  });

  it('takes no profile for the new name of two', () => {
    const young = catalogue('A.01: Général', 'A.02: Messagerie', 'A.03: Messagerie', 'A.04: Messagerie');
    const { plan } = planned(young);
    assert.deepEqual([plan.renamedProfiles, plan.lostProfiles], [[], ['Mailiz', 'Envoi manuel']]);
  });

  it('keeps the line ends, and names a catalogue where there was none', () => {
    const { after } = planned(old, 'segur: 1\r\nprofiles: []\r\n');
    assert.equal(after, 'segur: 1\r\nprofiles: []\r\ncatalogue: rem/neuf.rem.yaml\r\n');
  });

  it('says where the file can’t be edited', () => {
    assert.equal(planDossier(compareCatalogues(old, old), '{ segur: 1 }', 'rem/neuf.rem.yaml'), undefined);
  });
});
