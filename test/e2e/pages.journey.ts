import assert from 'node:assert/strict';
import { isAccessible } from './support/isAccessible';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

describe('the pages of a dossier', () => {
  for (const theme of ['dark', 'high contrast'] as const)
    journey(`are accessible in a theme that is ${theme}`, { theme }, async (workbench) => {
      const { activityBar, palette, quickInput } = workbench;
      await activityBar.open('Ségur');
      await workbench.problems.waitFor(/file-not-found/);
      await palette.run('Ségur: Dashboard');
      await isAccessible(workbench, /Entry into this cycle/);
      for (const [command, chapter, wanted] of [
        ['Preview Chapter…', 'Annuaire Santé', /SC\.ANN\.03[\s\S]*First lines/],
        ['Deposit This Chapter…', 'Annuaire Santé', /0 proofs? of 3 deposited/],
        ['Deposit This Chapter…', 'Pro Santé Connect', /can’t be deposited yet/],
      ] as const) {
        await palette.run(`Ségur: ${command}`);
        await quickInput.pick(chapter);
        await isAccessible(workbench, wanted);
      }
    });

  journey('read in Restricted Mode', { restricted: true, locale: 'fr' }, async (workbench) => {
    const { activityBar, palette, quickInput } = workbench;
    await activityBar.open('Ségur');
    await workbench.problems.waitFor(/file-not-found/);
    await palette.run('Ségur: Tableau de bord');
    await isAccessible(workbench, /Tableau de bord : Radiance[\s\S]*Après le référencement/);
    await palette.run('Ségur: Aperçu du chapitre…');
    await quickInput.pick('Annuaire Santé');
    await isAccessible(workbench, /SC\.ANN\.03[\s\S]*Premières lignes/);
    const web = workbench.webview();
    const picture = web.locator('img').first();
    await picture.scrollIntoViewIfNeeded();
    await waitUntil('the picture is drawn', async () =>
      (await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)) > 0
        ? true
        : undefined,
    );
    await web.locator('#filter').fill('ann 07');
    await waitUntil('the filter', async () =>
      (await web.locator('section.requirement:visible').count()) === 1 ? true : undefined,
    );
    await palette.run('Ségur: Déposer ce chapitre…');
    await quickInput.pick('Annuaire Santé');
    await isAccessible(workbench, /0 preuve déposée sur 3/);
    // git runs what a repository's settings name: it is not started in an untrusted folder.
    const offered = await palette.offers('Ségur: Comparer avec la branche…');
    assert.ok(!offered.some((row) => row.includes('Comparer avec la branche')), offered.join());
  });
});
