import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSilentProxy } from '../support/https/testServer';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

/** A name that no resolver knows: what is asked leaves no machine. */
const nowhere = 'injoignable.invalid';

describe('links', () => {
  journey('vérifier les liens, à la demande', { locale: 'fr' }, async (workbench) => {
    const { palette, notifications, editor, language } = workbench;
    await withLinksToNowhere(workbench);

    await palette.run('Ségur: Vérifier les liens…');
    assert.match(await notifications.dialog(), /Interroger \d+ liens? \?[^]*injoignable\.invalid/);
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
    await language.hoverAt(7, 25, /non\svérifié/i);
    await workbench.screenshot('un lien non vérifié sous le pointeur');
  });

  journey('cancel the check of links, through a proxy that is silent', {}, async (workbench) => {
    const { palette, notifications, editor, language } = workbench;
    const asked: string[] = [];
    const proxy = await startSilentProxy(asked);
    try {
      await workbench.setUserSettings({ 'http.proxy': `http://127.0.0.1:${proxy.port}` });
      await withLinksToNowhere(workbench);
      await palette.run('Ségur: Check Links…');
      await notifications.answerDialog('Check');
      await waitUntil('the proxy to be asked', () => (asked.length > 0 ? true : undefined));
      await notifications.answer(/Ségur: checking links/, 'Cancel');
      await notifications.toast(/link check was cancelled; no result was kept/);
      assert.deepEqual([...new Set(asked)], [`${nowhere}:443`]);
      await editor.open('doc.preuves.yaml');
      await language.hoverAt(7, 25, /never checked/);
    } finally {
      await proxy.close();
    }
  });

  journey(
    'no link is checked in Restricted Mode, and it says why',
    { restricted: true },
    async (workbench) => {
      const { activityBar, statusBar, palette, notifications } = workbench;
      await activityBar.open('Ségur');
      await statusBar.waitFor(/Radiance \d+\/\d+/);
      await statusBar.waitFor(/Restricted Mode/);
      await palette.run('Ségur: Check Links…');
      assert.match(
        await notifications.toast(/trusted workspace only/),
        /a dossier received from a third party could otherwise choose/,
      );
      await notifications.answer(/trusted workspace only/, 'Manage Trust');
      await workbench.page.locator('.workspace-trust-editor').waitFor();
    },
  );
});

/** The sample's links, on a host that the dossier declares and that can't be reached. */
async function withLinksToNowhere({ activityBar, statusBar, folder }: Workbench): Promise<void> {
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
}
