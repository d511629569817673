import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../support/vscode/repository';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';

const workbook = path.join(repository, 'samples', 'REM-IMG-RIS-Va2-exemple.xlsx');

/** Begins by the button of the empty view, which waits for the extension to be there. */
async function begin({ activityBar, page }: Workbench, button: string): Promise<void> {
  await activityBar.open('Ségur');
  await page.locator('.sidebar').getByRole('button', { name: button }).click();
}

/** Waits for the question with this number, and answers it. */
async function answer({ page, quickInput }: Workbench, step: number, text: string): Promise<void> {
  await page
    .locator('.quick-input-titlebar')
    .filter({ hasText: `(${step}/9)` })
    .waitFor();
  await quickInput.type(text);
  await quickInput.accept();
}

describe('a new dossier', () => {
  journey('from a workbook to the tree', { folder: null }, async (workbench) => {
    const { quickInput, editor, folder, tree, screenshot } = workbench;
    copyFileSync(workbook, path.join(folder, path.basename(workbook)));

    await begin(workbench, 'New Dossier');
    await quickInput.pick(path.basename(folder));
    await quickInput.pick('REM-IMG-RIS-Va2-exemple.xlsx');
    await quickInput.row(/RIS, wave 2/).waitFor();
    await screenshot('new dossier, the kind of product');
    await quickInput.accept();
    await quickInput.pick(/Référentiel d'identités/);
    await screenshot('new dossier, the profiles');
    await quickInput.accept();
    await answer(workbench, 5, 'Radiance');
    await answer(workbench, 6, '3.2.0');
    await answer(workbench, 7, '2026-02-30');
    await quickInput.message(/valid date/);
    await screenshot('new dossier, a day that does not exist');
    await answer(workbench, 7, '2026-02-01');
    await answer(workbench, 8, 'EDI123456');
    assert.deepEqual(readdirSync(folder), [path.basename(workbook)], 'nothing is written before the end');
    await answer(workbench, 9, '');

    await editor.waitForText(/name: Radiance/);
    await tree.row(/Pro Santé Connect/);
    const dossier = readFileSync(path.join(folder, 'segur.yaml'), 'utf8');
    assert.match(dossier, /device: RIS # le dispositif\nwave: 2\n/);
    assert.match(dossier, /profiles:\n {2}- Référentiel d'identités\n/);
    assert.ok(existsSync(path.join(folder, 'rem', 'REM-IMG-RIS-Va2-exemple.rem.yaml')));
    assert.ok(readdirSync(path.join(folder, 'preuves')).includes('psc.preuves.yaml'));
  });

  journey('en français, sans rien remplacer', { locale: 'fr', theme: 'dark' }, async (workbench) => {
    const { activityBar, folder, page, palette, quickInput, screenshot, tree } = workbench;
    const before = readFileSync(path.join(folder, 'segur.yaml'), 'utf8');
    const chapter = readFileSync(path.join(folder, 'preuves', 'psc.preuves.yaml'), 'utf8');
    const chapters = readdirSync(path.join(folder, 'preuves'));

    await activityBar.open('Ségur');
    await tree.row(/Pro Santé Connect/);
    await palette.run('Ségur: Nouveau dossier…');
    await quickInput.row(/contient déjà un dossier/).waitFor();
    await quickInput.accept();
    await quickInput.pick(/REM-IMG-RIS-Va2\.rem\.yaml/);
    await quickInput.row(/RIS, vague 2/).waitFor();
    await page.locator('.quick-input-widget .codicon-quick-input-back').click();
    await screenshot('nouveau dossier, le catalogue');
    await quickInput.pick(/REM-IMG-RIS-Va2\.rem\.yaml/);
    await quickInput.row(/RIS, vague 2/).waitFor();
    await quickInput.accept();
    await quickInput.row(/Opérateur Mailiz/).waitFor();
    await quickInput.accept();
    for (const [order, text] of ['Autre', '1.0', '', '', ''].entries())
      await answer(workbench, order + 5, text);

    await quickInput.row(/Les garder/).waitFor();
    await screenshot('nouveau dossier, ce qui existe déjà');
    await quickInput.accept();
    await page.locator('.tab.active').filter({ hasText: 'segur.yaml' }).waitFor();
    assert.equal(readFileSync(path.join(folder, 'segur.yaml'), 'utf8'), before);
    assert.equal(readFileSync(path.join(folder, 'preuves', 'psc.preuves.yaml'), 'utf8'), chapter);
    assert.deepEqual(readdirSync(path.join(folder, 'preuves')), chapters, 'no chapter gets a second file');
  });

  journey('says why a workbook can not be read, and goes on', { folder: null }, async (workbench) => {
    const { folder, notifications, page, quickInput, screenshot } = workbench;
    writeFileSync(path.join(folder, 'REM.xlsx'), 'Périmètre;ID;Chapitre\n');

    await begin(workbench, 'New Dossier');
    await quickInput.pick(path.basename(folder));
    await quickInput.pick('REM.xlsx');

    assert.match(await notifications.toast(/not an \.xlsx workbook/), /REM\.xlsx/);
    await quickInput.row('Sample catalogue').waitFor();
    await screenshot('new dossier, a workbook that is none');
    await quickInput.pick('Sample catalogue');
    await page.locator('.quick-input-titlebar').filter({ hasText: '(3/9)' }).waitFor();
    await quickInput.cancel();
    assert.deepEqual(readdirSync(folder), ['REM.xlsx'], 'left half-way, it has written nothing');
  });
});
