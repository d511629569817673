import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wideSheet } from '../support/remWorkbook';
import { copyOfFolder } from '../support/vscode/copyOfFolder';
import { repository } from '../support/vscode/repository';
import { temporaryFolder } from '../support/vscode/temporaryFolder';
import { workbookOf, type CellSpec } from '../support/workbook';
import { chooseEntry } from './support/chooseEntry';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

const dossier = path.join(repository, 'test/fixtures/dossiers/new-rem');
const workbookName = 'REM-IMG-RIS-Va3.xlsx';
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
        return text.includes('Preuves sans correspondance') ? text : undefined;
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
      assert.match(psc, /# Sans correspondance dans le nouveau REM[^]*ouverture\.log/);
      assert.match(mss, /SC\.MSS\.04:\n {4}proofs:\n {6}- for: SC\.MSS\.04\.01\.01\n {8}motco2: 48213/);

      await editor.waitForText(/catalogue: rem\/nouveau\.rem\.yaml/);
      await workbench.screenshot('le dossier sous le nouveau REM');
      // From what has the focus, and saved again on the disk.
      await editor.undo();
      await waitUntil('all files to be as before', () =>
        JSON.stringify(textsIn(workbench)) === JSON.stringify(before) ? true : undefined,
      );
    },
  );

  journey(
    'd’un classeur de l’explorateur, en répondant non',
    { locale: 'fr', folder: withWorkbook() },
    async (workbench) => {
      const { activityBar, explorer, folder, notifications, problems, quickInput, statusBar, tree } =
        workbench;
      await activityBar.open('Ségur');
      await statusBar.waitFor(/Radiance \d+\/\d+/);
      await chooseEntry(() => explorer.reveal('REM-IMG-RIS-Va3.xlsx'), 'Passer au nouveau REM…');
      assert.match(await notifications.dialog(), /SC\.PSC\.02 est-elle devenue SC\.PSC\.12/);
      await notifications.answerDialog('Non');
      await quickInput.row(/Appliquer/).click();
      await notifications.toast(/Le dossier suit le nouveau REM/);
      const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
      assert.match(read('segur.yaml'), /catalogue: rem\/REM-IMG-RIS-Va3\.rem\.yaml/);
      assert.match(read('rem/REM-IMG-RIS-Va3.rem.yaml'), /id: SC\.PSC\.12/);
      const psc = read('preuves/psc.preuves.yaml');
      assert.match(psc, /# Sans correspondance dans le nouveau REM[^]*fermeture\.mp4/);
      assert.doesNotMatch(psc, /^ {2}SC\.PSC\.12:/m);
      await workbench.screenshot('passé au nouveau REM sans ce qui n’est pas pareil');

      // Worded in another way, it is to be read again, until someone says so.
      assert.match(psc, /^ {2}SC\.PSC\.01:[^]*?toReview: /m);
      await problems.waitFor(/SC\.PSC\.01.*requirement-reworded/);
      await activityBar.open('Ségur');
      await tree.pressInTitle('Filtrer les exigences');
      await quickInput.pick(/^À relire/);
      await quickInput.accept();
      await tree.expand(/^Chapitre Pro Santé Connect/);
      await tree.row(/^SC\.PSC\.01, à relire/);
      assert.equal(await tree.has(/^SC\.PSC\.03/), false);
      await workbench.screenshot('une exigence à relire');
      await tree.chooseInMenu(/^SC\.PSC\.01, à relire/, 'Marquer l’exigence comme relue');
      await problems.waitForNo(/SC\.PSC\.01.*requirement-reworded/);
      await waitUntil('the mark to be gone from the file', () =>
        Promise.resolve(read('preuves/psc.preuves.yaml').includes('toReview') ? undefined : true),
      );
      const welcome = workbench.page.locator('.sidebar .welcome-view-content');
      await welcome.getByText('Aucune exigence ne correspond au').waitFor();
    },
  );

  journey(
    'of one of two dossiers, leaving a question for later',
    { folder: twoDossiers() },
    async (workbench) => {
      const { activityBar, folder, notifications, palette, problems, quickInput, tree } = workbench;
      const chapter = path.join(folder, 'second/preuves/psc.preuves.yaml');
      const before = readFileSync(path.join(folder, 'premier/segur.yaml'), 'utf8');
      await activityBar.open('Ségur');
      await tree.row(/Radiance second/);
      await palette.run('Ségur: Move to the New REM…');
      await quickInput.row('Radiance second').click();
      await quickInput.row('Choose a workbook').click();
      await quickInput.chooseFile(path.join(folder, 'REM-IMG-RIS-Va3.xlsx'));
      assert.match(await notifications.dialog(), /Has SC\.PSC\.02 become SC\.PSC\.12/);
      await notifications.answerDialog('Later');
      await quickInput.row(/Apply/).click();
      await notifications.toast(/follows the new REM: .*1 open question/);
      assert.match(
        readFileSync(path.join(folder, 'second/segur.yaml'), 'utf8'),
        /catalogue: rem\/REM-IMG-RIS-Va3\.rem\.yaml/,
      );
      assert.match(
        readFileSync(chapter, 'utf8'),
        /^ {2}SC\.PSC\.02:\n {4}proofs:\n {6}- file: PSC\/fermeture/m,
      );
      assert.equal(
        readFileSync(path.join(folder, 'premier/segur.yaml'), 'utf8'),
        before,
        'the other one stays',
      );
      await problems.filter('SC.PSC.02');
      await problems.waitFor(/SC\.PSC\.02.*unknown-requirement/);
    },
  );
});

function textsIn({ folder }: Workbench): readonly string[] {
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** What the fixture's new catalogue says of what the dossier holds, as the agency would publish it. */
function newWorkbook(): Uint8Array {
  const row = (
    id: string,
    cells: Readonly<Record<string, CellSpec>>,
  ): Readonly<Record<string, CellSpec>> => ({
    ...{ Périmètre: 'Vague 2', ID: id, Chapitre: 'Pro Santé Connect', "Nature de l'exigence": 'EXIGENCE' },
    ...{ Profil: 'Général', 'N° scénario': `${id}.01`, 'Scénario de conformité': 'Attendre.' },
    ...{ 'N° preuve 1': `${id}.01.01`, 'Preuve 1': 'Vidéo de la fermeture.' },
    ...cells,
  });
  return workbookOf([
    wideSheet(
      row('SC.PSC.01', {
        Exigence: 'Le système DOIT ouvrir la session par Pro Santé Connect en moins de deux gestes.',
        'Scénario de conformité': 'Ouvrir une session.',
        'Preuve 1': "Vidéo ou copies d'écran de l'ouverture.",
        'N° preuve 2': 'SC.PSC.01.01.02',
        'Preuve 2': "Trace de l'ouverture.",
      }),
      row('SC.PSC.12', {
        Exigence: "Le système DOIT fermer la session après une inactivité que l'administrateur peut régler.",
      }),
      row('SC.PSC.03', {
        Exigence: 'Le système DOIT afficher le nom du professionnel connecté.',
        'Preuve 1': "Copie d'écran.",
      }),
    ),
  ]);
}

function withWorkbook(): string {
  const { folder } = copyOfFolder(dossier);
  writeFileSync(path.join(folder, workbookName), newWorkbook());
  return folder;
}

/** One workspace with two dossiers of the same shape, and the workbook beside them. */
function twoDossiers(): string {
  const { folder } = temporaryFolder('two-dossiers');
  for (const name of ['premier', 'second']) {
    cpSync(dossier, path.join(folder, name), { recursive: true });
    const own = path.join(folder, name, 'segur.yaml');
    writeFileSync(own, readFileSync(own, 'utf8').replace('name: Radiance', `name: Radiance ${name}`));
  }
  writeFileSync(path.join(folder, workbookName), newWorkbook());
  return folder;
}
