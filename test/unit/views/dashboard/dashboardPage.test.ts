import assert from 'node:assert/strict';
import { dashboardPage } from '../../../../src/core/views/dashboard/dashboardPage';
import { namedIn } from '../../../../src/core/views/deposit/namedIn';
import { dossierStatus } from '../../../../src/core/views/status/dossierStatus';
import { nodeHasher } from '../../../../src/node/nodeHasher';
import { dossierText, testDossier } from '../../../support/dossierTexts';

describe('the dashboard', () => {
  it('shows chapters, steps and the pace to date 2, and whatever a dossier holds as text', async () => {
    const dossier = `${dossierText}milestones: { date2: 2026-03-15T12:00 }\n`;
    const { project } = testDossier({ 'segur.yaml': dossier });
    const snapshot = await project.lookAtEvidence(new AbortController().signal);
    const status = dossierStatus(snapshot, '2026-03-01', 'fr');
    const sumOfText = (text: string): string => nodeHasher.sum(new TextEncoder().encode(text));
    const page = dashboardPage(status, { product: '<b>Radiance</b>', language: 'fr', sumOfText });
    assert.match(page, /&lt;b&gt;Radiance/u);
    assert.doesNotMatch(page, /<b>|<script/u);
    assert.match(page, /14 jours ; 5 preuves restent à fournir, soit 3 par semaine/u);
    assert.match(page, /à faire \(2026-03-15 12:00\)/u);
    assert.match(page, /<th scope="row">Pro Santé Connect<\/th>\s*<td>À compléter<\/td>/u);
    const other = dashboardPage(dossierStatus(snapshot, '2026-03-01', 'en'), {
      product: 'R',
      language: 'en',
      sumOfText,
    });
    assert.match(other, /<html lang="en">/u);
  });
});

describe('the ids that a message names', () => {
  it('are those of expected proofs, whole, however they are written', async () => {
    const { project } = testDossier({});
    const snapshot = await project.lookAtEvidence(new AbortController().signal);
    const [chapter] = snapshot.selection.chapters;
    assert.ok(chapter);
    const message =
      'La preuve psc.01.01.02 est floue ; voir aussi SC.PSC.02.01.01. Rien sur SC.PSC.01.01.011.';
    assert.deepEqual(namedIn(message, chapter), ['SC.PSC.01.01.02', 'SC.PSC.02.01.01']);
  });
});
