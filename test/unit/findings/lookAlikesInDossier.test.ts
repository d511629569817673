import assert from 'node:assert/strict';
import { messageOf } from '../../../src/core/findings/messageOf';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { applyEdits } from '../../../src/core/text/textEdit';
import { dossierText, testDossier } from '../../support/dossierTexts';
import { long } from '../../support/long';

const never = new AbortController().signal;

/** What is reported about a code in both languages, and the dossier as its first quick fix makes it. */
async function told(
  text: string,
  code: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly fr: string; readonly en: string; readonly fixed: string; readonly after: Snapshot }> {
  const { project } = testDossier({ 'segur.yaml': text, ...more });
  const snapshot = await project.load(never);
  const finding = snapshot.findings.find((one) => one.code === code);
  assert.ok(finding !== undefined, `${code} in ${JSON.stringify(text)}`);
  const [fix] = quickFixesFor(finding, snapshot, (path) => project.textOf(path));
  const edits = fix?.act.kind === 'edit' ? (fix.act.edits.get('segur.yaml') ?? []) : [];
  const fixed = applyEdits(text, edits);
  const after = testDossier({ 'segur.yaml': fixed, ...more });
  return {
    ...{ fr: messageOf(finding, 'fr'), en: messageOf(finding, 'en'), fixed },
    after: await after.project.load(never),
  };
}

describe('the path of a catalogue that looks like another', () => {
  long(
    'is reported with the path that was meant and the character that differs, and corrected to it',
    async () => {
      for (const [written, said] of [
        ['rem/RЕM.rem.yaml', /U\+0415/u],
        ['rem/REM\u200b.rem.yaml', /Caractère en trop/u],
        ['rem/ＲEM.rem.yaml', /U\+FF32/u],
        ['rem/rem.rem.yaml', /« rem\/REM\.rem\.yaml »/u],
        ['rem%2FREM.rem.yaml', /« rem\/REM\.rem\.yaml »/u],
        ['rem\\REM.rem.yaml', /« rem\/REM\.rem\.yaml »/u],
      ] as const) {
        const { fr, en, fixed, after } = await told(
          dossierText.replace('rem/REM.rem.yaml', written),
          'catalogue-not-found',
        );
        assert.match(fr, /Vouliez-vous dire « rem\/REM\.rem\.yaml » \?/u, written);
        assert.match(fr, said, written);
        assert.match(en, /Did you mean “rem\/REM\.rem\.yaml”\?/u, written);
        assert.equal(fixed, dossierText, written);
        assert.equal(after.catalogue.kind, 'loaded', written);
      }
    },
  );

  it('suggests nothing where nothing resembles it, and nothing outside', async () => {
    for (const written of ['rem/autre.rem.yaml', '../rem/REM.rem.yaml', 'absent/REM.rem.yaml']) {
      const { fr } = await told(dossierText.replace('rem/REM.rem.yaml', written), 'catalogue-not-found');
      assert.doesNotMatch(fr, /Vouliez-vous/u, written);
    }
  });
});

describe('the name of a profile that looks like another', () => {
  it('is reported with the name that was meant and the character that differs', async () => {
    for (const [written, said] of [
      ['Еnvoi manuel', /U\+0415/u],
      ['Envоi mаnuel', /U\+043E/u],
    ] as const) {
      const { fr, fixed } = await told(dossierText.replace('Envoi manuel', written), 'unknown-profile');
      assert.match(fr, /Vouliez-vous dire « Envoi manuel » \?/u, written);
      assert.match(fr, said, written);
      assert.equal(fixed, dossierText, written);
    }
  });
});
