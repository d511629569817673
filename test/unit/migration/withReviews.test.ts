import assert from 'node:assert/strict';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { removeEntryKey } from '../../../src/core/editing/removeEntryKey';
import { fixesToMake } from '../../../src/core/findings/fixesToMake';
import { compareCatalogues } from '../../../src/core/migration/comparison/compareCatalogues';
import { effectOnDossier } from '../../../src/core/migration/comparison/effectOnDossier';
import { planMigration } from '../../../src/core/migration/plan/planMigration';
import { withReviews } from '../../../src/core/migration/plan/withReviews';
import { applyEdits } from '../../../src/core/text/textEdit';
import { unfiltered } from '../../../src/core/views/outline/model';
import { matcherOf } from '../../../src/core/views/outline/matches';
import { dossierText, testDossier } from '../../support/dossierTexts';
import { long } from '../../support/long';

const catalogueWith = (statement: string): string => `rem: 1
chapters:
  - name: Divers
    requirements:
      - id: SC.X.01
        nature: EXIGENCE
        profiles: [Général]
        statement: ${statement}
        scenarios:
          - { id: SC.X.01.01, text: Ouvrir la page, proofs: [{ number: SC.X.01.01.01, kinds: [screenshot], text: La page }] }
      - id: SC.X.02
        nature: EXIGENCE
        profiles: [Général]
        statement: Le système DOIT fermer la page sans perdre ce qui a été saisi.
        scenarios:
          - { id: SC.X.02.01, text: Fermer la page, proofs: [{ number: SC.X.02.01.01, kinds: [screenshot], text: La page fermée }] }
      - id: SC.X.03
        nature: EXIGENCE
        profiles: [Général]
        statement: ${statement} Sans délai.
        scenarios:
          - { id: SC.X.03.01, text: Attendre, proofs: [{ number: SC.X.03.01.01, kinds: [screenshot], text: La page attendue }] }
`;

const before = catalogueWith('Le système DOIT afficher la page de l’annuaire à la demande.');
const after = catalogueWith(
  'Le système DOIT afficher la page de l’annuaire à chaque demande d’un utilisateur.',
);
const file = 'preuves/divers.preuves.yaml';
const text = `chapter: Divers
requirements:
  SC.X.01: # notre écran
    proofs:
      - for: SC.X.01.01.01
        file: a.png

  SC.X.02:
    proofs:
      - for: SC.X.02.01.01
        file: b.png

  SC.X.03: { notApplicable: Le produit n’a pas de page. }
`;

async function moved(): Promise<string> {
  const { project } = testDossier({ 'segur.yaml': dossierText, 'rem/REM.rem.yaml': before, [file]: text });
  const snapshot = await project.load(new AbortController().signal);
  const [old, young] = [before, after].map((one) => readCatalogue(one).catalogue);
  assert.ok(old !== undefined && young !== undefined);
  const difference = compareCatalogues(old, young);
  const effect = effectOnDossier(difference, snapshot);
  const texts = new Map([[file, text]]);
  const plan = planMigration(difference, texts);
  const edits = withReviews(plan.edits, { texts, effect, catalogue: 'REM-2.rem.yaml' });
  return applyEdits(text, edits.get(file) ?? []);
}

describe('a requirement that a new REM words in another way', () => {
  it('is to be reviewed where something is attached or a reason is given, and nothing else changes', async () => {
    assert.equal(
      await moved(),
      text
        .replace('file: a.png\n', 'file: a.png\n    toReview: REM-2.rem.yaml\n')
        .replace('pas de page. }', 'pas de page., toReview: REM-2.rem.yaml }'),
    );
  });

  long('is reported, marked and found by a filter until somebody says that it was read again', async () => {
    const codes = async (chapter: string): Promise<readonly (readonly [string, string | undefined])[]> => {
      const { project } = testDossier({
        'segur.yaml': dossierText,
        'rem/REM.rem.yaml': after,
        [file]: chapter,
      });
      const snapshot = await project.load(new AbortController().signal);
      const matcher = matcherOf({ ...unfiltered, filter: 'review' });
      const shown = [...snapshot.coverage.values()]
        .filter((one) => matcher.requirement(one))
        .map((one) => one.requirement.id);
      const all = { chooses: () => true, alsoUncertain: true };
      assert.deepEqual(fixesToMake(snapshot, (path) => project.textOf(path), all).fixes, []);
      const found = snapshot.findings.filter(({ code }) => code === 'requirement-reworded');
      assert.deepEqual(
        shown,
        found.map((one) => one.requirement),
      );
      return found.map((one) => [one.severity, one.requirement]);
    };
    const marked = await moved();
    assert.deepEqual(await codes(marked), [
      ['warning', 'SC.X.01'],
      ['warning', 'SC.X.03'],
    ]);
    const reviewed = ['SC.X.01', 'SC.X.03'].reduce(
      (one, id) => applyEdits(one, removeEntryKey(one, id, 'toReview') ?? []),
      marked,
    );
    assert.equal(reviewed, text);
    assert.deepEqual(await codes(reviewed), []);
  });
});
