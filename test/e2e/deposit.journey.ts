import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

/** Each leaves a deposit file in memory, and ticks that are kept for the workspace. */
const inFrench = { locale: 'fr', fresh: true } as const;

describe('the deposit of a chapter', () => {
  journey('un retour, une réponse, une preuve refaite, puis validé', inFrench, async (workbench) => {
    const { activityBar, page, tree, palette, notifications, quickInput, editor, folder } = workbench;
    const depot = path.join(folder, 'depots/ann.depot.yaml');
    const written = (wanted: RegExp): Promise<true> =>
      waitUntil(String(wanted), () =>
        Promise.resolve(wanted.test(readFileSync(depot, 'utf8')) ? true : undefined),
      );
    await activityBar.open('Ségur');
    await workbench.problems.waitFor(/file-not-found/);
    await tree.chooseInMenu(/Annuaire Santé/, 'Chapitre soumis…');
    await notifications.toast(/Soumission de « Annuaire Santé » enregistrée : 3 preuves/);
    await tree.chooseInMenu(/Annuaire Santé/, 'Enregistrer une réponse de l’ANS…');
    await quickInput.type('La preuve SC.ANN.03.01.01 est floue.');
    await quickInput.accept();
    await quickInput.row('SC.ANN.03.01.01').waitFor();
    await quickInput.accept();
    await notifications.toast(/Réponse enregistrée pour « Annuaire Santé » : 1 remarque/);
    await tree.row(/Annuaire Santé.*À modifier, 1 remarque/);
    await palette.run('Ségur: Tableau de bord');
    await shown(workbench, /Tableau de bord : Radiance[\s\S]*Annuaire Santé\s+À modifier/);
    await workbench.screenshot('le tableau de bord après un retour');

    await editor.open('ann.preuves.yaml');
    const thread = page.locator('.review-widget').filter({ hasText: 'La preuve SC.ANN.03.01.01 est floue.' });
    await thread.waitFor();
    await thread.locator('.comment-form').click();
    await page.keyboard.type('Refaite en plein écran.');
    await thread.getByRole('button', { name: 'Répondre' }).click();
    await written(/reply: Refaite en plein écran\./);
    await workbench.screenshot('une remarque sur la ligne de sa preuve');
    appendFileSync(path.join(folder, 'preuves/ANN/recherche-professionnel.png'), '\n');
    await tree.chooseInMenu(/Annuaire Santé/, 'Déposer ce chapitre…');
    await shown(workbench, /ne peut pas encore être déposé : 1 point[\s\S]*ne correspond plus/);
    const web = workbench.webview();
    await web.locator('[data-act=finding]').click();
    await editor.waitForText(/sha256:/);
    const chapter = path.join(folder, 'preuves/ann.preuves.yaml');
    writeFileSync(chapter, readFileSync(chapter, 'utf8').replace(/^ +sha256:.*\n/m, ''));
    await tree.chooseInMenu(/Annuaire Santé/, 'Déposer ce chapitre…');
    await shown(workbench, /0 preuve déposée sur 1/);
    await web.locator('#all').check();
    await shown(workbench, /0 preuve déposée sur 3/);
    await web.locator('#all').uncheck();
    await shown(workbench, /0 preuve déposée sur 1/);
    await workbench.screenshot('déposer de nouveau ce qui a changé');
    await web.locator('[data-row] input[type=checkbox]').first().check();
    await web.locator('#submit').click();
    await written(/\bon:[\s\S]*\bon:[\s\S]*\bon:[\s\S]*SC\.ANN\.03\.01\.01[^\n]*\s*$/);
    await editor.waitForText(/submissions:/); // the deposit file comes to the front
    await editor.open('ann.preuves.yaml');
    await thread.locator('.action-label[aria-label*="traitée"]').click();
    await written(/settledOn:/);
    await tree.chooseInMenu(/Annuaire Santé/, 'Chapitre validé…');
    await notifications.toast(/« Annuaire Santé » est validé/);
    await palette.run('Ségur: Tableau de bord');
    await shown(workbench, /Annuaire Santé\s+Validé/);
  });

  journey('déposer un chapitre jusqu’à la dernière coche', inFrench, async (workbench) => {
    const { activityBar, page, tree, notifications, folder, editor, palette, quickInput } = workbench;
    await activityBar.open('Ségur');
    await workbench.problems.waitFor(/file-not-found/);
    await palette.run('Ségur: Déposer ce chapitre…');
    await quickInput.pick('Pro Santé Connect');
    await shown(workbench, /ne peut pas encore être déposé[\s\S]*preuve/);
    await workbench.screenshot('un chapitre qui ne peut pas être déposé');

    await tree.chooseInMenu(/Annuaire Santé/, 'Déposer ce chapitre…');
    await shown(workbench, /Déposer : Annuaire Santé[\s\S]*0 preuve déposée sur 3/);
    const web = workbench.webview();
    const ticks = web.locator('[data-row] input[type=checkbox]');
    await ticks.first().focus();
    await page.keyboard.press('3');
    await shown(workbench, /Copié : SC\.ANN/);
    await page.keyboard.press('Space');
    await shown(workbench, /1 preuve déposée sur 3/);
    await workbench.screenshot('le dépôt d’un chapitre');
    await palette.run('View: Close Editor');
    await tree.chooseInMenu(/Annuaire Santé/, 'Déposer ce chapitre…');
    await shown(workbench, /1 preuve déposée sur 3/);
    assert.equal(await web.locator('#submit').isDisabled(), true);
    await web.locator('#write').click();
    await quickInput.accept();
    await notifications.toast(/fichiers? copiés? dans .*depot-ann\.$/);
    await shown(workbench, /Les fichiers renommés sont dans .*depot-ann/);
    const renamed = path.join(folder, '../depot-ann');
    assert.ok(readdirSync(renamed).some((name) => /^01-SC\.ANN\..*/.test(name)));
    assert.ok(existsSync(path.join(renamed, 'liste.html')));
    rmSync(renamed, { recursive: true });
    for (const at of [1, 2]) await ticks.nth(at).check();
    await shown(workbench, /3 preuves déposées sur 3/);
    await web.locator('#submit').click();
    await notifications.answer(/Soumission de « Annuaire Santé » enregistrée : 3 preuves/, 'Afficher');
    await editor.waitForText(/submissions:[\s\S]*sha256:/);
    assert.ok(existsSync(path.join(folder, 'depots/ann.depot.yaml')));
    await editor.undo();
    await waitUntil('the submission is undone', () =>
      Promise.resolve(existsSync(path.join(folder, 'depots/ann.depot.yaml')) ? undefined : true),
    );
  });

  journey('preview a chapter with its pictures', {}, async (workbench) => {
    const { activityBar, palette, quickInput } = workbench;
    await activityBar.open('Ségur');
    await workbench.problems.waitFor(/file-not-found/);
    await palette.run('Ségur: Preview Chapter…');
    await quickInput.pick('Annuaire Santé');
    await shown(workbench, /SC\.ANN\.03[\s\S]*First lines/);
    const picture = workbench.webview().locator('img').first();
    await picture.scrollIntoViewIfNeeded();
    await waitUntil('the picture is drawn', async () =>
      (await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)) > 0
        ? true
        : undefined,
    );
    await workbench.screenshot('the preview of a chapter');
    await palette.run('Ségur: Preview Chapter…');
    await quickInput.pick('Pro Santé Connect');
    const film = workbench.webview().locator('video').first();
    await film.scrollIntoViewIfNeeded();
    await waitUntil('the film to play', () =>
      film.evaluate(async (element) => {
        const video = element as unknown as { muted: boolean; currentTime: number; play(): Promise<void> };
        video.muted = true;
        await video.play();
        return video.currentTime > 0 ? true : undefined;
      }),
    );
    await workbench.screenshot('the preview of a chapter with a film');
  });
});

async function shown({ webview }: Workbench, wanted: RegExp): Promise<void> {
  const page = webview().locator('body');
  await waitUntil(String(wanted), async () =>
    wanted.test((await page.innerText().catch(() => '')).replaceAll('\u00a0', ' ')) ? true : undefined,
  );
}
