import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository, sampleDossier } from '../support/vscode/repository';
import { chooseEntry } from './support/chooseEntry';
import { journey } from './support/journey';

const workbook = 'REM-IMG-RIS-Va2-exemple.xlsx';
const picture = path.join(sampleDossier, 'a-joindre', 'liste-des-comptes.png');

const report = 'https://interop.esante.gouv.fr/evs/report.seam?oid=2.25.20310000000099';

/** What the README says under “Five minutes”, and nothing else. */
describe('a first dossier', () => {
  journey('trois preuves en cinq minutes', { folder: null, locale: 'fr' }, async (workbench) => {
    const { activityBar, drag, editor, explorer, folder, page, quickInput, statusBar, tree } = workbench;
    copyFileSync(path.join(repository, 'samples', workbook), path.join(folder, workbook));

    await activityBar.open('Ségur');
    await page.locator('.sidebar').getByRole('button', { name: 'Nouveau dossier' }).click();
    await quickInput.pick(path.basename(folder));
    await quickInput.pick(workbook);
    await quickInput.row(/RIS, vague 2/).waitFor();
    await quickInput.accept();
    await quickInput.row(/Référentiel d'identités/).waitFor();
    await quickInput.accept();
    for (const step of [5, 6, 7, 8, 9]) {
      await page
        .locator('.quick-input-titlebar')
        .filter({ hasText: `(${String(step)}/9)` })
        .waitFor();
      if (step < 7) await quickInput.type(step === 5 ? 'Radiance' : '3.2.0');
      await quickInput.accept();
    }
    await tree.row(/Pro Santé Connect/);

    await tree.expand(/Annuaire Santé/);
    await tree.expand(/^SC\.ANN\.03,/);
    await workbench.settle();
    const bytes = new Uint8Array(readFileSync(picture));
    await drag.filesOnto(
      [{ name: 'recherche.png', mime: 'image/png', bytes }],
      await tree.row(/^SC\.ANN\.03\.01\.01,/),
    );
    await editor.waitForText(/file: ANN\//);
    await tree.row(/^SC\.ANN\.03\.01\.01, fournie/);

    await workbench.settle(); // the tree is drawn once more when the file has been inspected
    await tree.expand(/Documents de santé/);
    await tree.expand(/^SC\.DOC\/CDA\.01,/);
    await tree.chooseInMenu(/^SC\.DOC\/CDA\.01\.01\.01,/, 'Joindre un lien Gazelle…');
    await quickInput.type(report);
    await quickInput.accept();
    await quickInput.message(/test/i);
    await quickInput.type('CI-SIS-CR-CDA-N1-Create_doc-Sc1');
    await quickInput.accept();
    await tree.row(/^SC\.DOC\/CDA\.01\.01\.01, fournie/);

    copyFileSync(picture, path.join(folder, 'liste-des-comptes.png'));
    await explorer.refresh();
    await chooseEntry(() => explorer.reveal('liste-des-comptes.png'), 'Ségur : joindre comme preuve…');
    await quickInput.type('liste comptes');
    await quickInput.accept();
    await quickInput.pick('Déplacer');
    await statusBar.waitFor(/Radiance 3\//);
    await editor.waitForText(/file: SSI\//);
    assert.deepEqual(
      ['ANN', 'SSI'].map((name) => readdirSync(path.join(folder, 'preuves', name)).length),
      [1, 1],
    );
  });
});
