import type { Page } from 'playwright-core';
import { actUntil, shortMs } from './actUntil';
import { applySettings } from './applySettings';
import { contentOf, emptyFolder, fillFolder, makeFirstFolders } from './fillFolder';
import { settingsOf, type Workbench, type WorkbenchOptions } from './openWorkbench';
import { closeEditorKey, problemsKey, tidyKey } from './resetKeys';
import { settle } from './settle';
import { sharedHost } from './sharedHost';
import { restoreSideBar } from './sideBarWidth';

/**
 * Puts a workbench that a journey left back to how it opens with these options: no editor, question, message or filter,
 * the explorer in a side bar of the usual width, the folder's content as it was, read anew by the extension. Throws where
 * the workbench does not obey.
 */
export async function resetWorkbench(workbench: Workbench, options: WorkbenchOptions): Promise<void> {
  const { page, folder } = workbench;
  await page.bringToFront();
  await page.mouse.move(900, 500); // off what shows a tooltip
  await closeQuestions(page);
  await closeEditors(page);
  const problems = page.locator('.markers-panel');
  const areShown = await problems.isVisible(); // only a journey that looked at them left a filter, or scrolled
  if (areShown) await showAllProblems(page);
  const content = contentOf(options.folder);
  emptyFolder(folder, content);
  const { server } = await sharedHost();
  await applySettings(server, page, settingsOf(options));
  const progress = page.locator('.statusbar-item[id$="segur.progress"]');
  await progress.waitFor({ state: 'detached' });
  if (areShown) await problems.locator('.monaco-list-row').first().waitFor({ state: 'detached' });
  await tidy(page);
  await restoreSideBar(page);
  const explorer = page.locator('.explorer-folders-view .monaco-list-row .label-name');
  for (const name of makeFirstFolders(folder, content))
    await explorer.getByText(name, { exact: true }).waitFor();
  fillFolder(folder, content);
  if (content.dossiers.length > 0) await progress.first().waitFor();
  await workbench.settle();
}

/** A question, a menu, a dialog. */
async function closeQuestions(page: Page): Promise<void> {
  const open = page.locator(
    '.quick-input-widget:visible, .monaco-dialog-box, .monaco-menu, .context-view:visible .action-widget',
  );
  await actUntil(
    'the questions to go',
    async () => ((await open.count()) > 0 ? page.keyboard.press('Escape') : undefined),
    async () => ((await open.count()) === 0 ? true : undefined),
  );
}

async function closeEditors(page: Page): Promise<void> {
  const tabs = page.locator('.editor-group-container .tab');
  for (let left = await tabs.count(); left > 0; left = await tabs.count()) {
    const before = left;
    await actUntil(
      'an editor to be closed',
      async () => page.keyboard.press(closeEditorKey),
      async () => ((await tabs.count()) < before ? true : undefined),
    );
  }
}

/** The list takes another filter only while it is shown, and a moment after: it has done so once the page stands still. */
async function showAllProblems(page: Page): Promise<void> {
  const filter = page.locator('.panel .viewpane-filter input').first();
  await actUntil(
    'the filter of the problems to be empty',
    async () => page.keyboard.press(problemsKey),
    async () => ((await filter.inputValue({ timeout: shortMs })) === '' ? true : undefined),
  );
  await settle(page);
}

async function tidy(page: Page): Promise<void> {
  const explorer = page.locator('.sidebar .explorer-folders-view:visible');
  const rest = page.locator('.part.panel:visible, .notifications-toasts:visible .notification-list-item');
  await actUntil(
    'a tidy workbench',
    async () => page.keyboard.press(tidyKey),
    async () => ((await explorer.count()) > 0 && (await rest.count()) === 0 ? true : undefined),
  );
}
