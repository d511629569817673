import assert from 'node:assert/strict';
import { requirementPage } from '../../../../src/core/views/requirementPage/requirementPage';
import { testDossier } from '../../../support/dossierTexts';

const never = new AbortController().signal;

async function pageOf(id: string, language: 'fr' | 'en', chapter = ''): Promise<string> {
  const { project } = testDossier({ 'preuves/psc.preuves.yaml': chapter });
  const { coverage } = await project.load(never);
  const found = [...coverage.values()].find(({ requirement }) => requirement.id === id);
  assert.ok(found !== undefined);
  return requirementPage({ coverage: found, language, nonce: 'abc', expectedProof: 'SC.PSC.01.01.02' });
}

describe('the page of a requirement', () => {
  it('says its statement, its scenarios and what each expected proof must be', async () => {
    const page = await pageOf('SC.PSC.01', 'fr');
    assert.match(page, /Le système DOIT connecter\./);
    assert.match(page, /Preuve attendue SC\.PSC\.01\.01\.01 — manquante/);
    assert.match(page, /Pas encore d’entrée/);
  });

  it('has buttons that a screen reader distinguishes, and shows first what was asked for', async () => {
    const page = await pageOf('SC.PSC.01', 'en');
    assert.match(page, /aria-label="Attach files to SC\.PSC\.01\.01\.01"/);
    assert.equal([...page.matchAll(/class="chosen"/g)].length, 1);
    assert.match(page, /data-act="create"/);
  });

  it('offers no entry to create where there is one', async () => {
    const chapter = 'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs: []\n';
    assert.doesNotMatch(await pageOf('SC.PSC.01', 'en', chapter), /data-act="create"/);
  });

  it('lets in no script and no style but its own', async () => {
    assert.match(
      await pageOf('SC.PSC.01', 'en'),
      /default-src (?:'|&#39;)none(?:'|&#39;); style-src (?:'|&#39;)nonce-abc/,
    );
  });
});
