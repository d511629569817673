import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

describe('quick fixes', () => {
  journey('mend three planted faults', {}, async (workbench) => {
    const { editor, problems } = workbench;
    await ready(workbench);
    const planted = ['Requirement not in the catalogue', 'only in case', 'without a reason'];
    for (const words of planted) {
      await problems.filter(words);
      await problems.waitFor(new RegExp(words));
    }

    await editor.open('ssi.preuves.yaml');
    await editor.goTo(26, 6);
    await waitUntil('the squiggle', async () => ((await editor.squiggles('error')) > 0 ? true : undefined));
    await editor.applyQuickFix(/Did you mean/);
    await waitUntil('the id to be right', async () =>
      (await editor.squiggles('error')) === 0 ? true : undefined,
    );
    await editor.save();

    await editor.open('ins.preuves.yaml');
    await editor.goTo(7, 16);
    const titles = await editor.quickFixes();
    assert.match(titles[0] ?? '', /Write the name as on the disk: “creation-identite\.png”/);
    await workbench.screenshot('the quick fixes of a finding');
    await workbench.page.keyboard.press('Escape');
    await editor.applyQuickFix(/as on the disk/);
    await editor.waitForText(/file: INS\/creation-identite\.png/);
    await editor.save();

    await editor.open('epr.preuves.yaml');
    await editor.goTo(16, 8);
    await editor.applyQuickFix(/Write why/);
    await editor.type('Radiance ne prescrit pas.');
    await editor.waitForText(/notApplicable: Radiance ne prescrit pas\./);
    await editor.save();

    for (const words of planted) {
      await problems.filter(words);
      await problems.waitForNo(new RegExp(words));
    }
    await problems.filter('file-not-found');
    await problems.waitFor(/file-not-found/); // what was not fixed is still reported
  });

  journey('rename a file by a quick fix, and undo', {}, async (workbench) => {
    const { editor, folder } = workbench;
    await ready(workbench);
    await editor.open('port.preuves.yaml');
    await editor.goTo(7, 16);
    await editor.applyQuickFix(/Rename the file to/);
    await waitUntil('the new name', () =>
      existsSync(path.join(folder, 'preuves/PORT/procedure-extraction.pdf')) ? true : undefined,
    );
    await editor.waitForText(/procedure-extraction\.pdf/);
    await workbench.settle();
    await editor.undo();
    await waitUntil('the old name', () =>
      existsSync(path.join(folder, 'preuves/PORT/procedure-extraction.png')) ? true : undefined,
    );
  });

  journey('choose another file in place of a broken one', {}, async (workbench) => {
    const { editor, quickInput, folder } = workbench;
    await ready(workbench);
    await editor.open('db.preuves.yaml');
    await editor.goTo(31, 16);
    await editor.applyQuickFix(/Choose another file/);
    await quickInput.chooseFile(path.join(folder, 'preuves/DB/visionneuse.png'));
    await quickInput.pick('Replace');
    await editor.waitForText(/file: DB\/visionneuse\.png/);
    await waitUntil('the finding to go', async () =>
      (await editor.squiggles('error')) === 0 ? true : undefined,
    );
  });

  journey('ignorer un constat avec une raison', { locale: 'fr' }, async (workbench) => {
    const { editor, quickInput, folder } = workbench;
    await ready(workbench);
    await editor.open('img.preuves.yaml');
    await editor.goTo(20, 16);
    await editor.applyQuickFix(/Ignorer « format-not-accepted » pour cette preuve/);
    await quickInput.accept();
    await quickInput.message(/raison est obligatoire/);
    await quickInput.type('La vidéo : jointe juste au-dessus');
    await workbench.screenshot('la raison d’un constat ignoré');
    await quickInput.accept();
    const written = /ignore:\n\s+format-not-accepted: 'La vidéo : jointe juste au-dessus'/;
    await waitUntil('the reason in the file', () =>
      written.test(readFileSync(path.join(folder, 'preuves/img.preuves.yaml'), 'utf8')) ? true : undefined,
    );
    await waitUntil('the finding to go', async () =>
      (await editor.squiggles('error')) === 0 ? true : undefined,
    );
  });
});

async function ready({ activityBar, statusBar }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
}
