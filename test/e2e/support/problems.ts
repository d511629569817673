import type { Page } from 'playwright-core';
import { actUntil } from './actUntil';
import { waitUntil } from './waitUntil';

export interface Problems {
  readonly open: () => Promise<void>;
  /** The words of the rows on screen: files, and under each its problems with their places. */
  readonly rows: () => Promise<string[]>;
  /** Waits for a row that matches and gives its words. */
  readonly waitFor: (wanted: RegExp) => Promise<string>;
  /** Waits until no row matches. */
  readonly waitForNo: (unwanted: RegExp) => Promise<void>;
  /** Opens the place of the first problem that matches. */
  readonly click: (wanted: string | RegExp) => Promise<void>;
  /** Keeps the problems whose words contain `text`. */
  readonly filter: (text: string) => Promise<void>;
}

export function problemsOf(page: Page): Problems {
  const panel = page.locator('.markers-panel');
  const all = panel.locator('.monaco-list-row');
  const open = async () => {
    const isOpen = async (): Promise<true | undefined> => ((await panel.isVisible()) ? true : undefined);
    const press = async (): Promise<void> => {
      if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
    };
    await actUntil('the problems', press, isOpen);
  };
  const field = page.locator('.panel .viewpane-filter input, .panel input[placeholder*="ilter"]').first();
  let kept = '';
  /** The view may forget to filter anew what came in the moment in which it was opened. */
  const filterAnew = async () => {
    await field.fill('');
    await field.fill(kept);
  };
  const rows = async () => (await all.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  return {
    open,
    rows,
    async waitFor(wanted) {
      await open();
      let asked = 0;
      return waitUntil(`${String(wanted)} among the problems`, async () => {
        const found = (await rows()).find((row) => wanted.test(row));
        asked++;
        if (found === undefined && kept !== '' && asked % 50 === 0) await filterAnew();
        return found;
      });
    },
    async waitForNo(unwanted) {
      await open();
      const gone = async () => ((await rows()).some((row) => unwanted.test(row)) ? undefined : true);
      await waitUntil(`no ${String(unwanted)} among the problems`, gone);
    },
    async click(wanted) {
      await open();
      await all.filter({ hasText: wanted }).first().click();
    },
    async filter(text) {
      await open();
      kept = text;
      await filterAnew();
    },
  };
}
