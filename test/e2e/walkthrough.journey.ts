import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

async function openWalkthrough(
  { activityBar, page, palette, quickInput }: Workbench,
  title: RegExp,
): Promise<void> {
  await activityBar.open('Ségur');
  await page.locator('.sidebar .title').filter({ hasText: 'Ségur' }).first().waitFor();
  await palette.run('Welcome: Open Walkthrough...');
  await quickInput.pick(title);
  await page.locator('.gettingStartedDetailsContent').waitFor();
}

/** The page is in another folder in the end. */
const opensAnother = { folder: null, locale: 'fr', theme: 'dark', fresh: true } as const;

describe('the walkthrough', () => {
  journey('shows the job in five steps', { folder: null }, async (workbench) => {
    const { page, screenshot } = workbench;
    await openWalkthrough(workbench, /from a requirement to its proof/);

    const steps = page.locator('.gettingStartedDetailsContent .step-title');
    await waitUntil('five steps', async () => ((await steps.count()) === 5 ? true : undefined));
    assert.deepEqual(await steps.allInnerTexts(), [
      'Open the sample dossier',
      'Choose the profiles',
      'Browse the tree',
      'Attach a proof',
      'Fix, then check',
    ]);
    for (const step of await steps.all()) {
      await step.click();
      await page.locator('.getting-started-media img').first().waitFor();
    }
    await screenshot('walkthrough, the last step');
  });

  journey('ouvre le dossier d’exemple', opensAnother, async (workbench) => {
    const { activityBar, folder, notifications, page, quickInput, screenshot, tree } = workbench;
    await openWalkthrough(workbench, /de l’exigence à sa preuve/);
    await screenshot('walkthrough en français');

    await page.locator('.gettingStartedDetailsContent').getByText('Ouvrir l’exemple').click();
    await quickInput.input.waitFor();
    await quickInput.type(`${folder}/`);
    await quickInput.box.getByText('Copier ici').first().click();
    await notifications.answer(/segur-exemple/, 'Ouvrir ici');

    const copy = path.join(folder, 'segur-exemple');
    await page.waitForURL(/segur-exemple/);
    await activityBar.open('Ségur');
    await tree.row(/Pro Santé Connect/);
    assert.match(readFileSync(path.join(copy, 'README.md'), 'utf8'), /erreurs volontaires/);
  });
});
