import type { Locator, Page } from 'playwright-core';
import { waitUntil } from './waitUntil';

/** A menu takes no click in the moment it opens, so that the one that opened it chooses nothing. */
export async function chooseEntry(page: Page, entry: string | RegExp): Promise<void> {
  const menu = page.locator('.monaco-menu');
  const item = menu.getByRole('menuitem', { name: entry }).first();
  await item.waitFor();
  await waitUntil(`the menu to take ${String(entry)}`, async () => {
    if (await item.isVisible()) await item.click();
    return (await disappears(menu.first(), 700)) ? true : undefined;
  });
}

async function disappears(thing: Locator, timeout: number): Promise<boolean> {
  return thing.waitFor({ state: 'hidden', timeout }).then(
    () => true,
    () => false,
  );
}
