import type { Locator } from 'playwright-core';
import { shortMs } from './actUntil';
import { settle } from './settle';
import { waitUntil } from './waitUntil';

/** Chooses an entry of the context menu of what `find` gives. */
export async function chooseEntry(find: () => Promise<Locator>, entry: string | RegExp): Promise<void> {
  await settle((await find()).page());
  await waitUntil(`the menu to take ${String(entry)}`, async () => {
    const thing = await find();
    await thing.click({ button: 'right', timeout: shortMs }).catch(() => undefined);
    if (await takes(thing, entry)) return true;
    await thing.page().keyboard.press('Escape');
    return undefined;
  });
}

/**
 * A row that is drawn anew closes its menu; and a menu takes no click in the moment it opens, so that the one that opened it
 * chooses nothing.
 */
async function takes(thing: Locator, entry: string | RegExp): Promise<boolean> {
  const menu = thing.page().locator('.monaco-menu');
  const item = menu.getByRole('menuitem', { name: entry }).first();
  while (await reaches(item, 'visible', shortMs)) {
    const clicked = await item.click({ timeout: shortMs }).then(
      () => true,
      () => false,
    );
    if (clicked && (await reaches(menu.first(), 'hidden', 700))) return true;
  }
  return false;
}

async function reaches(thing: Locator, state: 'visible' | 'hidden', timeout: number): Promise<boolean> {
  return thing.waitFor({ state, timeout }).then(
    () => true,
    () => false,
  );
}
