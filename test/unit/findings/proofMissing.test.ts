import assert from 'node:assert/strict';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import { testDossier } from '../../support/dossierTexts';

const path = 'preuves/psc.preuves.yaml';

/** What is offered where the first proof of SC.PSC.02 is missing. */
async function offered(text: string) {
  const { project } = testDossier({ [path]: text });
  const snapshot = await project.load(new AbortController().signal);
  const finding = snapshot.findings.find(
    ({ code, requirement }) => code === 'proof-missing' && requirement === 'SC.PSC.02',
  );
  assert.ok(finding);
  return quickFixesFor(finding, snapshot, (file) => project.textOf(file)).filter(({ kind }) =>
    ['create-entry', 'not-applicable'].includes(kind),
  );
}

const create = ['Créer l’entrée SC.PSC.02', 'Create the entry SC.PSC.02'];
const aside = ['Déclarer SC.PSC.02 non applicable…', 'Declare SC.PSC.02 not applicable…'];

describe('what is offered for a missing proof', () => {
  it('is to create its entry where its chapter’s file has none, and to set the requirement aside', async () => {
    const titles = async (text: string) => (await offered(text)).map(({ title }) => [title.fr, title.en]);
    const head = 'chapter: Pro Santé Connect\nrequirements:\n';
    assert.deepEqual(await titles(`${head}  SC.PSC.01:\n`), [create, aside]);
    assert.deepEqual(await titles(`${head}  SC.PSC.02:\n`), [aside]);
    assert.deepEqual(await titles('chapter: Autre\nrequirements:\n'), [aside]);
  });

  it('asks why the requirement does not apply', async () => {
    const [fix] = await offered('chapter: Autre\nrequirements:\n');
    assert.deepEqual(fix?.act, { kind: 'ask', ask: { for: 'not-applicable', requirement: 'SC.PSC.02' } });
  });
});
