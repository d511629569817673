import type { Locator, Page } from 'playwright-core';
import { actUntil, shortMs } from './actUntil';
import { waitUntil } from './waitUntil';

export interface ActivityBar {
  /** Shows the side bar of the view whose title contains `title`, for instance `Explorer`. */
  readonly open: (title: string) => Promise<void>;
  readonly entry: (title: string) => Locator;
  /** The number on the entry's badge, as text; undefined without a badge. */
  readonly badge: (title: string) => Promise<string | undefined>;
}

export function activityBarOf(page: Page): ActivityBar {
  const entry = (title: string) =>
    page
      .locator('.activitybar .action-item')
      .filter({ has: page.locator(`.action-label[aria-label*="${title}"]`) })
      .first();
  return {
    entry,
    async open(title) {
      await entry(title).waitFor();
      const named = page.locator('.sidebar .composite.title').filter({ hasText: new RegExp(title, 'i') });
      await actUntil(
        `the view ${title}`,
        async () => {
          const shown = (await entry(title).getAttribute('class'))?.split(' ').includes('checked');
          if (shown !== true) await entry(title).click({ timeout: shortMs });
        },
        async () => ((await named.isVisible()) ? true : undefined),
      );
      await leave(page, entry(title));
    },
    async badge(title) {
      const text = await entry(title).locator('.badge-content').innerText();
      return text === '' ? undefined : text;
    },
  };
}

/**
 * The tooltip of the icon would lie on the rows. It may come after the pointer has left, and goes with its next move, or
 * only when the pointer leaves the icon once more.
 */
async function leave(page: Page, icon: Locator): Promise<void> {
  let moves = 0;
  await waitUntil('the tooltip of the icon to go', async () => {
    if (++moves % 10 === 0) await icon.hover();
    await page.mouse.move(900 + moves, 500);
    return (await page.locator('.monaco-hover:visible').count()) === 0 ? true : undefined;
  });
}
