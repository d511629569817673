import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { png } from '../support/evidenceBytes';
import { chooseEntry } from './support/chooseEntry';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

describe('evidence', () => {
  journey('voir ce qui est connu d’une preuve sous le pointeur', { locale: 'fr' }, async (workbench) => {
    const { editor, page, tree } = workbench;
    await ready(workbench);
    await editor.open('psc.preuves.yaml');
    await editor.goTo(12, 22);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    const hover = page.locator('.monaco-hover:visible').filter({ hasText: 'Image' }).first();
    await hover.waitFor();
    assert.match(await hover.innerText(), /Type\s: PNG[\s\S]*Image\s: \d+ × \d+[\s\S]*SHA-256\s:\s1c3dd5e0/);
    const shown = hover.locator('img').first();
    await waitUntil('the little picture', async () =>
      (await shown.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)) > 0
        ? true
        : undefined,
    );
    await workbench.screenshot('une preuve sous le pointeur');
    await page.keyboard.press('Escape');
    await tree.expand(/SC\.PSC\.01,/);
    await tree.expand(/SC\.PSC\.01\.01\.02/);
    assert.match(await tree.tooltip(/mire-connexion\.png/), /Type\s: PNG/);
    await workbench.screenshot('une preuve dans l’arbre');
  });

  journey('marks files in the explorer', {}, async (workbench) => {
    const { explorer, folder } = workbench;
    await ready(workbench);
    writeFileSync(path.join(folder, 'preuves/PSC/stray.png'), png());
    const marked = async (file: string, mark: string): Promise<void> => {
      const row = await explorer.reveal(file);
      await waitUntil(`${mark} beside ${file}`, async () =>
        (await row.locator('.monaco-icon-label').first().getAttribute('aria-label'))?.includes(mark)
          ? true
          : undefined,
      );
    };
    await marked('preuves/PSC/stray.png', 'cited by no proof');
    await marked('preuves/PSC/mire-connexion.png', 'cited as a proof');
    await marked('preuves/PORT/procedure-extraction.png', 'with findings');
  });

  journey('inspect a file with no dossier open', { folder: null }, async (workbench) => {
    const { explorer, folder, page, webview } = workbench;
    writeFileSync(path.join(folder, 'capture.png'), png(1280, 720));
    await explorer.refresh();
    const row = await explorer.reveal('capture.png');
    await row.click({ button: 'right' });
    await chooseEntry(page, 'Inspect this Evidence');
    const report = webview().locator('body');
    await waitUntil('the report', async () =>
      /capture\.png[\s\S]*1280 × 720[\s\S]*no open dossier/.test(await report.innerText().catch(() => ''))
        ? true
        : undefined,
    );
  });

  journey('cancel the inspection of a large file', { folder: null }, async (workbench) => {
    const { explorer, folder, page, notifications } = workbench;
    const film = path.join(folder, 'film.mp4');
    writeFileSync(film, '');
    // Takes no room on the disk, and a while to sum.
    truncateSync(film, 30 * 1024 ** 3);
    await explorer.refresh();
    const row = await explorer.reveal('film.mp4');
    await row.click({ button: 'right' });
    await chooseEntry(page, 'Inspect this Evidence');
    await notifications.toast(/Ségur reads film\.mp4/);
    await notifications.answer(/Ségur reads film\.mp4/, 'Cancel');
    await notifications.toast(/inspection of film\.mp4 was cancelled/);
  });

  journey('say that a file changed on the disk after its sum was written', {}, async (workbench) => {
    const { editor, folder, problems } = workbench;
    await ready(workbench);
    await editor.open('psc.preuves.yaml');
    const picture = path.join(folder, 'preuves/PSC/deconnexion.png');
    const before = readFileSync(picture);
    appendFileSync(picture, 'more');
    await problems.filter('deconnexion');
    await problems.waitFor(/has changed since its SHA-256/);
    writeFileSync(picture, before);
    await problems.waitForNo(/has changed since/);
  });
});

async function ready({ activityBar, statusBar }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
}
