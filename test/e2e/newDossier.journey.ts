import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../support/vscode/repository';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';

const workbook = path.join(repository, 'samples', 'REM-IMG-RIS-Va2-exemple.xlsx');

/** Answers every question of the wizard for the sample's workbook, up to the last one. */
async function answerUpTo(
  { activityBar, page, quickInput, folder, screenshot }: Workbench,
  words: { readonly begin: string; readonly device: RegExp },
  name: string,
): Promise<void> {
  await activityBar.open('Ségur');
  await page.locator('.sidebar').getByRole('button', { name: words.begin }).click();
  await quickInput.pick(path.basename(folder));
  await quickInput.pick('REM-IMG-RIS-Va2-exemple.xlsx');
  await quickInput.row(words.device).waitFor();
  await screenshot(`${name} device`);
  await quickInput.accept();
  await quickInput.row(/Référentiel d'identités/).waitFor();
  await quickInput.pick(/Référentiel d'identités/);
  await screenshot(`${name} profiles`);
  await quickInput.accept();
  await quickInput.type('Radiance');
  await quickInput.accept();
  await quickInput.type('3.2.0');
  await quickInput.accept();
}

describe('a new dossier', () => {
  journey('from a workbook to the tree', { folder: null }, async (workbench) => {
    const { quickInput, editor, folder, tree, screenshot, settle } = workbench;
    copyFileSync(workbook, path.join(folder, path.basename(workbook)));

    await answerUpTo(workbench, { begin: 'New Dossier', device: /RIS, wave 2/ }, 'new-dossier');
    await quickInput.type('2026-02-30');
    await quickInput.message(/day of the calendar/);
    await screenshot('new-dossier a day that does not exist');
    await quickInput.type('2026-02-01');
    await quickInput.accept();
    await quickInput.type('EDI12');
    await quickInput.message(/Unusual/);
    await quickInput.type('EDI123456');
    await quickInput.accept();
    assert.deepEqual(readdirSync(folder), [path.basename(workbook)], 'nothing is written before the end');
    await quickInput.accept();

    await editor.waitForText(/name: Radiance/);
    await tree.row(/Pro Santé Connect/);
    await settle();
    const dossier = readFileSync(path.join(folder, 'segur.yaml'), 'utf8');
    assert.match(dossier, /device: RIS # le dispositif\nwave: 2\n/);
    assert.match(dossier, /profiles:\n {2}- Référentiel d'identités\n/);
    assert.ok(existsSync(path.join(folder, 'rem', 'REM-IMG-RIS-Va2-exemple.rem.yaml')));
    assert.ok(readdirSync(path.join(folder, 'preuves')).includes('psc.preuves.yaml'));
  });
});
