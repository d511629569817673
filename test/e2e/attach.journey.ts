import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

const chapter = 'preuves/dmp.preuves.yaml';
const expected = /^SC\.DMP\/HISTO\.04\.01\.02,/;

describe('attaching a proof', () => {
  journey('attach files from the menu, and undo', {}, async (workbench) => {
    const { tree, quickInput, editor, folder, settle } = workbench;
    const before = textIn(folder, chapter);
    const names = filesIn(folder, 'preuves/DMP');
    const outside = fileOutside(
      'Capture du classement.PNG',
      readFileSync(path.join(folder, 'preuves/INS/statuts-identite.png')),
    );
    await openView(workbench);
    await tree.chooseInMenu(expected, 'Attach Files…');
    await quickInput.chooseFile(outside);

    await waitUntil('the copy', () =>
      filesIn(folder, 'preuves/DMP').length > names.length ? true : undefined,
    );
    const [added] = filesIn(folder, 'preuves/DMP').filter((name) => !names.includes(name));
    assert.equal(added, 'SC.DMP-HISTO.04_01.02_1.png');
    await editor.waitForText(/for: SC\.DMP\/HISTO\.04\.01\.02\s+file: DMP\/SC\.DMP-HISTO\.04_01\.02_1\.png/);
    await tree.row(/^SC\.DMP\/HISTO\.04\.01\.02, provided/);
    await waitUntil('the file to be saved', () => (textIn(folder, chapter) === before ? undefined : true));
    await settle();
    await workbench.screenshot('attach files from the menu');

    await editor.undo();
    await waitUntil('the copy to be taken back', () =>
      filesIn(folder, 'preuves/DMP').length === names.length ? true : undefined,
    );
    await editor.save();
    assert.equal(textIn(folder, chapter), before);
    await tree.row(/^SC\.DMP\/HISTO\.04\.01\.02, missing/);
  });

  journey('attach by a drag from the explorer', {}, async (workbench) => {
    const { activityBar, drag, explorer, tree, editor, folder } = workbench;
    const names = filesIn(folder, 'preuves/DMP');
    await openView(workbench);
    await tree.row(expected);

    await drag.through(await explorer.reveal('preuves/DMP/classement.ini'), activityBar.entry('Ségur'), () =>
      tree.row(expected),
    );

    await editor.waitForText(/for: SC\.DMP\/HISTO\.04\.01\.02\s+file: DMP\/classement\.ini/);
    assert.deepEqual(filesIn(folder, 'preuves/DMP'), names);
    await tree.row(/^SC\.DMP\/HISTO\.04\.01\.02, provided/);
  });

  journey('attach by a drop from the system', {}, async (workbench) => {
    const { drag, tree, editor, folder } = workbench;
    await openView(workbench);
    const bytes = new TextEncoder().encode('[classement]\nregle=1\n');
    await workbench.settle();
    await drag.filesOnto([{ name: 'règles.ini', mime: 'text/plain', bytes }], await tree.row(expected));

    await editor.waitForText(/file: DMP\/SC\.DMP-HISTO\.04_01\.02_1\.ini/);
    const copy = path.join(folder, 'preuves/DMP/SC.DMP-HISTO.04_01.02_1.ini');
    assert.equal(readFileSync(copy, 'utf8'), '[classement]\nregle=1\n');
  });

  journey('a drop while a question is open waits for its turn', {}, async (workbench) => {
    const { drag, tree, quickInput, editor } = workbench;
    await openView(workbench);
    const requirement = /^SC\.DMP\/HISTO\.04,/;
    const given = (name: string, text: string): { name: string; mime: string; bytes: Uint8Array } => ({
      name,
      mime: 'text/plain',
      bytes: new TextEncoder().encode(text),
    });
    await workbench.settle();
    await drag.filesOnto([given('un.ini', '[un]\n')], await tree.row(requirement));
    await quickInput.row(/HISTO\.04\.01\.02/).waitFor();
    await drag.filesOnto([given('deux.log', 'deux\n')], await tree.row(requirement));
    await quickInput.row(/HISTO\.04\.01\.02/).waitFor();
    await workbench.screenshot('a question stays open when another file is dropped');
    await quickInput.pick(/HISTO\.04\.01\.02/);
    await editor.waitForText(/file: DMP\/SC\.DMP-HISTO\.04_01\.02_1\.ini/);
    await quickInput.pick(/HISTO\.04\.01\.02/);
    await editor.waitForText(/file: DMP\/SC\.DMP-HISTO\.04_01\.02_1\.log/);
  });

  journey('attach a Gazelle link, judged as it is typed', {}, async (workbench) => {
    const { tree, quickInput, editor } = workbench;
    await openView(workbench, /^Chapter Documents de santé/, /^SC\.DOC\/CDA\.01,/);
    await tree.chooseInMenu(/^SC\.DOC\/CDA\.01\.01\.01,/, 'Attach a Gazelle Link…');
    await quickInput.type('http://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3');
    await quickInput.message(/https/);
    await workbench.screenshot('a link judged as it is typed');
    await quickInput.type('https://interop.esante.gouv.fr/evs/report.seam?oid=2.25.20310000000099');
    await quickInput.accept();
    await waitUntil('the name of the test', async () =>
      (await quickInput.input.inputValue()) === 'CI-SIS-CR-CDA-N1-Create_doc-Sc1' ? true : undefined,
    );
    await quickInput.accept();

    await editor.waitForText(
      /gazelle: https:\/\/interop\.esante\.gouv\.fr\/evs\/report\.seam\?oid=2\.25\.20310000000099\s+test: CI-SIS-CR-CDA-N1-Create_doc-Sc1\s+version: 3\.2\.0/,
    );
  });

  journey('drop a file into a chapter file', {}, async (workbench) => {
    const { editor, page, folder } = workbench;
    await ready(workbench);
    await editor.open('dmp.preuves.yaml');
    await editor.goTo(58, 5);
    const line = page
      .locator('.editor-instance .view-line')
      .filter({ hasText: 'regles-classement.pdf' })
      .first();
    await dropWithShift(line, { name: 'extrait.ini', text: '[x]\n' });
    await editor.waitForText(/for: SC\.DMP\/HISTO\.04\.01\.02\s+file: DMP\/SC\.DMP-HISTO\.04_01\.02_1\.ini/);
    assert.ok(existsSync(path.join(folder, 'preuves/DMP/SC.DMP-HISTO.04_01.02_1.ini')));
    await editor.undo();
    await waitUntil('the copy to be taken back', () =>
      existsSync(path.join(folder, 'preuves/DMP/SC.DMP-HISTO.04_01.02_1.ini')) ? undefined : true,
    );
  });

  journey('paste a link as a proof, in a chapter file', {}, async (workbench) => {
    const { editor, page } = workbench;
    await ready(workbench);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await editor.open('doc.preuves.yaml');
    await editor.goTo(10, 1);
    const link = 'https://interop.esante.gouv.fr/evs/report.seam?oid=2.25.20310000000098';
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(link)})`);
    await editor.press('Control+V');
    await page.locator('.post-edit-widget').click();
    await page.locator('.action-widget').getByText('Attach to SC.DOC/CDA.01.01.01').click();
    await editor.waitForText(/oid=2\.25\.20310000000098\s+test: CI-SIS-CR-CDA-N1-Create_doc-Sc1/);
  });

  journey('joindre un numéro de test MOTCO2', { locale: 'fr' }, async (workbench) => {
    const { tree, quickInput, editor } = workbench;
    await openView(workbench, /Messagerie Sécurisée de Santé/, /^SC\.MSS\/CONF\.01,/);
    await tree.chooseInMenu(/^SC\.MSS\/CONF\.01\.01\.01,/, /MOTCO2/);
    await quickInput.type('environ 12');
    await quickInput.message(/numéro/i);
    await workbench.screenshot('un numéro jugé à la frappe');
    await quickInput.type('48321');
    await quickInput.accept();
    await waitUntil('the name of the test', async () =>
      (await quickInput.input.inputValue()) === 'MSS-LPS-SEGUR-GEN' ? true : undefined,
    );
    await quickInput.accept();

    await editor.waitForText(/motco2: 48321\s+test: MSS-LPS-SEGUR-GEN/);
  });

  journey('joindre une attestation du CNDA déjà là', { locale: 'fr' }, async (workbench) => {
    const { tree, quickInput, folder, settle } = workbench;
    const names = filesIn(folder, 'preuves/DMP');
    const before = textIn(folder, chapter);
    const bytes = readFileSync(path.join(folder, 'preuves/DMP/cnda-dmp-attestation.pdf'));
    const outside = fileOutside('2026 03 16 ATTESTATION RADIANCE 3.2.0.pdf', bytes);
    await openView(workbench, /Dossier Médical Partagé/, /^SC\.DMP\/CONF\.05,/);
    await tree.chooseInMenu(/^SC\.DMP\/CONF\.05\.01\.01,/, /CNDA/);
    await quickInput.pick(/Attestation de conformité/);
    await quickInput.row(/Plus tard/).waitFor();
    await workbench.screenshot('le justificatif peut venir plus tard');
    await quickInput.pick(/Choisir le fichier/);
    await quickInput.chooseFile(outside);
    await workbench.page
      .getByText(/est déjà joint à SC\.DMP\/CONF\.05\.01\.01/)
      .first()
      .waitFor();
    await settle();
    await workbench.screenshot('le même fichier est déjà joint');
    assert.equal(textIn(folder, chapter), before);
    assert.deepEqual(filesIn(folder, 'preuves/DMP'), names);
  });

  journey('replace a file under the same name, and undo', {}, async (workbench) => {
    const { tree, quickInput, editor, folder, settle } = workbench;
    const place = path.join(folder, 'preuves/DMP/SC.DMP-HISTO.04_01.01_1.png');
    const picture = readFileSync(path.join(folder, 'preuves/INS/statuts-identite.png'));
    const first = fileOutside('Capture d’écran 2026-03-02 à 10.15.22.png', picture);
    const second = fileOutside('Screenshot_20260303_101522.png', Buffer.concat([picture, Buffer.from('2')]));
    await openView(workbench);
    const row = /^DMP\/regles-classement\.pdf,|^DMP\/SC\.DMP-HISTO\.04_01\.01_1\.png,/;
    await tree.expand(/^SC\.DMP\/HISTO\.04\.01\.01,/);
    await tree.chooseInMenu(row, 'Replace This File…');
    await quickInput.chooseFile(first);
    await quickInput.row(/version 3\.2\.0, proof made on 2026-03-02 from the file’s name/).waitFor();
    await workbench.screenshot('what a replacement renews');
    await quickInput.accept();
    await waitUntil('the first file', () => (existsSync(place) ? true : undefined));
    await waitUntil('its day', () => (textIn(folder, chapter).includes('04_01.01_1.png') ? true : undefined));
    assert.ok(!existsSync(path.join(folder, 'preuves/DMP/regles-classement.pdf')));
    await settle();
    const once = textIn(folder, chapter);

    await tree.chooseInMenu(row, 'Replace This File…');
    await quickInput.chooseFile(second);
    await quickInput.row(/made on 2026-03-03/).waitFor();
    await quickInput.accept();
    await waitUntil('the second file', () =>
      existsSync(place) && readFileSync(place).length > picture.length ? true : undefined,
    );
    await waitUntil('its text', () => (textIn(folder, chapter) === once ? undefined : true));
    await editor.open(chapter);
    await editor.undo();
    await waitUntil('the first file to be back', () =>
      existsSync(place) && readFileSync(place).equals(picture) ? true : undefined,
    );
    await editor.save();
    assert.equal(textIn(folder, chapter), once);
  });

  journey('attach from the explorer by a search, and empty the inbox', {}, async (workbench) => {
    const { explorer, quickInput, editor, folder, page, settle } = workbench;
    const inbox = path.join(folder, 'a-trier');
    const name = 'Capture 2026-03-02 à 10.15.22.log';
    mkdirSync(inbox);
    writeFileSync(path.join(inbox, name), 'recherche 10:15:22\n');
    await ready(workbench);
    await explorer.refresh();
    const row = await explorer.reveal(`a-trier/${name}`);
    await row.click({ button: 'right' });
    await page.getByRole('menuitem', { name: /Attach as Proof/ }).click();
    await quickInput.type('dmp histo 4 2');
    await waitUntil('the search', async () =>
      (await quickInput.rows()).every((text) => /HISTO\.04|Dossier/.test(text)) ? true : undefined,
    );
    await settle();
    await workbench.screenshot('a search for an expected proof');
    await quickInput.pick(/HISTO\.04\.01\.02/);
    await quickInput.pick(/^\s*Move/);
    await editor.waitForText(/file: DMP\/SC\.DMP-HISTO\.04_01\.02_1\.log[^]*madeOn: 2026-03-02/);
    assert.deepEqual(filesIn(folder, 'a-trier'), []);

    await editor.undo();
    await waitUntil('the inbox to be full again', () =>
      filesIn(folder, 'a-trier').length === 1 ? true : undefined,
    );
  });

  journey('declare a requirement not applicable, and take a proof away', {}, async (workbench) => {
    const { tree, quickInput, editor, folder } = workbench;
    await openView(workbench);
    await tree.chooseInMenu(/^SC\.DMP\/HISTO\.04,/, 'Declare Not Applicable…');
    await quickInput.accept();
    await quickInput.message(/reason is required/);
    await quickInput.type('Pas de consultation : le produit ne fait que déposer.');
    await quickInput.accept();
    await editor.waitForText(/notApplicable: 'Pas de consultation : le produit ne fait que déposer\.'/);
    await editor.undo();

    await tree.expand(/^SC\.DMP\/HISTO\.04\.01\.01,/);
    const file = 'preuves/DMP/recherche-par-type.png';
    const proof = /^DMP\/regles-classement\.pdf,|^DMP\/recherche-par-type\.png,/;
    await tree.chooseInMenu(proof, 'Remove This Proof');
    await quickInput.pick(/keep the file/);
    await waitUntil('the proof to go', async () => ((await tree.has(proof)) ? undefined : true));
    assert.ok(existsSync(path.join(folder, file)));
  });
});

async function ready({ activityBar, statusBar }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
}

/** A file dropped with the shift key held goes into the text instead of being opened. */
async function dropWithShift(
  target: Locator,
  file: { readonly name: string; readonly text: string },
): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to drop on');
  const at = { clientX: box.x + 60, clientY: box.y + box.height / 2 };
  const make = `(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type: 'text/plain' }));
    return transfer;
  })(${JSON.stringify(file)})`;
  const dataTransfer = await target.page().evaluateHandle(make);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(event, { dataTransfer, shiftKey: true, bubbles: true, ...at });
  }
}

async function openView(
  { activityBar, tree, statusBar }: Workbench,
  chapterRow = /^Chapter Dossier Médical Partagé/,
  requirement = /^SC\.DMP\/HISTO\.04,/,
): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
  await tree.expand(chapterRow);
  await tree.expand(requirement);
}

function textIn(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

function filesIn(folder: string, sub: string): readonly string[] {
  return readdirSync(path.join(folder, sub)).sort();
}

const outsides: string[] = [];

/** A file that is not in the dossier; it goes with the tests. */
function fileOutside(name: string, content: Uint8Array): string {
  const place = mkdtempSync(path.join(tmpdir(), 'segur-outside-'));
  outsides.push(place);
  writeFileSync(path.join(place, name), content);
  return path.join(place, name);
}

after(() => outsides.forEach((place) => rmSync(place, { recursive: true, force: true })));
