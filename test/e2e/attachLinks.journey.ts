import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileOutside, filesIn, openView, ready, textIn } from './support/attaching';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

const chapter = 'preuves/dmp.preuves.yaml';

describe('attaching what is no file of one’s own', () => {
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
});
