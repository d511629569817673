import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withKey } from '../support/identityNumbers';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';

const patient = withKey('2840575123456');

describe('what is found inside evidence', () => {
  journey('une attestation au NIL d’un autre produit', { locale: 'fr' }, async (workbench) => {
    const { folder, problems } = workbench;
    await ready(workbench);
    const dossier = path.join(folder, 'segur.yaml');
    const before = readFileSync(dossier, 'utf8');
    writeFileSync(dossier, before.replace('RAD123456', 'JUL895988'));
    await problems.filter('cnda-dmp-attestation');
    await problems.waitFor(/porte le NIL RAD123456 ; celui du dossier est JUL895988/);
    await workbench.screenshot('le NIL d’un autre produit');
    writeFileSync(dossier, before);
    await problems.waitForNo(/porte le NIL/);
  });

  journey('a patient’s number in a log', {}, async (workbench) => {
    const { folder, page, problems } = workbench;
    await ready(workbench);
    appendFileSync(path.join(folder, 'preuves/DB/recherche-kos.log'), `10:32:07 found patient ${patient}\n`);
    await problems.filter('recherche-kos');
    const told = await problems.waitFor(/may hold patients’ identities: 1 INS\/NIR/);
    assert.match(told, /personal-data-suspected/);
    assert.ok(!(await page.locator('body').innerText()).includes(patient), 'the number is not shown');
    await workbench.screenshot('a patient’s number in a log');
  });
});

async function ready({ activityBar, statusBar }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
}
