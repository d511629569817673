import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAccessible } from './support/isAccessible';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

const command = 'Ségur: Comparer avec la branche…';

describe('a dossier beside a branch', () => {
  // A repository is made around its folder.
  journey('what changed since it', { locale: 'fr', fresh: true }, async (workbench) => {
    const { activityBar, editor, folder, notifications, page, palette, quickInput, screenshot } = workbench;
    const repository = path.dirname(folder);
    const git = (...args: readonly string[]): void => {
      const who = ['-c', 'user.name=Camille', '-c', 'user.email=camille@example.org'];
      execFileSync('git', [...who, '-c', 'commit.gpgsign=false', ...args], {
        cwd: repository,
        stdio: 'pipe',
      });
    };
    await activityBar.open('Ségur');
    await workbench.problems.waitFor(/file-not-found/);
    // Whether a folder is trusted is known a while after its dossier is.
    await waitUntil('the command', async () =>
      (await palette.offers(command)).some((row) => row.includes('branche')) ? true : undefined,
    );
    await palette.run(command);
    await notifications.toast(/n’est pas dans un dépôt git/);
    await notifications.clear();

    git('init', '--quiet', '--initial-branch=principal');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Dossier');
    git('branch', 'main');
    git('switch', '--quiet', '--create', 'a-relire');
    const evidence = path.join(folder, 'preuves/ANN');
    copyFileSync(
      path.join(evidence, 'choix-destinataire.png'),
      path.join(evidence, 'recherche-professionnel.png'),
    );
    const chapter = path.join(folder, 'preuves/ann.preuves.yaml');
    const added =
      '      - for: RIS.ANN.09.01.01\n        file: ANN/extraction-annuaire.log\n        madeOn: 2026-02-17\n';
    writeFileSync(
      chapter,
      readFileSync(chapter, 'utf8').replace(/ {6}- for: SC\.ANN\.07[\s\S]*?\n\n/u, '\n') + added,
    );

    await palette.run(command);
    await quickInput.row('main').waitFor();
    await quickInput.cancel();
    await palette.run(command);
    await quickInput.row('main').waitFor();
    assert.match((await quickInput.rows())[0] ?? '', /^main[\s\S]*branche principale/u);
    await quickInput.pick('main');
    const web = workbench.webview();
    const body = web.locator('body');
    const words = await waitUntil('the page', async () => {
      const text = await body.innerText().catch(() => '');
      return text.includes('ce qui a changé depuis main') ? text : undefined;
    });
    assert.match(words, /SC\.ANN\.03[\s\S]*Remplacée[\s\S]*recherche-professionnel\.png[\s\S]*SHA-256/u);
    assert.match(words, /SC\.ANN\.07[\s\S]*Retirée[\s\S]*Nouveau constat/u);
    assert.match(words, /RIS\.ANN\.09[\s\S]*Ajoutée/u);
    await waitUntil('both pictures', async () => {
      const widths = await Promise.all(
        (await web.locator('img').all()).map(async (picture) => {
          await picture.scrollIntoViewIfNeeded();
          return picture.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth);
        }),
      );
      return widths.length === 2 && widths.every((width) => width > 0) ? true : undefined;
    });
    await screenshot('a replaced picture beside the former one');
    for (const alt of ['Avant', 'Maintenant'].map(
      (when) => `${when} : preuves/ANN/recherche-professionnel.png`,
    ))
      await web.getByRole('img', { name: alt }).waitFor();

    await isAccessible(workbench, /recherche-professionnel\.png/);
    await web.locator('#filter').fill('ann 07');
    await waitUntil('the filter', async () =>
      (await web.locator('section.requirement:visible').count()) === 1 ? true : undefined,
    );
    await web.getByRole('button', { name: 'SC.ANN.07' }).focus();
    await page.keyboard.press('Enter');
    await editor.waitForText(/chapter: Annuaire Santé/);
  });
});
