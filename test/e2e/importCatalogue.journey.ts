import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOfFolder } from '../support/vscode/copyOfFolder';
import { repository } from '../support/vscode/repository';
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
  await (await explorer.reveal(name)).click({ button: 'right' });
  await page.locator('.monaco-menu').getByRole('menuitem', { name: 'Import a REM (.xlsx)…' }).click();
}

const unnamed = sampleWith('REM-IMG-RIS-Va2-bis.xlsx', 'segur.yaml', (text) =>
  text.replace(/^catalogue: .*$/m, 'catalogue:'),
);
const corrected = sampleWith('REM-IMG-RIS-Va2.xlsx', 'rem/REM-IMG-RIS-Va2.rem.yaml', (text) =>
  text.replace('nature: EXIGENCE', 'nature: PRECONISATION'),
);

describe('importing a REM', () => {
  journey('from the explorer, and read the report', { folder: unnamed }, async (workbench) => {
    const { folder, notifications, screenshot, webview } = workbench;

    await importFromExplorer(workbench, 'REM-IMG-RIS-Va2-bis.xlsx');

    const said = await notifications.toast(/expected proofs/);
    await webview().getByRole('heading', { name: 'Import of REM-IMG-RIS-Va2-bis.xlsx' }).waitFor();
    assert.match(
      said,
      /^rem\/REM-IMG-RIS-Va2-bis\.rem\.yaml: \d+ requirements.* names this catalogue now\.$/,
    );
    const dossier = readFileSync(path.join(folder, 'segur.yaml'), 'utf8');
    assert.match(dossier, /^catalogue: rem\/REM-IMG-RIS-Va2-bis\.rem\.yaml$/m);
    await screenshot('import, the report');
  });

  journey('compares before it replaces', { folder: corrected, theme: 'dark' }, async (workbench) => {
    const { folder, page, quickInput, screenshot } = workbench;
    const standing = path.join(folder, 'rem', 'REM-IMG-RIS-Va2.rem.yaml');
    const before = readFileSync(standing, 'utf8');

    await importFromExplorer(workbench, 'REM-IMG-RIS-Va2.xlsx');
    await quickInput.pick('Compare the two first');
    await page.locator('.tab.active').filter({ hasText: '↔' }).waitFor();
    await quickInput.row('Replace it').waitFor();
    await screenshot('import, the two compared');
    await quickInput.cancel();

    assert.equal(readFileSync(standing, 'utf8'), before);
  });
});
