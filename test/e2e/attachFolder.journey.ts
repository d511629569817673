import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import type { FrameLocator } from 'playwright-core';
import { png } from '../support/evidenceBytes';
import { screenshotNames, writeScreenshots } from '../support/pictures/writeScreenshots';
import { chooseEntry } from './support/chooseEntry';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

async function openPage(workbench: Workbench, entry: RegExp): Promise<FrameLocator> {
  const { activityBar, statusBar, explorer, page } = workbench;
  writeScreenshots(path.join(workbench.folder, 'envoi'));
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
  await explorer.refresh();
  await chooseEntry(() => explorer.reveal('envoi'), entry);
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

function evidenceIn(folder: string): readonly string[] {
  return readdirSync(path.join(folder, 'preuves'), { recursive: true, encoding: 'utf8' }).sort();
}

function textsIn(folder: string): string {
  const files = evidenceIn(folder).filter((name) => name.endsWith('.preuves.yaml'));
  return files.map((name) => readFileSync(path.join(folder, 'preuves', name), 'utf8')).join('');
}

describe('attaching a folder of files', () => {
  journey('attach twelve screenshots to eight proofs', {}, async (workbench) => {
    const { folder, editor, tree } = workbench;
    const before = { texts: textsIn(folder), evidence: evidenceIn(folder) };
    const page = await openPage(workbench, /Attach the Files of a Folder/);
    let acts = 1;
    await page.getByRole('heading', { name: 'Recognised (8)' }).waitFor();
    await workbench.settle();
    await workbench.screenshot('attach a folder of files');

    await page.getByRole('button', { name: 'Assign SC.DMP-HISTO.04.png to SC.DMP/HISTO.04.01.01' }).click();
    acts++;
    for (const name of screenshotNames.slice(-3)) {
      const field = page.getByLabel(`Expected proof for ${name}`);
      await field.fill('ann.03.01.01');
      await field.press('Enter');
      acts++;
    }
    await page.getByRole('button', { name: 'Attach (12)' }).waitFor();
    await workbench.settle();
    await workbench.screenshot('every file has its expected proof');
    assert.deepEqual({ texts: textsIn(folder), evidence: evidenceIn(folder) }, before);

    await page.getByLabel(`Expected proof for ${screenshotNames[0] ?? ''}`).press('Control+Enter');
    acts++;
    await waitUntil('twelve copies', () =>
      evidenceIn(folder).length === before.evidence.length + 12 ? true : undefined,
    );
    await editor.waitForText(/sha256/);
    assert.ok(acts <= 12, `${acts} acts`);
    assert.ok(existsSync(path.join(folder, 'envoi', screenshotNames[0] ?? '')));
    const after = await waitUntil('chapter files to be saved', () => {
      const texts = textsIn(folder);
      return countOf(texts) === countOf(before.texts) + 12 ? texts : undefined;
    });
    assert.match(after, /for: SC\.ANN\.03\.01\.01\n +file: ANN\/SC\.ANN\.03_01\.01_3\.png/u);
    await workbench.activityBar.open('Ségur');
    await tree.expand(/^Chapter Dossier Médical Partagé/);
    await tree.expand(/^SC\.DMP\/HISTO\.04,/);
    await tree.row(/^SC\.DMP\/HISTO\.04\.01\.02, provided/);
  });

  journey('undo the attachment of a folder as a whole', {}, async (workbench) => {
    const { folder, editor } = workbench;
    const before = { texts: textsIn(folder), evidence: evidenceIn(folder) };
    const page = await openPage(workbench, /Attach the Files of a Folder/);
    await page.getByRole('button', { name: 'Attach (8)' }).click();
    await editor.waitForText(/sha256/);
    await waitUntil('chapter files to be saved', () =>
      countOf(textsIn(folder)) === countOf(before.texts) + 8 ? true : undefined,
    );
    await workbench.settle();
    await editor.undo();
    await waitUntil('the copies to be taken back', () =>
      evidenceIn(folder).length === before.evidence.length ? true : undefined,
    );
    await workbench.palette.run('File: Save All Files');
    await waitUntil('every byte to be as before', () =>
      textsIn(folder) === before.texts ? true : undefined,
    );
  });

  journey('give several files dropped on a requirement to the proofs they fit', {}, async (workbench) => {
    const { activityBar, statusBar, drag, tree, folder, editor } = workbench;
    await activityBar.open('Ségur');
    await statusBar.waitFor(/Radiance \d+\/\d+/);
    await tree.expand(/^Chapter Pro Santé Connect/);
    const picture = png(640, 400, deflateSync(new Uint8Array(400 * (1 + 640 * 3))));
    const files = [
      {
        name: 'échange.log',
        mime: 'text/plain',
        bytes: new TextEncoder().encode('2026-03-01 10:00 connexion\n'),
      },
      { name: 'écran.png', mime: 'image/png', bytes: picture },
    ];
    await workbench.settle();
    await drag.filesOnto(files, await tree.row(/^SC\.PSC\.01,/));
    const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await page.getByLabel('Expected proof for échange.log').waitFor();
    await workbench.settle();
    await workbench.screenshot('several files on one requirement');
    const before = evidenceIn(folder);
    assert.equal(await page.getByLabel('Expected proof for écran.png').inputValue(), 'SC.PSC.01.02.01');
    const log = page.getByLabel('Expected proof for échange.log');
    assert.equal(await log.inputValue(), '', 'a log is neither a video nor a screenshot');
    await log.fill('SC.PSC.01.01.01');
    await page.getByRole('button', { name: 'Attach (2)' }).click();
    await editor.waitForText(/sha256/);
    await waitUntil('two copies', () => (evidenceIn(folder).length === before.length + 2 ? true : undefined));
  });

  journey('find again a folder that was moved outside', {}, async (workbench) => {
    const { activityBar, statusBar, palette, problems, folder } = workbench;
    await activityBar.open('Ségur');
    await statusBar.waitFor(/Radiance \d+\/\d+/);
    mkdirSync(path.join(folder, 'preuves/archives'));
    renameSync(path.join(folder, 'preuves/INS'), path.join(folder, 'preuves/archives/identité'));
    await problems.open();
    await problems.filter('moved');
    await problems.waitFor(/seems to have moved to “archives\/identité\//);
    await workbench.settle();
    await palette.run('Ségur: Find Moved Files');
    await waitUntil('the new paths', () => {
      const text = readFileSync(path.join(folder, 'preuves/ins.preuves.yaml'), 'utf8');
      const cited = [...text.matchAll(/file: (\S+?)\/[^/\s]+\n +sha256:/gu)].map(([, where]) => where);
      return cited.length > 0 && cited.every((where) => where === 'archives/identité') ? true : undefined;
    });
    await problems.waitForNo(/seems to have moved/);
  });

  journey(
    'relire des fichiers au contraste élevé',
    { locale: 'fr', theme: 'high contrast' },
    async (workbench) => {
      const page = await openPage(workbench, /Joindre les fichiers d’un répertoire/);
      await page.getByRole('heading', { name: 'Sans identifiant (3)' }).waitFor();
      await workbench.settle();
      await workbench.screenshot('relire des fichiers');
      await page.getByRole('button', { name: 'Annuler' }).press('Enter');
      await waitUntil('la page fermée', async () =>
        (await workbench.page.locator('iframe.webview.ready').count()) === 0 ? true : undefined,
      );
      assert.equal(existsSync(path.join(workbench.folder, 'envoi')), true);
    },
  );
});

function countOf(texts: string): number {
  return [...texts.matchAll(/^ +(?:- )?file: /gmu)].length;
}
