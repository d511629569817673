import assert from 'node:assert/strict';
import { otherVersionChoices, otherVersions } from '../../../../src/core/views/attach/otherVersions';
import { catalogueText, dossierText, testDossier } from '../../../support/dossierTexts';

const chapter = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.png
        version: 3.1.0
      - for: SC.PSC.01.01.02
        file: PSC/b.log
        version: 3.2.0
  SC.PSC.02:
    proofs:
      - gazelle: https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3
        version: '3.0'
`;

async function listed(dossier: string): Promise<readonly string[]> {
  const { project } = testDossier({
    'segur.yaml': dossier,
    'rem/REM.rem.yaml': catalogueText,
    'preuves/psc.preuves.yaml': chapter,
  });
  const snapshot = await project.load(new AbortController().signal);
  const choices = otherVersionChoices(otherVersions(snapshot), '3.2.0', 'fr');
  return choices.map((choice) =>
    choice.kind === 'heading'
      ? `# ${choice.label}`
      : `${choice.label} ${choice.description ?? ''} ${choice.detail ?? ''}`,
  );
}

describe('what was made with another version', () => {
  it('is listed by chapter, with its version and its file', async () => {
    assert.deepEqual(await listed(dossierText), [
      '# Pro Santé Connect',
      'SC.PSC.01.01.01 3.1.0, au lieu de 3.2.0 PSC/a.png',
      'SC.PSC.02.01.01 3.0, au lieu de 3.2.0 Le système DOIT déconnecter.',
    ]);
  });

  it('is nothing where the dossier says no version', async () => {
    assert.deepEqual(await listed(dossierText.replace('  version: 3.2.0\n', '')), []);
  });
});
