import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dossierText } from '../support/dossierTexts';
import { temporaryFolder } from '../support/vscode/temporaryFolder';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

const requirement = (id: string, statement: string): string => `      - id: ${id}
        statement: ${statement}
        profiles: [Général]
        scenarios:
          - id: ${id}.01
            text: Tracer un accès.
            proofs:
              - { number: ${id}.01.01, text: Extrait du journal, kinds: [log] }
`;

describe('ids that look alike', () => {
  journey('une exigence ou deux, puis annuler', { locale: 'fr', folder: dossier() }, async (workbench) => {
    const { activityBar, editor, folder, page, palette, quickInput, screenshot, statusBar, tree } = workbench;
    const corrections = path.join(folder, 'rem/REM.corrections.yaml');
    const read = (): string => (existsSync(corrections) ? readFileSync(corrections, 'utf8') : '');
    await activityBar.open('Ségur');
    await statusBar.waitFor(/Radiance 0\/3/);

    await palette.run('Ségur: Comparer les identifiants qui se ressemblent…');
    await quickInput.row('La même, sous TR.AB-01').waitFor();
    await screenshot('deux identifiants qui se ressemblent');
    await quickInput.row('La même, sous TR.AB-01').click();
    await page.locator('.quick-input-titlebar').filter({ hasText: '(2/2)' }).waitFor();
    await quickInput.row('Deux exigences différentes').click();
    await editor.waitForText(/sameAs: TR\.AB-01/);
    await waitUntil('both answers on the disk', () =>
      /TR AB-01:\n\s+differsFrom:\n\s+- TR\.AB-01\n/.test(read()) ? true : undefined,
    );
    assert.match(read(), /TR\/AB-01:\n\s+sameAs: TR\.AB-01/);
    await statusBar.waitFor(/Radiance 0\/2/);
    await tree.expand(/Traces/);
    await tree.row(/^TR\.AB-01,/);
    await screenshot('les réponses dans les corrections');

    await palette.run('Ségur: Comparer les identifiants qui se ressemblent…');
    await quickInput.row(/TR\.AB-01 et TR\/AB-01.*la même, sous TR\.AB-01/).waitFor();
    await screenshot('changer une réponse');
    await page.keyboard.press('Escape');

    await editor.undo();
    await waitUntil('the second answer to be taken back', () =>
      read().includes('differsFrom') || !read().includes('sameAs') ? undefined : true,
    );
    await editor.undo();
    await waitUntil('the file to be gone', () => (existsSync(corrections) ? undefined : true));
    await statusBar.waitFor(/Radiance 0\/3/);
  });
});

function dossier(): string {
  const { folder } = temporaryFolder('look-alikes');
  mkdirSync(path.join(folder, 'rem'));
  writeFileSync(path.join(folder, 'segur.yaml'), dossierText.replace('[Envoi manuel]', '[]'));
  const requirements = [
    requirement('TR.AB-01', 'Le système DOIT tracer les accès.'),
    requirement('TR/AB-01', 'Le système DOIT tracer les accès.'),
    requirement('TR AB-01', 'Le système DOIT tracer les erreurs.'),
  ].join('');
  const catalogue = `rem: 1\ntitle: Exemple, énoncés fictifs\nchapters:\n  - name: Traces\n    requirements:\n${requirements}`;
  writeFileSync(path.join(folder, 'rem/REM.rem.yaml'), catalogue);
  return folder;
}
