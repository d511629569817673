import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { actUntil } from './support/actUntil';
import type { Workbench } from './support/openWorkbench';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

describe('the tree of requirements', () => {
  journey('open the sample and read the tree', {}, async (workbench) => {
    const { activityBar, tree, statusBar, settle } = workbench;
    await openView(workbench);

    assert.deepEqual((await tree.names()).slice(0, 4).map(chapterName), [
      'Identité Nationale de Santé (INS)',
      'Dossier Médical Partagé (DMP)',
      'Messagerie Sécurisée de Santé (MSS)',
      'Pro Santé Connect',
    ]);
    assert.match(await statusBar.waitFor(/Radiance/), /Radiance \d+\/\d+/);
    await waitUntil('the number of faults', async () =>
      /^\d+$/.test((await activityBar.badge('Ségur')) ?? '') ? true : undefined,
    );

    await tree.expand(/^Chapter Pro Santé Connect/);
    await tree.expand(/^SC\.PSC\.01,/);
    await tree.expand(/^SC\.PSC\.01\.01\.01,/);
    assert.ok(await tree.has(/^PSC\/connexion-psc\.mp4, provided/));
    await settle();

    const told = await tooltip(tree, /^SC\.PSC\.01,/);
    assert.match(told, /Statement/);
    assert.match(told, /Expected\sproof SC\.PSC\.01\.01\.01/);
    assert.match(told, /video \(inferred from/);
  });

  journey('read the tree in the dark', { theme: 'dark' }, async (workbench) => {
    const { tree, settle } = workbench;
    await openView(workbench);
    await tree.expand(/^Chapter Dossier Médical Partagé/);
    await tree.expand(/^SC\.DMP\/HISTO\.04,/);
    await tree.click(/^SC\.DMP\/HISTO\.04\.01\.02,/);
    await settle();
    assert.match(await tooltip(tree, /^SC\.DMP\/HISTO\.04\.01\.02,/), /Expected\sproof/);
  });

  journey('choose profiles', {}, async (workbench) => {
    const { tree, quickInput, statusBar, folder, page } = workbench;
    await openView(workbench);
    const before = await statusBar.waitFor(/Radiance \d+\/\d+/);
    await tree.pressInTitle('Choose Profiles');
    await quickInput.pick(/^Opérateur Mailiz/);
    await workbench.screenshot('choose profiles, the list');
    await quickInput.accept();

    const text = await waitUntil('segur.yaml with the profile', () => {
      const now = readFileSync(path.join(folder, 'segur.yaml'), 'utf8');
      return now.includes('- Opérateur Mailiz') ? now : undefined;
    });
    assert.match(text, /# Général est toujours retenu/);
    await statusBar.waitFor(new RegExp(`Radiance (?!${before.replace(/^.*Radiance /, '')})\\d+/\\d+`));
    await page.keyboard.press('Escape');
  });

  journey('follow the cursor', {}, async (workbench) => {
    const { tree, editor, settle } = workbench;
    await openView(workbench);
    await tree.names();
    await editor.open('preuves/psc.preuves.yaml');
    await editor.goTo(25, 9);
    await waitUntil('the row of the proof to be selected', async () =>
      (await tree.selected()).some((name) => name.startsWith('PSC/habilitation-lps.pdf')) ? true : undefined,
    );
    await settle();
  });

  journey('read in a hover what is asked for and what a file is', {}, async (workbench) => {
    const { editor, language, page } = workbench;
    await editor.open('preuves/psc.preuves.yaml');
    await page
      .locator('.statusbar-item')
      .filter({ hasText: /Radiance \d/ })
      .waitFor();
    const hover = (words: RegExp, wanted: RegExp): Promise<string> =>
      waitUntil(`${String(wanted)} in the hover`, async () => {
        const text = await language.hover(words);
        return wanted.test(text) ? text : undefined;
      });
    await hover(/^SC\.PSC\.01\.01\.01$/, /Kind\sof proof: video/);
    await hover(/^PSC\/mire-connexion\.png$/, /PNG\s\(image\/png\)[\s\S]*\d+\s×\s\d+/);
    await hover(/^SC\.PSC\.02$/, /Statement[\s\S]*Expected\sproof/);
    await editor.open('rem/REM-IMG-RIS-Va2.rem.yaml');
    await editor.goTo(108, 17);
    const why = await hover(
      /^demands$/,
      /Kind\sof proof: screenshot \(inferred from “Copie d’écran”, can be changed\)/,
    );
    assert.match(why, /Form\sasked for: full screen \(inferred from “plein écran”\), URL visible/);
    await workbench.screenshot('why a kind is expected');
  });

  journey('read a requirement that has no entry yet, then create it', {}, async (workbench) => {
    const { tree, editor, page, folder } = workbench;
    const file = path.join(folder, 'preuves/ssi.preuves.yaml');
    await openView(workbench);
    await tree.expand(/^Chapter Sécurité/);
    const before = readFileSync(file);
    await tree.click(/^SSI\/IE\.39,/);
    const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await shown.getByRole('heading', { name: 'SSI/IE.39', exact: true }).waitFor();
    await workbench.screenshot('a requirement to read');
    assert.ok(
      await page.locator('.sidebar .monaco-list.element-focused, .sidebar .monaco-list:focus').count(),
    );
    assert.deepEqual(readFileSync(file), before);

    await shown.getByRole('button', { name: 'Create Entry' }).click();
    // The title of the requirement may be drawn in between.
    await editor.waitForText(/SSI\/IE\.39:.*\{\}/);
    assert.match(await editor.title(), /^ssi\.preuves/);

    await editor.undo();

    await waitUntil('the entry to be gone', async () =>
      (await editor.text()).includes('SSI/IE.39') ? undefined : true,
    );
    await page.locator('.tab.active:not(.dirty)').waitFor();
  });

  // 250 pixels of a screen are 170 of the page at a zoom of 150 %, the least that VS Code gives a side bar.
  for (const width of [250, 170]) {
    journey(`read rows in a view of ${String(width)} pixels`, {}, async (workbench) => {
      const { tree, page } = workbench;
      await openView(workbench);
      const edge = await page.locator('.sidebar').first().boundingBox();
      assert.ok(edge !== null);
      await page.mouse.move(edge.x + edge.width, 300);
      await page.mouse.down();
      await page.mouse.move(edge.x + width, 300, { steps: 5 });
      await page.mouse.up();
      await tree.expand(/^Chapter Pro Santé Connect/);
      await tree.expand(/^SC\.PSC\.01,/);
      const label = await tree.row(/^Chapter Identité/);
      assert.match(await label.innerText(), /^\d+\/\d+ · /);
    });
  }

  journey(
    'go from one missing proof to the next with the keyboard alone',
    { locale: 'fr' },
    async (workbench) => {
      const { tree, page } = workbench;
      await openView(workbench);
      await tree.names();
      await page.locator('.sidebar .monaco-list:visible').first().focus();
      await page.keyboard.press('Home');
      const reached = async (): Promise<string> => {
        const before = (await tree.selected()).join();
        return actUntil(
          'another missing proof to be selected',
          async () => {
            // Pressed twice, it would go two on.
            if ((await tree.selected()).join() === before) await page.keyboard.press('Control+F8');
          },
          async () => {
            const now = (await tree.selected()).join();
            return now !== before && now.includes('manquante') ? now : undefined;
          },
        );
      };
      const all = [await reached(), await reached(), await reached()];
      assert.equal(new Set(all).size, 3);
      await actUntil(
        'the one before',
        async () => {
          // Pressed twice, it would go two back.
          if ((await tree.selected()).join() === all[2]) await page.keyboard.press('Control+Shift+F8');
        },
        async () => ((await tree.selected()).join() === all[1] ? true : undefined),
      );
    },
  );

  journey('filter and search', {}, async (workbench) => {
    const { tree, palette, quickInput, page, screenshot } = workbench;
    await openView(workbench);
    await tree.names();
    await tree.pressInTitle('Filter Requirements');
    await quickInput.pick(/^To do/);
    await quickInput.accept();
    await waitUntil('complete chapters to be hidden', async () =>
      (await page
        .locator('.sidebar')
        .getByRole('treeitem', { name: /Annuaire/ })
        .count()) > 0
        ? undefined
        : true,
    );
    await screenshot('what is to do');
    await palette.run('Ségur: Search Requirements…');
    await quickInput.type('rien de tel');
    await quickInput.accept();
    const welcome = page.locator('.sidebar .welcome-view-content');
    await welcome.getByText('No requirement matches').waitFor();
    await screenshot('nothing matches');
    await welcome.getByRole('button', { name: 'Show All Requirements' }).click();
    await tree.row(/Annuaire/);
  });

  journey('say what to do where there is no dossier', { folder: null }, async (workbench) => {
    const { page } = workbench;
    await openView(workbench);
    const welcome = page.locator('.sidebar .welcome-view-content');
    await welcome.getByRole('button', { name: 'New Dossier' }).waitFor();
    assert.match(await welcome.innerText(), /no segur\.yaml/);
  });

  journey('say what to do where there is no catalogue', {}, async (workbench) => {
    const { page, folder, notifications } = workbench;
    await openView(workbench);
    rmSync(path.join(folder, 'rem'), { recursive: true });
    const welcome = page.locator('.sidebar .welcome-view-content');
    await welcome.getByRole('button', { name: 'Import a REM (.xlsx)' }).waitFor();
    await welcome.getByRole('button', { name: 'Open segur.yaml' }).click();
    await workbench.editor.waitForText(/catalogue: rem/);
    await notifications.clear();
  });

  journey('read two dossiers, one of them without a catalogue', {}, async (workbench) => {
    const { tree, folder, settle } = workbench;
    mkdirSync(path.join(folder, 'autre'));
    writeFileSync(path.join(folder, 'autre/segur.yaml'), 'segur: 1\nproduct: { name: Halo, version: 1.0 }\n');
    await openView(workbench);
    await tree.row(/^Dossier Radiance 3\.2\.0, faulty, \d+ of \d+ proofs/);
    await tree.row(/^Dossier Halo 1\.0/);
    await tree.row(/No catalogue: import a REM/);
    await settle();
  });

  journey('read the tree in French', { locale: 'fr' }, async (workbench) => {
    const { tree, page, settle } = workbench;
    await openView(workbench);
    await tree.expand(/^Chapitre Pro Santé Connect, en défaut, \d+ preuves sur \d+/);
    assert.ok(await tree.has(/^SC\.PSC\.02, complète/));
    await page
      .locator('.sidebar .composite.title')
      .getByText(/preuves/i)
      .waitFor();
    await settle();
    assert.match(await tooltip(tree, /^SC\.PSC\.02,/), /Énoncé[\s\S]*Nature\s:\sexigence/);
  });
});

/** A tooltip is made while the pointer waits. */
function tooltip(tree: Workbench['tree'], row: RegExp): Promise<string> {
  return waitUntil(`the tooltip of ${String(row)}`, async () => {
    const text = await tree.tooltip(row);
    return text.includes('Loading') ? undefined : text;
  });
}

async function openView({ activityBar }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
}

function chapterName(spoken: string): string | undefined {
  return /^Chapter (.+?), (?:complete|incomplete|faulty|not checked|not applicable)/.exec(spoken)?.[1];
}
