import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../support/vscode/repository';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

const folder = path.join(repository, 'test/fixtures/dossiers/counts');
const chapter = 'preuves/psc.preuves.yaml';
const progress = /reading the evidence of Halo/;

/** Minutes of reading without a byte on the disk: nothing here ends in time unless it is given up. */
const heavyFiles = 60;
const heavyBytes = 1024 ** 3;

describe('a check given up', () => {
  journey('the text is changed meanwhile', { folder }, async (workbench) => {
    const { editor, problems, page, screenshot, statusBar } = workbench;
    await opened(workbench);
    await editor.open(chapter);
    await problems.waitFor(/absente\.png/);

    citeHeavyFiles(workbench.folder);
    await progressOf(workbench).waitFor();
    await screenshot('a long check');

    await editor.goTo(6, 39);
    await page.keyboard.press('Shift+End');
    await editor.type('PSC/autre.png }');
    await page.keyboard.press('Control+Shift+End');
    await page.keyboard.press('Delete');
    await problems.waitFor(/autre\.png/);
    await problems.waitForNo(/absente\.png/);
    await problems.waitForNo(/vide\.log/);
    await progressOf(workbench).waitFor({ state: 'hidden' });
    await statusBar.waitFor(/Halo 1\/7/);
  });

  journey('the user cancels it', { folder }, async (workbench) => {
    const { problems, tree, statusBar } = workbench;
    await opened(workbench);
    await problems.waitFor(/absente\.png/);

    citeHeavyFiles(workbench.folder);
    await progressOf(workbench).locator('.monaco-button').filter({ hasText: 'Cancel' }).click();
    await progressOf(workbench).waitFor({ state: 'hidden' });
    // What was not looked at is neither provided nor faulty, and what was is still shown.
    await tree.expand(/^Chapter Pro Santé Connect/);
    await waitUntil('the requirement to be not checked', async () =>
      (await tree.has(/^SC\.PSC\.06, not checked/)) ? true : undefined,
    );
    await statusBar.waitFor(/Halo 2\/6/);
    await problems.waitFor(/absente\.png/);
    await problems.waitForNo(/lourd-/);
  });
});

async function opened({ activityBar, statusBar }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Halo 2\/6/);
}

function progressOf({ page }: Workbench): ReturnType<Workbench['page']['locator']> {
  return page.locator('.notifications-toasts .notification-list-item').filter({ hasText: progress }).first();
}

/** Files of nothing but holes, cited with a hash, so that each has to be read to its end. */
function citeHeavyFiles(dossier: string): void {
  mkdirSync(path.join(dossier, 'preuves/PSC'), { recursive: true });
  const proofs = Array.from({ length: heavyFiles }, (_, at) => {
    const file = `PSC/lourd-${String(at)}.log`;
    const opened = openSync(path.join(dossier, 'preuves', file), 'w');
    ftruncateSync(opened, heavyBytes);
    closeSync(opened);
    return `      - { for: SC.PSC.06.01.01, file: ${file}, sha256: ${'0'.repeat(64)} }\n`;
  });
  const at = path.join(dossier, chapter);
  const text = readFileSync(at, 'utf8').replace(/ {4}notApplicable: TODO\n/u, '');
  writeFileSync(at, `${text}    proofs:\n${proofs.join('')}`);
}
