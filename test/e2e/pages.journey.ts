import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

/** A checker of accessible pages. */
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

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
  });
});

async function shown({ webview }: Workbench, wanted: RegExp): Promise<void> {
  const page = webview().locator('body');
  await waitUntil(String(wanted), async () =>
    wanted.test(await page.innerText().catch(() => '')) ? true : undefined,
  );
}

async function isAccessible(workbench: Workbench, wanted: RegExp): Promise<void> {
  await shown(workbench, wanted);
  assert.deepEqual(await violationsIn(workbench), [], String(wanted));
}

/** What is not accessible on the page in front, and where. */
async function violationsIn({ webview }: Workbench): Promise<readonly string[]> {
  const body = await webview().locator('body').elementHandle();
  const frame = await body.ownerFrame();
  if (frame === null) throw new Error('no page is in front');
  await frame.evaluate(axe);
  return frame.evaluate<readonly string[]>(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.slice(0, 5).map(({ target, any }) => target.join(' ') + ' ' + any.map((one) => one.message).join(' ')).join(', ')))`,
  );
}
