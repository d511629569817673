import type { Page } from 'playwright-core';
import type { RunningServer } from '../../support/vscode/startServer';
import { actUntil } from './actUntil';
import type { UserSettings } from './openWorkbench';
import { readSettingsKey } from './resetKeys';

/**
 * The window's title is one of the settings, and ends with invisible letters. Their number is another one for each
 * change, so that the title says which settings a workbench has read.
 */
const invisible = '\u200b';
let marks = 0;
let last = '';

/** Replaces the user's settings, for a workbench that is about to open. */
export async function writeSettings(server: RunningServer, settings: UserSettings): Promise<void> {
  mark(settings);
  await server.setUserSettings({ ...settings, 'window.title': `\${rootName}${invisible.repeat(marks)}` });
}

/**
 * Replaces the user's settings, and waits until the workbench of this page has read them: it follows their file in its own
 * time, and may miss a change.
 */
export async function applySettings(
  server: RunningServer,
  page: Page,
  settings: UserSettings,
): Promise<void> {
  mark(settings);
  const isRead = async (): Promise<true | undefined> =>
    (await page.title()).split(invisible).length - 1 === marks ? true : undefined;
  if (await isRead()) return;
  await actUntil(
    'the settings to be read',
    async () => {
      await writeSettings(server, settings);
      await page.keyboard.press(readSettingsKey);
    },
    isRead,
  );
}

function mark(settings: UserSettings): void {
  const text = JSON.stringify(settings);
  if (text !== last) marks = 1 + (marks % 9);
  last = text;
}
