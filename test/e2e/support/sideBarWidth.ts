import type { Page } from 'playwright-core';
import { actUntil } from './actUntil';

/** Of the side bar in a workbench that has just opened, in pixels. */
const usualWidth = 300;

/** Gives the side bar the width that it opens with, where its edge was moved. */
export async function restoreSideBar(page: Page): Promise<void> {
  const bar = page.locator('.part.sidebar').first();
  const stands = async (): Promise<boolean> =>
    Math.abs(((await bar.boundingBox())?.width ?? 0) - usualWidth) < 3;
  if (await stands()) return;
  await actUntil(
    'the side bar to have its width again',
    async () => {
      const box = await bar.boundingBox();
      if (box === null) return;
      await page.mouse.move(box.x + box.width, box.y + 300);
      await page.mouse.down();
      await page.mouse.move(box.x + usualWidth, box.y + 300, { steps: 5 });
      await page.mouse.up();
    },
    async () => ((await stands()) ? true : undefined),
  );
}
