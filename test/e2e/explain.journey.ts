import { actUntil, shortMs } from './support/actUntil';
import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';

describe('the explanation of a finding', () => {
  journey('comprendre un constat depuis les problèmes', { locale: 'fr' }, async (workbench) => {
    const { activityBar, page, problems } = workbench;
    await activityBar.open('Ségur');
    await problems.waitFor(/file-not-found/);
    const row = page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'file-not-found' });
    await actUntil(
      'l’explication',
      () => row.locator('a', { hasText: 'file-not-found' }).first().click({ timeout: shortMs }),
      explained(workbench, /file-not-found[\s\S]*Que faire\.[\s\S]*Changer sa gravité/),
    );
    await workbench.screenshot('un constat expliqué');
  });

  journey('understand a finding from the hover on it', {}, async (workbench) => {
    const { activityBar, editor, language, page, problems } = workbench;
    await activityBar.open('Ségur');
    await problems.waitFor(/file-not-found/);
    await editor.open('dmp.preuves.yaml');
    await editor.goTo(44, 22);
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await language.hoverAt(44, 22, /file-not-found/);
    await workbench.screenshot('a finding and its rules under the pointer');
    await language.followInHover(
      { line: 44, column: 22, link: 'file-not-found' },
      explained(workbench, /file-not-found[\s\S]*What to do\.[\s\S]*Changing its severity/),
    );
  });
});

function explained({ webview }: Workbench, wanted: RegExp): () => Promise<true | undefined> {
  const page = webview().locator('body');
  return async () =>
    wanted.test(await page.innerText({ timeout: 3 * shortMs }).catch(() => '')) ? true : undefined;
}
