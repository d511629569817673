import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOfFolder } from '../support/vscode/copyOfFolder';
import { repository } from '../support/vscode/repository';
import { chooseEntry } from './support/chooseEntry';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

const workbook = path.join(repository, 'samples', 'REM-IMG-RIS-Va2-exemple.xlsx');
const catalogue = 'rem/REM-IMG-RIS-Va2.rem.yaml';
const corrections = 'rem/REM-IMG-RIS-Va2.corrections.yaml';

/** The sample with its workbook beside `segur.yaml`, and a catalogue that is not quite what the workbook says. */
function sampleWithWorkbook(): string {
  const { folder } = copyOfFolder();
  copyFileSync(workbook, path.join(folder, 'REM-IMG-RIS-Va2.xlsx'));
  const changed = path.join(folder, catalogue);
  writeFileSync(
    changed,
    readFileSync(changed, 'utf8').replace('criticality: Majeure', 'criticality: Mineure'),
  );
  return folder;
}

describe('correcting the catalogue', () => {
  journey(
    'correct a kind, and keep it when the workbook is imported again',
    { folder: sampleWithWorkbook() },
    async (workbench) => {
      const { explorer, folder, problems, quickInput, screenshot, tree } = workbench;
      await problems.open();
      await problems.filter('a png file');
      await problems.waitFor(/a png file is not accepted/);
      await openRow(workbench, /^Chapter Compte rendu d'imagerie/, /^RIS\.IMG\/CR\.03,/);

      await tree.chooseInMenu(/^RIS\.IMG\/CR\.03\.01\.01,/, 'Correct the Kind of Expected Proof…');
      await quickInput.pick(/^screenshot/);
      await screenshot('correct a kind, the kinds');
      await quickInput.accept();

      await problems.waitForNo(/a png file is not accepted/);
      await tree.row(/^RIS\.IMG\/CR\.03\.01\.01,.*video or screenshot · corrected by you/);
      const written = readFileSync(path.join(folder, corrections), 'utf8');
      assert.match(written, /RIS\.IMG\/CR\.03\.01\.01:\n\s+kinds:\n\s+- video\n\s+- screenshot\n/);

      const before = readFileSync(path.join(folder, catalogue), 'utf8');
      await chooseEntry(() => explorer.reveal('REM-IMG-RIS-Va2.xlsx'), 'Import a REM (.xlsx)…');
      await quickInput.pick('Replace it');
      await waitUntil('the catalogue to be replaced', () =>
        readFileSync(path.join(folder, catalogue), 'utf8') === before ? undefined : true,
      );

      assert.equal(readFileSync(path.join(folder, corrections), 'utf8'), written);
      await openRow(workbench, /^Chapter Compte rendu d'imagerie/, /^RIS\.IMG\/CR\.03,/);
      await tree.row(/^RIS\.IMG\/CR\.03\.01\.01,.*corrected by you/);
      await problems.waitForNo(/a png file is not accepted/);
    },
  );

  journey('write what a FAQ answer changes, read it, take it away', { locale: 'fr' }, async (workbench) => {
    const { editor, folder, language, quickInput, screenshot, tree } = workbench;
    const expected = /^SC\.PSC\.01\.01\.01,/;
    await openRow(workbench, /Pro Santé Connect/, /^SC\.PSC\.01,/);

    await tree.chooseInMenu(expected, 'Ajouter une correction du REM (FAQ)…');
    await quickInput.pick(/Le texte de la preuve attendue/);
    await quickInput.message(/Date de la réponse/);
    await quickInput.type('30/02/2026');
    await quickInput.accept();
    await quickInput.message(/Date attendue/);
    await quickInput.type('16/02/2026');
    await quickInput.accept();
    await quickInput.message(/Lien vers la réponse/);
    await quickInput.type('http://example.org/faq');
    await quickInput.message(/https:\/\//);
    await quickInput.type('https://example.org/faq/12');
    await quickInput.accept();
    await quickInput.message(/texte corrigé/);
    await quickInput.type('Vidéo de la connexion, URL visible.');
    await quickInput.accept();

    const row = await tree.row(/^SC\.PSC\.01\.01\.01,.*corrigé par FAQ du 16\/02\/2026/);
    assert.ok(await row.isVisible());
    const text = readFileSync(path.join(folder, corrections), 'utf8');
    assert.match(text, /faq: \{ date: 2026-02-16, link: https:\/\/example\.org\/faq\/12 \}/);
    assert.match(
      await tree.tooltip(expected),
      /Vidéo\sde\sla\sconnexion,\sURL\svisible[\s\S]*corrigé\spar\sFAQ\sdu\s16/,
    );
    await screenshot('a FAQ correction in the tree');

    await tree.chooseInMenu(expected, 'Retirer la correction');
    await waitUntil('the correction to be gone', () =>
      existsSync(path.join(folder, corrections)) &&
      !readFileSync(path.join(folder, corrections), 'utf8').includes('faq')
        ? true
        : undefined,
    );
    const isMarked = async () => (await tree.names()).some((name) => name.includes('corrigé par FAQ'));
    await waitUntil('the mark to be gone', async () => ((await isMarked()) ? undefined : true));

    await editor.open(corrections);
    await editor.undo();
    await waitUntil('the mark to be back', async () => ((await isMarked()) ? true : undefined));
    await waitUntil('the wording as imported in the hover', async () => {
      const told = await language.hover(/^SC\.PSC\.01\.01\.01$/);
      return /Preuve\sattendue/.test(told) && !/Vidéo\sde\sla\sconnexion,\sURL\svisible/.test(told)
        ? true
        : undefined;
    });
  });
});

async function openRow(
  { activityBar, tree, page }: Workbench,
  chapter: RegExp,
  requirement: RegExp,
): Promise<void> {
  await activityBar.open('Ségur');
  await page.mouse.move(900, 500);
  await tree.expand(chapter);
  await tree.expand(requirement);
}
