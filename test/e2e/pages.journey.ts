import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

/** A checker of accessible pages. */
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const themes = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'] as const;

describe('the pages of a dossier', () => {
  journey('are accessible in every kind of theme', {}, async (workbench) => {
    const { activityBar, palette, quickInput, setUserSettings } = workbench;
    await activityBar.open('Ségur');
    await workbench.problems.waitFor(/file-not-found/);
    const pages: readonly (readonly [open: () => Promise<void>, wanted: RegExp])[] = [
      [() => palette.run('Ségur: Dashboard'), /Entry into this cycle/],
      [
        async () => {
          await palette.run('Ségur: Preview Chapter…');
          await quickInput.pick('Annuaire Santé');
        },
        /SC\.ANN\.03[\s\S]*First lines/,
      ],
      [
        async () => {
          await palette.run('Ségur: Deposit This Chapter…');
          await quickInput.pick('Annuaire Santé');
        },
        /0 proofs? of 3 deposited/,
      ],
      [
        async () => {
          await palette.run('Ségur: Deposit This Chapter…');
          await quickInput.pick('Pro Santé Connect');
        },
        /can’t be deposited yet/,
      ],
    ];
    for (const [open, wanted] of pages) {
      await open();
      await shown(workbench, wanted);
      for (const theme of themes) {
        await setUserSettings({ 'workbench.colorTheme': theme });
        await waitUntil(theme, () => isDrawn(workbench, theme));
        assert.deepEqual(await violationsIn(workbench), [], `${String(wanted)}, ${theme}`);
      }
      await workbench.screenshot(
        `a page in high contrast ${String(pages.findIndex(([one]) => one === open))}`,
      );
    }
  });

  journey('read in Restricted Mode', { restricted: true, locale: 'fr' }, async (workbench) => {
    const { activityBar, palette, quickInput } = workbench;
    await activityBar.open('Ségur');
    await workbench.problems.waitFor(/file-not-found/);
    await palette.run('Ségur: Tableau de bord');
    await shown(workbench, /Tableau de bord : Radiance[\s\S]*Après le référencement/);
    assert.deepEqual(await violationsIn(workbench), []);
    await palette.run('Ségur: Aperçu du chapitre…');
    await quickInput.pick('Annuaire Santé');
    await shown(workbench, /SC\.ANN\.03[\s\S]*Premières lignes/);
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
    assert.deepEqual(await violationsIn(workbench), []);
  });
});

async function shown({ webview }: Workbench, wanted: RegExp): Promise<void> {
  const page = webview().locator('body');
  await waitUntil(String(wanted), async () =>
    wanted.test(await page.innerText().catch(() => '')) ? true : undefined,
  );
}

/** The page has the class of the kind of theme. */
async function isDrawn({ webview }: Workbench, theme: string): Promise<true | undefined> {
  const kind = theme.includes('Light')
    ? 'vscode-light'
    : theme.includes('Dark')
      ? 'vscode-dark'
      : 'vscode-high-contrast';
  const classes = (await webview().locator('body').getAttribute('class')) ?? '';
  return classes.split(' ').includes(kind) ? true : undefined;
}

/** What is not accessible on the page in front, and where. */
async function violationsIn({ webview }: Workbench): Promise<readonly string[]> {
  const body = await webview().locator('body').elementHandle();
  const frame = await body?.ownerFrame();
  if (frame === null || frame === undefined) throw new Error('no page is in front');
  await frame.evaluate(axe);
  return frame.evaluate<readonly string[]>(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.slice(0, 5).map(({ target, any }) => target.join(' ') + ' ' + any.map((one) => one.message).join(' ')).join(', ')))`,
  );
}
