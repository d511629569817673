import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldProfile, generalFold, profilesOf } from '../../../src/core/catalogue/profiles';
import { weighProfiles } from '../../../src/core/catalogue/weighProfiles';
import { catalogues } from '../../support/catalogueArbitrary';
import { runs } from '../../support/runs';
import { profileChoices } from '../../../src/core/views/profiles/profileChoices';
import { profileWords } from '../../../src/core/views/profiles/words';
import { catalogueOf, chapterOf, requirementOf } from '../../support/catalogues';

describe('weighing profiles', () => {
  it('shows what ticking one changes, whatever is ticked already', () => {
    fc.assert(
      fc.property(catalogues, fc.subarray(['IAM', 'DRIMbox native']), (catalogue, chosen) => {
        const weights = weighProfiles(catalogue, chosen);
        for (const { name } of profilesOf(catalogue)) {
          if (foldProfile(name) === generalFold) continue;
          const without = chosen.filter((other) => other !== name);
          const before = weighProfiles(catalogue, without).total;
          const after = weighProfiles(catalogue, [...without, name]).total;
          assert.deepEqual(weights.addedBy(name), {
            requirements: after.requirements - before.requirements,
            expectedProofs: after.expectedProofs - before.expectedProofs,
          });
        }
      }),
      runs(20),
    );
  });

  it('adds to Général alone what the list of profiles says', () => {
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        const weights = weighProfiles(catalogue, []);
        for (const { name, adds } of profilesOf(catalogue)) assert.deepEqual(weights.addedBy(name), adds);
      }),
      runs(20),
    );
  });

  it('offers what the dossier names and the catalogue does not, and says what each adds now', () => {
    const requirement = (id: string, ...profiles: readonly string[]) => ({ ...requirementOf(id), profiles });
    const catalogue = catalogueOf(
      chapterOf(
        'C',
        requirement('A.01', 'Général'),
        requirement('A.02', 'IAM', 'Proxy'),
        requirement('A.03', 'Proxy'),
      ),
    );
    const written = ['IAM', 'Ancien'];

    assert.deepEqual(profileChoices(catalogue, written, written, profileWords.fr), {
      summary: 'en tout 2 exigences et 0 preuve',
      choices: [
        { label: 'IAM', detail: 'ajoute 1 exigence et 0 preuve', picked: true },
        { label: 'Proxy', detail: 'ajoute 1 exigence et 0 preuve', picked: false },
        { label: 'Ancien', detail: 'inconnu du catalogue', picked: true },
      ],
    });
    assert.deepEqual(profileChoices(catalogue, written, ['IAM', 'Proxy'], profileWords.en), {
      summary: '3 requirements and 0 proofs in all',
      choices: [
        { label: 'IAM', detail: 'adds nothing to what is ticked', picked: true },
        { label: 'Proxy', detail: 'adds 1 requirement and 0 proofs', picked: true },
        { label: 'Ancien', detail: 'not in the catalogue', picked: false },
      ],
    });
  });
});
