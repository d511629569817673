import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { fileOutside, filesIn, openView, ready, textIn } from './support/attaching';
import { chooseEntry } from './support/chooseEntry';
import { journey } from './support/journey';
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

  journey('drop a file into a chapter file', {}, async (workbench) => {
    const { editor, page, folder, settle } = workbench;
    await ready(workbench);
    await editor.open('dmp.preuves.yaml');
    await editor.goTo(58, 5);
    await settle(); // what is over each requirement moves the lines when it comes
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
    const { explorer, quickInput, editor, folder, settle } = workbench;
    const inbox = path.join(folder, 'a-trier');
    const name = 'Capture 2026-03-02 à 10.15.22.log';
    mkdirSync(inbox);
    writeFileSync(path.join(inbox, name), 'recherche 10:15:22\n');
    await ready(workbench);
    await explorer.refresh();
    await chooseEntry(() => explorer.reveal(`a-trier/${name}`), /Attach as Proof/);
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
