import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { png } from '../support/evidenceBytes';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

describe('files that move', () => {
  journey('rename a folder of 40 cited files', { locale: 'fr' }, async (workbench) => {
    const { explorer, page, folder, statusBar, problems, notifications } = workbench;
    const chapter = path.join(folder, 'preuves/psc.preuves.yaml');
    mkdirSync(path.join(folder, 'preuves/PSC/lot_été'));
    const names = Array.from({ length: 40 }, (_, order) => `lot_été/écran ${String(order + 1)}.png`);
    for (const [order, name] of names.entries())
      writeFileSync(path.join(folder, 'preuves/PSC', name), png(1280 + order, 720));
    const proofs = names.map((name) => `      - for: SC.PSC.01.02.01\n        file: PSC/${name}\n`).join('');
    const before = readFileSync(chapter, 'utf8');
    writeFileSync(
      chapter,
      before.replace('  SC.PSC.01:\n    proofs:\n', (head) => `${head}${proofs}`),
    );
    await statusBar.waitFor(/Radiance \d/);
    await explorer.reveal('preuves/PSC');
    await explorer.refresh();
    const row = await explorer.reveal('preuves/PSC/lot_été');
    await row.click();
    await page.keyboard.press('F2');
    const box = page.locator('.explorer-folders-view input').first();
    await box.fill('captures');
    await box.press('Enter');
    // VS Code itself asks, until one shows it not to.
    await notifications.answerDialog('OK');

    // While it is saved the file may be empty for a moment.
    const after = await waitUntil('the citations to follow, saved', () => {
      const now = readFileSync(chapter, 'utf8');
      return now.match(/PSC\/captures\/écran \d+\.png/g)?.length === 40 ? now : undefined;
    });
    assert.ok(!after.includes('lot_été'));
    await workbench.settle();
    await problems.waitForNo(/captures\/écran/);
  });
});
