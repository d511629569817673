/**
 * `npm run pictures`: takes the pictures of the two READMEs in a real VS Code, on the sample as
 * it stands, into docs/images.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench } from '../e2e/support/openWorkbench';
import { repository } from './vscode/repository';

const folder = path.join(repository, 'docs', 'images');
const viewport = { width: 1280, height: 760 };

async function take(locale: 'en' | 'fr', file: string): Promise<void> {
  const settings = {
    'editor.minimap.enabled': false,
    'breadcrumbs.enabled': false,
    'window.commandCenter': false,
  };
  const { activityBar, close, editor, page, problems, settle, tree } = await openWorkbench({
    locale,
    viewport,
    settings,
  });
  await activityBar.open('Ségur');
  await tree.expand(/Dossier Médical Partagé/);
  await tree.expand(/^SC\.DMP\/HISTO\.04,/);
  await tree.click(/^SC\.DMP\/HISTO\.04,/);
  await editor.waitForText(/HISTO/);
  await problems.open();
  await settle();
  await page.mouse.move(viewport.width - 5, viewport.height / 2);
  const picture = path.join(folder, file);
  await page.screenshot({ path: picture, caret: 'hide' });
  // Smaller where pngquant is at hand; whole otherwise.
  spawnSync('pngquant', ['--force', '--nofs', '--speed', '1', '--ext', '.png', '64', picture]);
  await close();
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await take('en', 'overview.png');
  await take('fr', 'overview.fr.png');
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
