import type { Locator, Page } from 'playwright-core';

export interface Explorer {
  /** Shows the explorer with its folders open down to `file`, `/` between parts, and gives the file's row. */
  readonly reveal: (file: string) => Promise<Locator>;
  /** Shows the explorer and reads the folder again, for what no watcher told of. */
  readonly refresh: () => Promise<void>;
}

export function explorerOf(page: Page): Explorer {
  const rows = page.locator('.explorer-folders-view .monaco-list-row');
  const rowAt = (level: number, name: string) =>
    rows
      .and(page.locator(`[aria-level="${String(level)}"]`))
      .filter({
        has: page.locator(`.label-name`, {
          hasText: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
        }),
      })
      .first();
  return {
    async refresh() {
      await page.keyboard.press('Control+Shift+E');
      const view = page.locator('.explorer-folders-view').first();
      await view.hover();
      await page.locator('.action-label[aria-label="Refresh Explorer"]').first().click();
    },
    async reveal(file) {
      await page.keyboard.press('Control+Shift+E');
      const parts = file.split('/');
      for (const [depth, name] of parts.slice(0, -1).entries()) {
        const folder = rowAt(depth + 1, name);
        if ((await folder.getAttribute('aria-expanded')) !== 'true') await folder.click();
      }
      const row = rowAt(parts.length, parts.at(-1) ?? '');
      await row.scrollIntoViewIfNeeded();
      return row;
    },
  };
}
