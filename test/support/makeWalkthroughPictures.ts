/**
 * `SEGUR_VSIX=… npx tsx test/support/makeWalkthroughPictures.ts`: takes the pictures of the walkthrough in a real VS Code,
 * in both languages and both themes, into media/walkthrough. Needs pngquant.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../e2e/support/openWorkbench';
import { repository } from './vscode/repository';

type Language = 'en' | 'fr';

const folder = path.join(repository, 'media', 'walkthrough');
const viewport = { width: 800, height: 470 };
const dmp = /Dossier Médical Partagé/;

/** The commands' titles as the manifest has them. */
function titleOf(language: Language, key: string): string {
  const file = path.join(repository, language === 'fr' ? 'package.nls.fr.json' : 'package.nls.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[`command.${key}`] ?? key;
}

async function takeAll(language: Language, theme: 'light' | 'dark'): Promise<void> {
  const settings = {
    'editor.minimap.enabled': false,
    'breadcrumbs.enabled': false,
    'window.commandCenter': false,
    'window.title': '${activeEditorShort}',
  };
  const workbench = await openWorkbench({ locale: language, theme, viewport, settings });
  const { activityBar, editor, page, palette, problems, quickInput, tree } = workbench;
  const take = (step: string): Promise<void> => picture(workbench, `${step}.${language}.${theme}.png`);

  await activityBar.open('Ségur');
  await tree.row(dmp);
  await page.keyboard.press('Control+Shift+E');
  await editor.open('segur.yaml');
  await take('sample');

  await activityBar.open('Ségur');
  await palette.run(`Ségur: ${titleOf(language, 'chooseProfiles')}`);
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

async function picture({ page, settle }: Workbench, name: string): Promise<void> {
  await settle();
  const file = path.join(folder, name);
  await page.mouse.move(viewport.width - 5, viewport.height / 2);
  await page.screenshot({ path: file, caret: 'hide' });
  const quant = spawnSync('pngquant', ['--force', '--nofs', '--speed', '1', '--ext', '.png', '16', file]);
  if (quant.status !== 0) throw new Error(`pngquant failed: ${quant.stderr.toString()}`);
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of ['en', 'fr'] as const) {
    for (const theme of ['light', 'dark'] as const) await takeAll(language, theme);
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
