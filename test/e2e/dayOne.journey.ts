import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { dayOneChapters, dayOneWorkbook } from '../support/dayOneWorkbook';
import { png } from '../support/evidenceBytes';
import { actUntil } from './support/actUntil';
import { fileOutside } from './support/attaching';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { settle } from './support/settle';
import { waitUntil } from './support/waitUntil';

const workbook = 'REM-IMG-Essai-Va2.xlsx';

/** High enough for a row of each chapter, below the editor. */
const options = { folder: null, locale: 'fr', viewport: { width: 1400, height: 1200 } } as const;

/** From here on, no hand leaves the keyboard. */
describe('the first day', () => {
  journey('267 preuves attendues, au clavier seul', options, async (workbench) => {
    const { editor, folder, page, palette, problems, quickInput, screenshot, statusBar, tree } = workbench;
    writeFileSync(path.join(folder, workbook), dayOneWorkbook());
    await beginDossier(workbench);
    await statusBar.waitFor(/Radiance 0\/267/);

    await workbench.settle();
    await problems.open();
    await problems.waitFor(/preuves manquantes/);
    await workbench.settle();
    const lines = (await problems.rows()).filter((row) => row.includes('preuves manquantes'));
    assert.equal(lines.length, dayOneChapters.length, lines.join('\n'));
    await screenshot('267 preuves attendues, les problèmes');
    await goThroughProblems(workbench);

    await palette.run('Ségur: Focus on Exigences View');
    const list = page.locator('.sidebar .monaco-list:visible').first();
    await list.press('Home');
    assert.match((await tree.names())[0] ?? '', /0 preuve sur 40|0 preuves sur 40/);
    for (let down = 0; down < 4; down++) await list.press('ArrowDown');
    await list.press('Space');
    await goThroughChapter(workbench, 'SC.ANN.', 7);
    await screenshot('267 preuves attendues, une preuve manquante');

    const before = readFileSync(path.join(folder, 'preuves/ins.preuves.yaml'), 'utf8');
    await list.press('Home');
    await list.press('ArrowRight');
    await tree.row(/^SC\.INS\.01,/);
    await list.press('ArrowDown');
    await list.press('Space');
    await workbench.webview().getByRole('heading', { name: 'SC.INS.01', exact: true }).waitFor();
    assert.equal(readFileSync(path.join(folder, 'preuves/ins.preuves.yaml'), 'utf8'), before, 'Espace lit');
    await page.keyboard.press('ArrowRight');
    await tree.row(/^SC\.INS\.01\.01\.01, manquante/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    const picture = png(640, 400, deflateSync(new Uint8Array(400 * (1 + 640 * 3))));
    await quickInput.chooseFile(fileOutside('paramètres.png', picture));
    await tree.row(/^SC\.INS\.01\.01\.01, fournie/);
    await editor.waitForText(/file: INS\//);
    await screenshot('267 preuves attendues, une de jointe');
    await page.keyboard.press('Control+F8');
    await waitUntil('la suivante', async () =>
      (await tree.selected()).some((row) => row.startsWith('SC.INS.01.01.02, manquante')) ? true : undefined,
    );
    await editor.undo();
    await waitUntil('le retour à l’identique', () =>
      readFileSync(path.join(folder, 'preuves/ins.preuves.yaml'), 'utf8') === before ? true : undefined,
    );
    await waitUntil('le répertoire parti avec la copie', () =>
      existsSync(path.join(folder, 'preuves/INS')) ? undefined : true,
    );
    await statusBar.waitFor(/Radiance 0\/267/);
  });
});

async function beginDossier({ activityBar, folder, page, quickInput }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
  await page.locator('.sidebar').getByRole('button', { name: 'Nouveau dossier' }).press('Enter');
  await quickInput.row(path.basename(folder)).waitFor();
  await quickInput.accept();
  await quickInput.row(workbook).waitFor();
  await quickInput.accept();
  // One profile alone is no question: eight steps.
  for (const step of [3, 4, 5, 6, 7, 8]) {
    const title = page.locator('.quick-input-titlebar').filter({ hasText: `(${String(step)}/8)` });
    await title.waitFor();
    if (step === 4 || step === 5) await quickInput.type(step === 4 ? 'Radiance' : '3.2.0');
    await quickInput.accept();
  }
}

/** F8 in the text leads from each problem to the next, whatever its file: those of the milestones, then each chapter's. */
async function goThroughProblems({ page }: Workbench): Promise<void> {
  const reached = new Set<string>();
  const zone = page.locator('.marker-widget .descriptioncontainer');
  while (reached.size < dayOneChapters.length) {
    const before = await zone.allInnerTexts();
    // A file that is only being opened takes no key, and one key too many only leads on: they come round again.
    const [words = ''] = await actUntil(
      `a problem after ${before.join('')}`,
      async () => {
        await page.keyboard.press('Control+1'); // F8 is for an editor
        await page.keyboard.press('F8');
      },
      async () => {
        const now = await zone.allInnerTexts().catch(() => before);
        return now.length > 0 && now.join('') !== before.join('') ? now : undefined;
      },
    );
    await settle(page);
    if (words.includes('manquantes')) reached.add(words);
  }
}

/** The next missing proof, again and again, from the chapter's row to its last one, in the catalogue's order. */
async function goThroughChapter({ page, tree }: Workbench, ids: string, count: number): Promise<void> {
  const reached: string[] = [];
  while (reached.length < count) {
    await page.keyboard.press('Control+F8');
    reached.push(
      await waitUntil('the next missing proof', async () => {
        const [row] = await tree.selected();
        return row !== undefined && row !== reached.at(-1) && row.includes('manquante') ? row : undefined;
      }),
    );
  }
  const names = reached.map((row) => row.split(',')[0] ?? '');
  assert.equal(new Set(names).size, count);
  assert.deepEqual(names, [...names].sort());
  assert.ok(
    names.every((name) => name.startsWith(ids)),
    names.join(', '),
  );
}
