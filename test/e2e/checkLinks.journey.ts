import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

/** A name that no resolver knows: what is asked leaves no machine. */
const nowhere = 'injoignable.invalid';

describe('links', () => {
  journey('vérifier les liens, à la demande', { locale: 'fr' }, async (workbench) => {
    const { activityBar, statusBar, palette, notifications, editor, page, folder } = workbench;
    const chapters = path.join(folder, 'preuves');
    for (const name of readdirSync(chapters).filter((file) => file.endsWith('.preuves.yaml'))) {
      const file = path.join(chapters, name);
      const text = readFileSync(file, 'utf8');
      const elsewhere = text.replaceAll(/(?<=https?:\/\/)[^/\s]+(?=\/)/g, nowhere);
      if (elsewhere !== text) writeFileSync(file, elsewhere);
    }
    appendFileSync(path.join(folder, 'segur.yaml'), `policy:\n  hosts: [${nowhere}]\n`);
    await activityBar.open('Ségur');
    await statusBar.waitFor(/Radiance \d+\/\d+/);

    await palette.run('Ségur: Vérifier les liens…');
    assert.match(await notifications.dialog(), /Demander \d+ liens? sur le réseau[^]*injoignable\.invalid/);
    await workbench.screenshot('demander avant de vérifier les liens');
    await notifications.answerDialog('Vérifier');
    const report = workbench.webview().locator('body');
    const read = await waitUntil('the summary', async () => {
      const text = await report.innerText().catch(() => '');
      return text.includes('Liens vérifiés') ? text : undefined;
    });
    assert.match(read, /injoignable\.invalid[^]*non\svérifié/i);
    assert.doesNotMatch(read, /répond \(200\)/);

    await editor.open('doc.preuves.yaml');
    await page.mouse.move(700, 700);
    await editor.goTo(7, 25);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    const hover = page
      .locator('.monaco-hover:visible')
      .filter({ hasText: /non\svérifié/i })
      .first();
    await hover.waitFor();
    await workbench.screenshot('un lien non vérifié sous le pointeur');
  });
});
