import { journey } from './support/journey';
import type { Workbench } from './support/openWorkbench';
import { waitUntil } from './support/waitUntil';

describe('the explanation of a finding', () => {
  journey('comprendre un constat depuis les problèmes', { locale: 'fr' }, async (workbench) => {
    const { activityBar, page, problems } = workbench;
    await activityBar.open('Ségur');
    await problems.waitFor(/file-not-found/);
    const row = page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'file-not-found' });
    await row.locator('a', { hasText: 'file-not-found' }).first().click();
    await explained(workbench, /file-not-found[\s\S]*Que faire\.[\s\S]*Changer sa gravité/);
    await workbench.screenshot('un constat expliqué');
  });

  journey('understand a finding from the hover on it', {}, async (workbench) => {
    const { activityBar, editor, page, problems } = workbench;
    await activityBar.open('Ségur');
    await problems.waitFor(/file-not-found/);
    await editor.open('dmp.preuves.yaml');
    await editor.goTo(44, 22);
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    const hover = page.locator('.monaco-hover:visible').filter({ hasText: 'file-not-found' }).first();
    await hover.waitFor();
    await workbench.screenshot('a finding and its rules under the pointer');
    await hover.locator('a', { hasText: 'file-not-found' }).first().click();
    await explained(workbench, /file-not-found[\s\S]*What to do\.[\s\S]*Changing its severity/);
  });
});

async function explained({ webview }: Workbench, wanted: RegExp): Promise<void> {
  const page = webview().locator('body');
  await waitUntil(String(wanted), async () =>
    wanted.test(await page.innerText().catch(() => '')) ? true : undefined,
  );
}
