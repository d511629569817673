import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../src/core/language/language';
import { chooseEntry } from '../../e2e/support/chooseEntry';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../e2e/support/openWorkbench';
import { repository } from '../vscode/repository';
import { guideOfDeposit } from './guideOfDeposit';
import { quiet } from './quiet';
import { takePicture } from './takePicture';
import { paletteTitleOf, titleOf } from './titleOf';
import { writeScreenshots } from './writeScreenshots';

const viewport = { width: 1100, height: 640 };
const workbook = 'REM-IMG-RIS-Va2-exemple.xlsx';

export interface Stage {
  readonly workbench: Workbench;
  readonly language: Language;
  /** Takes a picture of the guide under a name. */
  readonly take: (name: string) => Promise<void>;
}

/** The pictures of the guide, step by step. */
export async function guide(language: Language): Promise<void> {
  await onStage(language, { folder: null }, begin);
  await onStage(language, {}, attach);
  await onStage(language, {}, guideOfDeposit);
  await onStage(language, { folder: path.join(repository, 'test/fixtures/dossiers/new-rem') }, newRem);
}

async function onStage(
  language: Language,
  options: WorkbenchOptions,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const workbench = await openWorkbench({ ...options, locale: language, viewport, settings: quiet });
  const take = (name: string): Promise<void> =>
    takePicture(workbench, `docs/images/guide/${name}.${language}.png`);
  await play({ workbench, language, take });
  await workbench.close();
}

/** From the workbook to a dossier. */
async function begin({ workbench, language, take }: Stage): Promise<void> {
  const { activityBar, editor, folder, page, quickInput, tree } = workbench;
  copyFileSync(path.join(repository, 'samples', workbook), path.join(folder, workbook));
  await activityBar.open('Ségur');
  const button = titleOf(language, 'newDossier').replace('…', '');
  await page.locator('.sidebar').getByRole('button', { name: button }).click();
  await quickInput.pick(path.basename(folder));
  await quickInput.pick(workbook);
  await quickInput.row(/RIS, (?:wave|vague) 2/).waitFor();
  await quickInput.accept();
  await quickInput.pick(/Référentiel d'identités/);
  await take('profiles');
  await quickInput.accept();
  for (const [order, text] of ['Radiance', '3.2.0', '2026-02-01', 'EDI123456', ''].entries()) {
    await page
      .locator('.quick-input-titlebar')
      .filter({ hasText: `(${String(order + 5)}/9)` })
      .waitFor();
    await quickInput.type(text);
    await quickInput.accept();
  }
  await editor.waitForText(/name: Radiance/);
  await tree.expand(/Pro Santé Connect/);
  await take('dossier');
}

/** One proof, one file of the explorer, a folder of files; a finding and its fix. */
async function attach({ workbench, language, take }: Stage): Promise<void> {
  const { activityBar, editor, explorer, folder, page, quickInput, statusBar, tree, webview } = workbench;
  writeScreenshots(path.join(folder, 'envoi'));
  await activityBar.open('Ségur');
  await tree.expand(/Dossier Médical Partagé/);
  await tree.expand(/^SC\.DMP\/HISTO\.04,/);
  await (await tree.row(/^SC\.DMP\/HISTO\.04\.01\.02,/)).click({ button: 'right' });
  await page.locator('.monaco-menu').getByRole('menuitem').first().waitFor();
  await take('attach');
  await page.keyboard.press('Escape');

  await statusBar.waitFor(/Radiance \d+\/\d+/);
  await explorer.refresh();
  await chooseEntry(
    () => explorer.reveal('a-joindre/liste-des-comptes.png'),
    titleOf(language, 'attachExisting'),
  );
  await quickInput.type('compte');
  await take('attach-file');
  await quickInput.cancel();

  await chooseEntry(() => explorer.reveal('envoi'), titleOf(language, 'attachFolder'));
  await webview().getByRole('heading', { name: /\(8\)/ }).first().waitFor();
  await take('attach-folder');
  await page.keyboard.press('Control+w');

  await activityBar.open('Ségur');
  await editor.open('preuves/dmp.preuves.yaml');
  await editor.goTo(44, 20);
  await editor.quickFixes();
  await take('fix');
}

/** What a new REM changes, and the move to it. */
async function newRem({ workbench, language, take }: Stage): Promise<void> {
  const { activityBar, notifications, palette, page, quickInput, statusBar, webview } = workbench;
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
  await palette.run(paletteTitleOf(language, 'compareCatalogue'));
  await quickInput.row('nouveau.rem.yaml').click();
  await webview().getByText('SC.PSC.12').first().waitFor();
  await notifications.clear();
  await take('new-rem');
  await page.keyboard.press('Control+w');
  await palette.run(paletteTitleOf(language, 'moveToNewRem'));
  await quickInput.row('nouveau.rem.yaml').click();
  await notifications.dialog();
  await notifications.answerDialog(language === 'fr' ? 'Oui, la même exigence' : 'Yes, the same requirement');
  await quickInput.row(/\(3 /).waitFor();
  await take('move');
}
