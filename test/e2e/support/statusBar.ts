import type { Locator, Page } from 'playwright-core';
import { waitUntil } from './waitUntil';

export interface StatusBar {
  readonly item: (text: string | RegExp) => Locator;
  /** Waits for an item whose words match, and gives them. */
  readonly waitFor: (wanted: RegExp) => Promise<string>;
}

export function statusBarOf(page: Page): StatusBar {
  const items = page.locator('.statusbar-item');
  return {
    item: (text) => items.filter({ hasText: text }).first(),
    waitFor: (wanted) =>
      waitUntil(`${String(wanted)} in the status bar`, async () => {
        const texts = await items.allInnerTexts();
        return texts.map((text) => text.trim()).find((text) => wanted.test(text));
      }),
  };
}
