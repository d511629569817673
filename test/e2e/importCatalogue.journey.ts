import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wideHeader, rowUnder } from '../support/remWorkbook';
import { workbookOf, type CellSpec } from '../support/workbook';
import { copyOfFolder } from '../support/vscode/copyOfFolder';
import { repository } from '../support/vscode/repository';
import { chooseEntry } from './support/chooseEntry';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';

const workbook = path.join(repository, 'samples', 'REM-IMG-RIS-Va2-exemple.xlsx');

/** The sample with its workbook beside `segur.yaml`, and a change made to one of its files. */
function sampleWith(name: string, file: string, change: (text: string) => string): string {
  const { folder } = copyOfFolder();
  copyFileSync(workbook, path.join(folder, name));
  const changed = path.join(folder, file);
  writeFileSync(changed, change(readFileSync(changed, 'utf8')));
  return folder;
}

async function importFromExplorer(workbench: Workbench, name: string): Promise<void> {
  const { activityBar, explorer, page } = workbench;
  await activityBar.open('Ségur');
  await page.locator('.sidebar .title').filter({ hasText: 'Ségur' }).first().waitFor();
  await chooseEntry(() => explorer.reveal(name), 'Import a REM (.xlsx)…');
}

const unnamed = sampleWith('REM-IMG-RIS-Va2-bis.xlsx', 'segur.yaml', (text) =>
  text.replace(/^catalogue: .*$/m, 'catalogue:'),
);
const corrected = sampleWith('REM-IMG-RIS-Va2.xlsx', 'rem/REM-IMG-RIS-Va2.rem.yaml', (text) =>
  text.replace('nature: EXIGENCE', 'nature: PRECONISATION'),
);

/** A workbook in the current layout with faults that real ones have, each in a known cell. */
function dirtyWorkbook(): Uint8Array {
  const header = [...wideHeader(), 'Note interne', 'Couleur'];
  const clean: Readonly<Record<string, CellSpec>> = {
    ...{ Périmètre: 'Vague 2', ID: 'SC.PSC.01', Chapitre: 'Pro Santé Connect', Exigence: 'Le système DOIT.' },
    ...{ "Nature de l'exigence": 'EXIGENCE', Profil: 'Général', 'N° scénario': 'SC.PSC.01.01' },
    ...{ 'Scénario de conformité': 'Ouvrir une session.', 'N° preuve 1': 'SC.PSC.01.01.01' },
    ...{ 'Preuve 1': 'Copies d’écran de la session', 'Note interne': 'à ne pas publier', Couleur: 'rouge' },
  };
  const other = (ID: string): typeof clean => ({
    ...clean,
    ...{ ID, 'N° scénario': `${ID}.01`, 'N° preuve 1': `${ID}.01.01` },
  });
  const rows = [
    { ...clean, ID: '\u00a0SC.PSC.01 ' },
    { ...other('SC.PSC.02'), Profil: undefined, 'Preuve 1': 'TBD' },
    {
      ...other('SC.PSC.03'),
      Exigence: 'Le <u>système</u> DOIT l&agrave;.',
      'N° preuve 1': 'SC.PSC.01.01.01',
    },
    { Exigence: 'Une ligne sans identifiant.' },
    { ...other('SC.PSC.04'), Commentaire: { sharedIndex: 9999 } },
  ];
  return workbookOf([
    { name: 'Lisez-moi', rows: [['Présentation'], ['du REM']] },
    { name: 'Exigences', rows: [header, ...rows.map((row) => rowUnder(header, row))], locked: true },
  ]);
}

function folderWithDirt(): string {
  const { folder } = copyOfFolder();
  writeFileSync(path.join(folder, 'REM-RIS-sale.xlsx'), dirtyWorkbook());
  return folder;
}

describe('importing a REM', () => {
  journey('from the explorer, and read the report', { folder: unnamed }, async (workbench) => {
    const { folder, notifications, screenshot, webview } = workbench;

    await importFromExplorer(workbench, 'REM-IMG-RIS-Va2-bis.xlsx');

    const said = await notifications.toast(/expected proofs/);
    await webview().getByRole('heading', { name: 'Import of REM-IMG-RIS-Va2-bis.xlsx' }).waitFor();
    assert.match(said, /^rem\/REM-IMG-RIS-Va2-bis\.rem\.yaml: \d+ requirements.* now uses this catalogue\.$/);
    const dossier = readFileSync(path.join(folder, 'segur.yaml'), 'utf8');
    assert.match(dossier, /^catalogue: rem\/REM-IMG-RIS-Va2-bis\.rem\.yaml$/m);
    await screenshot('import, the report');
  });

  journey('compares before it replaces', { folder: corrected, theme: 'dark' }, async (workbench) => {
    const { folder, page, quickInput, screenshot } = workbench;
    const standing = path.join(folder, 'rem', 'REM-IMG-RIS-Va2.rem.yaml');
    const before = readFileSync(standing, 'utf8');

    await importFromExplorer(workbench, 'REM-IMG-RIS-Va2.xlsx');
    await quickInput.pick('Compare first');
    await page.locator('.tab.active').filter({ hasText: '↔' }).waitFor();
    await quickInput.row('Replace it').waitFor();
    await screenshot('import, the two compared');
    await quickInput.cancel();

    assert.equal(readFileSync(standing, 'utf8'), before);
  });

  journey('with dirt, each told with its cell', { folder: folderWithDirt() }, async (workbench) => {
    const { folder, screenshot, webview } = workbench;

    await importFromExplorer(workbench, 'REM-RIS-sale.xlsx');

    const report = webview();
    await report.getByRole('heading', { name: 'Import of REM-RIS-sale.xlsx' }).waitFor();
    const rows = await report.getByRole('row').allInnerTexts();
    const said = (cell: string): readonly string[] =>
      rows.filter((row) => row.startsWith(`${cell}\t`)).map((row) => row.slice(cell.length + 1).trim());
    assert.deepEqual(said('B2'), ['The id reads “SC.PSC.01” after stray spaces and characters are removed.']);
    for (const cell of ['H3', 'L3', 'E4', 'K4', 'B5', 'F6']) assert.notEqual(said(cell).length, 0, cell);
    assert.ok(said('AJ1').includes('Couleur'), 'a column that is not known');
    assert.deepEqual(said('AI1'), ['Note interne']);
    await screenshot('import with dirt, the report');
    await report.getByRole('heading', { name: 'Columns that are not imported' }).scrollIntoViewIfNeeded();
    await screenshot('import with dirt, the columns');
    const catalogue = readFileSync(path.join(folder, 'rem', 'REM-RIS-sale.rem.yaml'), 'utf8');
    assert.match(catalogue, /statement: Le système DOIT là\./);
    assert.doesNotMatch(catalogue, /publier|rouge/);
  });
});
