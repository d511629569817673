import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../support/vscode/repository';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

const dossier = path.join(repository, 'test/fixtures/dossiers/new-rem');
const files = ['segur.yaml', 'preuves/psc.preuves.yaml', 'preuves/mss.preuves.yaml'];

describe('a new REM', () => {
  journey(
    'comparer, passer au nouveau REM, puis annuler',
    { locale: 'fr', folder: dossier },
    async (workbench) => {
      const { palette, quickInput, notifications, editor, statusBar, activityBar } = workbench;
      const before = textsIn(workbench);
      await activityBar.open('Ségur');
      await statusBar.waitFor(/Radiance \d+\/\d+/);

      await palette.run('Ségur: Comparer avec un nouveau REM…');
      await quickInput.row('nouveau.rem.yaml').click();
      const report = workbench.webview().locator('body');
      const read = await waitUntil('the report', async () => {
        const text = await report.innerText().catch(() => '');
        return text.includes('Preuves sans place') ? text : undefined;
      });
      assert.match(read, /SC\.PSC\.02 → SC\.PSC\.12/);
      await workbench.screenshot('ce que change un nouveau REM');
      assert.deepEqual(textsIn(workbench), before, 'comparing writes nothing');

      await notifications.answer(/Comparaison de/, 'Passer au nouveau REM');
      assert.match(
        await notifications.dialog(),
        /SC\.PSC\.02 est-elle devenue SC\.PSC\.12[^]*Avant : Le système/,
      );
      await workbench.screenshot('une question du passage');
      await notifications.answerDialog('Oui, la même exigence');
      await quickInput.row('Appliquer (3 fichiers modifiés)').waitFor();
      await workbench.screenshot('le passage relu avant d’être fait');
      assert.deepEqual(textsIn(workbench), before, 'nothing is written before it was reviewed');
      await quickInput.row('Appliquer (3 fichiers modifiés)').click();
      await notifications.toast(/Le dossier suit le nouveau REM/);
      const [own = '', psc = '', mss = ''] = textsIn(workbench);
      assert.match(own, /catalogue: rem\/nouveau\.rem\.yaml/);
      assert.match(psc, /SC\.PSC\.12:\n {4}proofs:\n {6}- file: PSC\/fermeture\.mp4/);
      assert.match(psc, /# Sans place dans le nouveau REM[^]*ouverture\.log/);
      assert.match(mss, /SC\.MSS\.04:\n {4}proofs:\n {6}- for: SC\.MSS\.04\.01\.01\n {8}motco2: 48213/);

      await editor.open('psc.preuves.yaml');
      await editor.waitForText(/SC\.PSC\.12/);
      await workbench.screenshot('le dossier sous le nouveau REM');
      await editor.undo();
      await editor.waitForText(/SC\.PSC\.02:/);
      await palette.run('File: Save All Files');
      await waitUntil('all files to be as before', () =>
        JSON.stringify(textsIn(workbench)) === JSON.stringify(before) ? true : undefined,
      );
    },
  );
});

function textsIn({ folder }: Workbench): readonly string[] {
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
