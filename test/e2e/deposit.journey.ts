import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

describe('the deposit of a chapter', () => {
  journey('soumettre un chapitre, puis voir où en est le dossier', { locale: 'fr' }, async (workbench) => {
    const { activityBar, page, palette, notifications, quickInput } = workbench;
    await activityBar.open('Ségur');
    await workbench.problems.waitFor(/file-not-found/);
    await palette.run('Ségur: Chapitre soumis…');
    await quickInput.pick('Annuaire Santé');
    await notifications.toast(/Soumission de « Annuaire Santé » enregistrée : 3 preuves/);
    await palette.run('Ségur: Enregistrer un retour de l’ANS…');
    await quickInput.pick('Annuaire Santé');
    await quickInput.row('Annuaire Santé').waitFor({ state: 'hidden' });
    await quickInput.type('La preuve SC.ANN.03.01.01 est floue.');
    await quickInput.accept();
    await quickInput.row('SC.ANN.03.01.01').waitFor();
    await quickInput.accept();
    await notifications.toast(/Retour enregistré pour « Annuaire Santé » : 1 remarque/);
    const row = page.getByRole('treeitem', { name: /Annuaire Santé/ });
    await row.filter({ hasText: /1 avertissement/ }).waitFor();
    await palette.run('Ségur: Tableau de bord');
    await shown(workbench, /Tableau de bord : Radiance[\s\S]*Annuaire Santé\s+À modifier/);
    await workbench.screenshot('le tableau de bord après un retour');
  });

  journey('déposer un chapitre jusqu’à la dernière coche', { locale: 'fr' }, async (workbench) => {
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
    await waitUntil('the picture is drawn', async () =>
      (await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)) > 0
        ? true
        : undefined,
    );
    await workbench.screenshot('the preview of a chapter');
  });
});

async function shown({ webview }: Workbench, wanted: RegExp): Promise<void> {
  const page = webview().locator('body');
  await waitUntil(String(wanted), async () =>
    wanted.test(await page.innerText().catch(() => '')) ? true : undefined,
  );
}
