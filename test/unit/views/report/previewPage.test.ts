import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/language/language';
import { chapterReport } from '../../../../src/core/views/report/chapterReport';
import { previewMessage, previewPage } from '../../../../src/core/views/report/previewPage';
import { reportPieces } from '../../../../src/core/views/report/writeReport';
import { chapterStatuses } from '../../../../src/core/views/status/chapterStatus';
import { catalogueText, testDossier } from '../../../support/dossierTexts';

async function pageOf(language: Language = 'fr'): Promise<string> {
  const { project, folder } = testDossier({
    'rem/REM.rem.yaml': catalogueText
      .replace('text: Se connecter.', 'text: "Étapes :\\n1. Ouvrir.\\n2. Fermer."')
      .replace('text: Trace', 'text: <b>Trace</b>'),
    'preuves/psc.preuves.yaml':
      'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.02, file: PSC/a.log, version: 3.2.0, madeOn: 2026-02-03 }\n',
    'preuves/PSC/a.log': 'GET /connexion 200\n<script>\n',
  });
  const snapshot = await project.lookAtEvidence(new AbortController().signal);
  const [chapter] = chapterStatuses(snapshot);
  assert.ok(chapter);
  const source = {
    title: 'Pro Santé Connect',
    folder,
    language,
    format: previewPage(language),
    toBase64: () => '',
  };
  let page = '';
  for await (const piece of reportPieces(chapterReport([chapter], snapshot), source)) page += piece;
  return page;
}

describe('the preview of a chapter', () => {
  it('names the chapter once, with its state and counts that add up', async () => {
    const page = await pageOf();
    assert.equal(page.split('Pro Santé Connect').length, 2);
    const levels = [...page.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    assert.ok(
      levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1),
      levels.join(),
    );
    assert.match(page, /<p>À compléter · 1 preuve fournie sur 3 attendues, 0 en défaut, 2 manquantes, /u);
  });

  it('keeps the lines of a scenario, writes days as people do, and shows whatever it holds as text', async () => {
    const page = await pageOf();
    assert.match(
      page,
      /<p class="note lines">Scénario SC\.PSC\.01\.01\s: Étapes :\n1\. Ouvrir\.\n2\. Fermer\.<\/p>/u,
    );
    assert.match(page, /<li>Réalisée le\s: 03\/02\/2026<\/li>/u);
    assert.match(await pageOf('en'), /<li>Made on: 2026-02-03<\/li>/u);
    assert.doesNotMatch(page, /<b>|<script/u);
  });

  it('attaches to an expected proof, and opens it', async () => {
    const asked = [
      ...(await pageOf()).matchAll(/data-act="(\w+)"\s+data-of="([^"]+)"\s+data-part="([^"]+)"/gu),
    ];
    assert.deepEqual(
      asked.slice(0, 2).map(([, act, of, part]) => [act, of, part]),
      [
        ['attach', 'SC.PSC.01', 'SC.PSC.01.01.01'],
        ['open', 'SC.PSC.01', 'SC.PSC.01.01.01'],
      ],
    );
    const [, act, of, part] = asked[1] ?? [];
    assert.deepEqual(previewMessage({ act, of, part }), {
      act: 'open',
      requirement: 'SC.PSC.01',
      expectedProof: 'SC.PSC.01.01.01',
    });
    for (const given of [{ act: 'open' }, { act: 'remove', of: 'a', part: 'b' }, 'open', undefined])
      assert.equal(previewMessage(given), undefined);
  });
});
