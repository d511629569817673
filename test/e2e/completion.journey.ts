import assert from 'node:assert/strict';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

describe('suggestions while typing', () => {
  journey('type a proof with suggestions alone', {}, async (workbench) => {
    const { editor, language, page } = workbench;
    await ready(workbench);
    await editor.open('dmp.preuves.yaml');
    await editor.goTo(58, 99);
    await editor.press('Enter');
    await editor.press('Home');
    await editor.press('Shift+End');
    await editor.type('      - for: ');
    await editor.press('Escape');
    const names = await language.suggestions();
    assert.deepEqual(names.slice(0, 2), ['SC.DMP/HISTO.04.01.02', 'SC.DMP/HISTO.04.01.01']);
    await workbench.screenshot('the expected proofs suggested');
    await editor.press('Escape');
    await language.takeSuggestion('SC.DMP/HISTO.04.01.02');
    await editor.press('Enter');
    await editor.type('  file: ');
    await editor.press('Escape');
    await language.takeSuggestion('DMP/classement.ini');
    await editor.waitForText(/- for: SC\.DMP\/HISTO\.04\.01\.02\n {8}file: DMP\/classement\.ini/);
    await waitUntil('the proof to count', async () =>
      (await page.locator('.statusbar-item').allInnerTexts()).some((text) => text.includes('57/69'))
        ? true
        : undefined,
    );
  });

  journey('choisir un profil parmi ceux du catalogue', { locale: 'fr' }, async (workbench) => {
    const { editor, language } = workbench;
    await ready(workbench);
    await editor.open('segur.yaml');
    await editor.goTo(21, 99);
    await editor.press('Enter');
    const names = await language.suggestions();
    await workbench.screenshot('les profils proposés');
    assert.ok(names.includes('Opérateur Mailiz'), names.join(', '));
    assert.ok(!names.includes('Général'));
  });
});

async function ready({ activityBar, statusBar }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
}
