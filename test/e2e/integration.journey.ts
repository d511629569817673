import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

const command = 'Ségur: Ajouter le contrôle à l’intégration continue…';

describe('the check in continuous integration', () => {
  journey('for GitLab, pre-commit and GitHub', { locale: 'fr' }, async (workbench) => {
    const { activityBar, editor, folder, notifications, page, palette, quickInput, screenshot, tree } =
      workbench;
    const file = (name: string): string => path.join(folder, name);
    const read = (name: string): string => readFileSync(file(name), 'utf8');
    const add = async (kind: string): Promise<void> => {
      await palette.run(command);
      await quickInput.pick(kind);
    };
    await activityBar.open('Ségur');
    await tree.row(/Pro Santé Connect/);

    const stages = 'stages: [build, test]\n';
    writeFileSync(file('.gitlab-ci.yml'), stages);
    await palette.run(command);
    await quickInput.row('GitLab').waitFor();
    await screenshot('the check can be added to three kinds of builds');
    await quickInput.pick('GitLab');
    assert.match(
      await notifications.toast(/Contrôle ajouté/),
      /segur-preuves\.gitlab-ci\.yml, \.gitlab-ci\.yml/,
    );
    await editor.waitForText(/image: node/);
    assert.equal(
      read('.gitlab-ci.yml'),
      `${stages}\ninclude:\n  - local: .gitlab/segur-preuves.gitlab-ci.yml\n`,
    );
    await notifications.clear();
    await add('GitLab');
    await notifications.toast(/déjà dans/);

    await notifications.clear();
    await add('pre-commit');
    await editor.waitForText(/entry: npx --yes segur-preuves@/);
    assert.match(read('.pre-commit-config.yaml'), /^repos:\n {2}- repo: local\n/u);

    const workflow = '.github/workflows/segur-preuves.yml';
    await notifications.clear();
    await add('GitHub');
    await editor.waitForText(/actions\/checkout/);
    writeFileSync(file(workflow), 'name: le nôtre\n');
    await editor.waitForText(/le nôtre/);
    await add('GitHub');
    assert.match(await notifications.dialog(), /existe déjà\. Le remplacer \?/);
    await page.keyboard.press('Escape');
    assert.equal(read(workflow), 'name: le nôtre\n');
    await add('GitHub');
    await notifications.answerDialog('Remplacer');
    await editor.waitForText(/actions\/checkout/);
    await waitUntil('the workflow on the disk', async () =>
      Promise.resolve(read(workflow).includes('segur-preuves@') ? true : undefined),
    );
    await editor.undo();
    await editor.waitForText(/le nôtre/);
    assert.ok(existsSync(file('.gitlab/segur-preuves.gitlab-ci.yml')));
  });
});
