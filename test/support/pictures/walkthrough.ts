import type { Language } from '../../../src/core/language/language';
import { openWorkbench } from '../../e2e/support/openWorkbench';
import { quiet } from './quiet';
import { takePicture } from './takePicture';
import { paletteTitleOf } from './titleOf';

const viewport = { width: 800, height: 470 };
const dmp = /Dossier Médical Partagé/;

/** The pictures of the walkthrough, in both themes. */
export async function walkthrough(language: Language): Promise<void> {
  for (const theme of ['light', 'dark'] as const) await takeAll(language, theme);
}

async function takeAll(language: Language, theme: 'light' | 'dark'): Promise<void> {
  const workbench = await openWorkbench({ locale: language, theme, viewport, settings: quiet });
  const { activityBar, editor, page, palette, problems, quickInput, tree } = workbench;
  const take = (step: string): Promise<void> =>
    takePicture(workbench, `media/walkthrough/${step}.${language}.${theme}.png`, { colours: 32 });

  await activityBar.open('Ségur');
  await tree.row(dmp);
  await page.keyboard.press('Control+Shift+E');
  await editor.open('segur.yaml');
  await take('sample');

  await activityBar.open('Ségur');
  await palette.run(paletteTitleOf(language, 'chooseProfiles'));
  await quickInput.row(/Référentiel d'identités/).waitFor();
  await take('profiles');
  await quickInput.cancel();

  await tree.expand(dmp);
  await tree.expand(/^SC\.DMP\/HISTO\.04,/);
  await tree.click(/^SC\.DMP\/HISTO\.04,/);
  await editor.waitForText(/HISTO/);
  await take('tree');

  await (await tree.row(/^SC\.DMP\/HISTO\.04\.01\.02,/)).click({ button: 'right' });
  await page.locator('.monaco-menu').getByRole('menuitem').first().waitFor();
  await take('attach');
  await page.keyboard.press('Escape');

  await problems.open();
  await take('check');
  await workbench.close();
}
