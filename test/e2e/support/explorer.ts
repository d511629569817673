import type { Locator, Page } from 'playwright-core';
import { actUntil, shortMs } from './actUntil';
import { waitUntil } from './waitUntil';

export interface Explorer {
  /** Shows the explorer with its folders open down to `file`, `/` between parts, and gives the file's row. */
  readonly reveal: (file: string) => Promise<Locator>;
  /** Shows the explorer and reads the folder again, for changes that no watcher reported. */
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
  const view = page.locator('.explorer-folders-view').first();
  const show = () =>
    actUntil(
      'the explorer',
      async () => page.keyboard.press('Control+Shift+E'),
      async () => ((await view.isVisible()) ? true : undefined),
    );
  return {
    async refresh() {
      const button = page.locator('.action-label[aria-label="Refresh Explorer"]').first();
      // It is drawn anew where files change meanwhile; and a row that was to be selected brings its view to the front.
      await waitUntil('the explorer to be refreshed', () =>
        show()
          .then(() => view.hover({ timeout: shortMs }))
          .then(() => button.click({ timeout: shortMs }))
          .then(
            () => true,
            () => undefined,
          ),
      );
    },
    async reveal(file) {
      await show();
      const parts = file.split('/');
      for (const [depth, name] of parts.slice(0, -1).entries()) {
        const folder = rowAt(depth + 1, name);
        if ((await folder.getAttribute('aria-expanded')) !== 'true') await folder.click();
      }
      const row = rowAt(parts.length, parts.at(-1) ?? '');
      return waitUntil(`${file} in the explorer`, () =>
        row.scrollIntoViewIfNeeded({ timeout: shortMs }).then(
          () => row,
          () => undefined,
        ),
      );
    },
  };
}
