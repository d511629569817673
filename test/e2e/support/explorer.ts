import type { Locator, Page } from 'playwright-core';

export interface Explorer {
  /** Shows the explorer with its folders open down to `file`, `/` between parts, and gives the file's row. */
  readonly reveal: (file: string) => Promise<Locator>;
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
