import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chooseEntry } from './support/chooseEntry';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

describe('the language of the files', () => {
  journey('go to a definition, find references, rename, and act above an entry', {}, async (workbench) => {
    const { activityBar, editor, explorer, folder, page, palette, statusBar } = workbench;
    await activityBar.open('Ségur');
    await statusBar.waitFor(/Radiance \d+\/\d+/);
    await editor.open('psc.preuves.yaml');
    const file = path.join(folder, 'preuves/psc.preuves.yaml');
    const before = readFileSync(file, 'utf8');
    const lines = before.split('\n');
    const lineOf = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1;

    const lenses = page.locator('.codelens-decoration');
    await lenses.first().waitFor();
    assert.match(
      (await lenses.first().innerText()).replaceAll('\u00a0', ' '),
      /\d\/\d.*attach.*next.*preview/s,
    );
    await workbench.screenshot('what stands above and behind each entry');
    const preview = page.locator('.tab').filter({ hasText: 'SC.PSC.01' });
    await waitUntil('the preview', async () => {
      if ((await preview.count()) > 0) return true;
      await lenses.first().getByText('preview').click(); // lost where progress moves it meanwhile
      return preview
        .first()
        .waitFor({ timeout: 5_000 })
        .then(() => true)
        .catch(() => undefined);
    });
    await workbench.screenshot('the requirement beside its entry');
    await page.locator('.tab').filter({ hasText: 'SC.PSC.01' }).first().click();
    await page.keyboard.press('Control+w');
    await page.locator('.tab').filter({ hasText: 'SC.PSC.01' }).first().waitFor({ state: 'detached' });

    await editor.goTo(lineOf('SC.PSC.01:'), 5);
    await editor.press('F12');
    await editor.waitForText(/id: SC\.PSC\.01\b/);
    await workbench.screenshot('the definition in the catalogue');

    await editor.open('segur.yaml');
    const dossier = readFileSync(path.join(folder, 'segur.yaml'), 'utf8').split('\n');
    const chosen = dossier.findIndex((line) => line.startsWith('profiles:')) + 2;
    await editor.goTo(chosen, 6);
    await editor.press('Shift+F12');
    const peek = page.locator('.reference-zone-widget');
    await peek.waitFor();
    await peek.locator('.ref-tree .monaco-list-row').filter({ hasText: 'rem.yaml' }).first().waitFor();
    await workbench.screenshot('the references of a profile');
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });

    await chooseEntry(() => explorer.reveal('preuves/DMP/compte-rendu.pdf'), 'Find Where This File Is Cited');
    await peek.waitFor();
    for (const name of ['dmp.preuves.yaml', 'doc.preuves.yaml'])
      await peek.locator('.ref-tree .monaco-list-row').filter({ hasText: name }).first().waitFor();
    await workbench.screenshot('where a file of the explorer is cited');
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await page.locator('.tab').filter({ hasText: 'psc.preuves.yaml' }).first().click();

    const cited = lineOf('PSC/mire-connexion.png');
    const [from, to] = ['mire-connexion.png', 'ecran.png'].map((name) =>
      path.join(folder, 'preuves/PSC', name),
    );
    assert.ok(from !== undefined && to !== undefined);
    const bytes = readFileSync(from);
    await editor.goTo(cited, (lines[cited - 1] ?? '').indexOf('PSC/') + 3);
    await palette.run('Ségur: Inspect This File');
    await workbench
      .webview()
      .getByRole('link', { name: /SC\.PSC\.01.*line 11/ })
      .click();
    await waitUntil('the place that cites it', async () =>
      (await editor.cursor()).line === lineOf('SC.PSC.01.01.02') ? true : undefined,
    );
    await workbench.screenshot('the place where an inspected file is cited');
    await editor.goTo(cited, (lines[cited - 1] ?? '').indexOf('PSC/') + 3);
    await editor.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('ecran.png');
    await workbench.screenshot('a new name for a cited file');
    await page.keyboard.press('Enter');
    await waitUntil('the file to be renamed', () => (existsSync(to) && !existsSync(from) ? true : undefined));
    await waitUntil('the citation to be saved', () =>
      readFileSync(file, 'utf8').includes('PSC/ecran.png') ? true : undefined,
    );
    await workbench.screenshot('the file and its citation renamed');
    await editor.undo();
    await waitUntil('the file to be back', () => (existsSync(from) && !existsSync(to) ? true : undefined));
    await waitUntil('the text to be back', () => (readFileSync(file, 'utf8') === before ? true : undefined));
    assert.deepEqual(readFileSync(from), bytes);
  });
});
