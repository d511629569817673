import type { Stage } from './guide';
import { paletteTitleOf, titleOf } from './titleOf';

const chapter = 'Annuaire Santé';

/** The deposit of a chapter, the remarks of the agency, the dashboard; then the check in the build. */
export async function guideOfDeposit({ workbench, language, take }: Stage): Promise<void> {
  const { activityBar, editor, notifications, page, palette, problems, quickInput, tree, webview } =
    workbench;
  const run = (command: string): Promise<void> => palette.run(paletteTitleOf(language, command));
  await activityBar.open('Ségur');
  await problems.waitFor(/file-not-found/);
  await page.keyboard.press('Control+j');
  await tree.chooseInMenu(/Annuaire Santé/, titleOf(language, 'depositChapter'));
  const ticks = webview().locator('[data-row] input[type=checkbox]');
  await ticks.first().check();
  await take('deposit');
  for (const at of [1, 2]) await ticks.nth(at).check();
  await webview().locator('#submit').click();
  await notifications.toast(chapter);
  await notifications.clear();
  await tree.click(/Annuaire Santé/);
  await palette.run('View: Close All Editors');

  await run('recordAnswer');
  await quickInput.pick(chapter);
  await quickInput.row(chapter).waitFor({ state: 'hidden' });
  await quickInput.type('L’adresse du correspondant n’est pas lisible.');
  await quickInput.accept();
  await quickInput.pick('SC.ANN.03.01.01');
  await quickInput.accept();
  await notifications.toast(chapter);
  await notifications.clear();
  await editor.open('preuves/ann.preuves.yaml');
  await tree.expand(/Annuaire Santé/);
  await problems.open();
  await problems.filter('remark-open');
  await problems.waitFor(/remark-open/);
  await take('remark');
  await page.keyboard.press('Control+j');

  await run('showDashboard');
  await webview().getByText(chapter).first().waitFor();
  await take('dashboard');

  await run('addIntegration');
  await quickInput.row('GitLab').waitFor();
  await take('build');
}
