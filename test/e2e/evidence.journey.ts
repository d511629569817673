import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { png } from '../support/evidenceBytes';
import { shortMs } from './support/actUntil';
import { chooseEntry } from './support/chooseEntry';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

describe('evidence', () => {
  journey('voir ce qui est connu d’une preuve sous le pointeur', { locale: 'fr' }, async (workbench) => {
    const { editor, language, page, tree } = workbench;
    await ready(workbench);
    await editor.open('psc.preuves.yaml');
    const hover = await language.hoverAt(12, 22, /Règles/);
    const words = await hover.innerText();
    assert.match(words, /PNG\s\(image\/png\) · 15,2\sko · 1280 × 800 · SHA-256 1c3dd5e0/);
    assert.match(words, /Aucun\sconstat[^]*Non\scontrôlé : [^]*ce que montre la preuve/);
    assert.match(
      words,
      /copie\sd’écran : images \(png, jpg, gif…\)[^]*source : observé dans de vrais catalogues/,
    );
    await pictureIn(hover);
    await workbench.screenshot('une preuve sous le pointeur');
    await language.followInHover({ line: 12, column: 22, link: 'Inspecter ce fichier' }, () =>
      pageHas(workbench, /mire-connexion\.png[^]*SC\.PSC\.01, preuve SC\.PSC\.01\.01\.02/),
    );
    await page.keyboard.press('Escape');
    await tree.expand(/SC\.PSC\.01,/);
    await tree.expand(/SC\.PSC\.01\.01\.02/);
    assert.match(await tree.tooltip(/mire-connexion\.png/), /PNG\s\(image\/png\) · 15,2\sko · 1280 × 800/);
    await pictureIn(page.locator('.monaco-hover:visible').last());
    await workbench.screenshot('une preuve dans l’arbre');
  });

  journey('nothing under the pointer contradicts what was found', {}, async (workbench) => {
    const { editor, folder, language, problems } = workbench;
    await ready(workbench);
    writeFileSync(path.join(folder, 'preuves/PSC/mire-connexion.png'), png(200, 100));
    await editor.open('psc.preuves.yaml');
    await problems.filter('mire-connexion');
    await problems.waitFor(/200 × 100/);
    const words = await (await language.hoverAt(12, 22, /Rules/)).innerText();
    assert.match(words, /· 200 × 100 ·/);
    assert.doesNotMatch(words, /No\sfinding/);
  });

  journey('marks files in the explorer', {}, async (workbench) => {
    const { editor, explorer, folder } = workbench;
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
    await workbench.screenshot('marks in the explorer');
    renameSync(path.join(folder, 'preuves/PSC/deconnexion.png'), path.join(folder, 'preuves/PSC/sortie.png'));
    await marked('preuves/PSC/sortie.png', 'cited by no proof');
    await editor.open('psc.preuves.yaml');
    await editor.goTo(17, 15);
    await editor.press('Control+Shift+ArrowRight');
    await editor.press('Shift+End');
    await editor.type('PSC/sortie.png');
    await marked('preuves/PSC/sortie.png', 'cited as a proof');
  });

  journey('inspect several files at once', { theme: 'dark' }, async (workbench) => {
    const { explorer } = workbench;
    await ready(workbench);
    await (await explorer.reveal('preuves/PSC/habilitation-lps.pdf')).click();
    const last = await explorer.reveal('preuves/PSC/mire-connexion.png');
    await last.click({ modifiers: ['Control'] });
    await chooseEntry(() => Promise.resolve(last), 'Inspect This File');
    await pageSays(
      workbench,
      /habilitation-lps\.pdf[^]*PDF \(application\/pdf\)[^]*mire-connexion\.png[^]*1280 × 800/,
    );
  });

  journey('inspect what the proof under the cursor cites', { locale: 'fr' }, async (workbench) => {
    const { editor, palette } = workbench;
    await ready(workbench);
    await editor.open('dmp.preuves.yaml');
    await editor.goTo(6, 12);
    await palette.run('Ségur: Inspecter ce fichier');
    await pageSays(workbench, /Dans le dossier[^]*dmp\.preuves\.yaml/);
  });

  journey('a PDF that no reader can read costs one finding', {}, async (workbench) => {
    const { folder, problems, statusBar } = workbench;
    await ready(workbench);
    writeFileSync(
      path.join(folder, 'preuves/DMP/cnda-dmp-attestation.pdf'),
      `%PDF-1.7\n${'<<'.repeat(2_000_000)}`,
    );
    await problems.filter('cnda-dmp-attestation');
    await problems.waitFor(/is damaged/);
    await problems.waitFor(/cnda-dmp-attestation.*no longer matches the recorded/);
    const rows = (await problems.rows()).filter((row) => row.includes('cnda-dmp-attestation'));
    assert.equal(rows.length, 2, rows.join('\n'));
    await problems.filter('deconnexion');
    appendFileSync(path.join(folder, 'preuves/PSC/deconnexion.png'), 'more');
    await problems.waitFor(/no longer matches the recorded SHA-256/);
    await statusBar.waitFor(/Radiance \d+\/\d+/);
  });

  journey('inspect a file with no dossier open', { folder: null }, async (workbench) => {
    const { explorer, folder } = workbench;
    writeFileSync(path.join(folder, 'capture.png'), png(1280, 720));
    await explorer.refresh();
    await chooseEntry(() => explorer.reveal('capture.png'), 'Inspect This File');
    await pageSays(workbench, /capture\.png[\s\S]*1280 × 720[\s\S]*no open dossier/);
  });

  journey('cancel the inspection of a large file', { folder: null }, async (workbench) => {
    const { explorer, folder, notifications } = workbench;
    const film = path.join(folder, 'film.mp4');
    writeFileSync(film, '');
    // Takes no room on the disk, and a while to sum.
    truncateSync(film, 30 * 1024 ** 3);
    await explorer.refresh();
    await chooseEntry(() => explorer.reveal('film.mp4'), 'Inspect This File');
    assert.match(await notifications.toast(/Ségur: reading film\.mp4: \d+ %/), /film\.mp4/);
    await workbench.screenshot('a large file while it is read');
    await notifications.answer(/Ségur: reading film\.mp4/, 'Cancel');
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
    await problems.waitFor(/no longer matches the recorded SHA-256/);
    writeFileSync(picture, before);
    await problems.waitForNo(/has changed since/);
  });
});

async function ready({ activityBar, statusBar }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
}

async function pageSays(workbench: Workbench, wanted: RegExp): Promise<void> {
  await waitUntil(String(wanted), () => pageHas(workbench, wanted));
}

async function pageHas({ webview }: Workbench, wanted: RegExp): Promise<true | undefined> {
  const body = webview().locator('body');
  return wanted.test(await body.innerText({ timeout: shortMs }).catch(() => '')) ? true : undefined;
}

/** A picture that is there and could be shown. */
async function pictureIn(hover: Locator): Promise<void> {
  const shown = hover.locator('img').first();
  await waitUntil('the little picture', async () =>
    (await shown.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)) > 0
      ? true
      : undefined,
  );
}
