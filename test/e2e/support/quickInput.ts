import type { Locator, Page } from 'playwright-core';

/** The box at the top: palette, quick pick, input box and, in a served workbench, the file dialog. */
export interface QuickInput {
  readonly box: Locator;
  readonly input: Locator;
  /** Replaces what stands in the box. */
  readonly type: (text: string) => Promise<void>;
  readonly accept: () => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly row: (text: string | RegExp) => Locator;
  /** Chooses a row; in a list with several choices, ticks it. */
  readonly pick: (text: string | RegExp) => Promise<void>;
  /** The words of the rows on screen. */
  readonly rows: () => Promise<string[]>;
  /** What the box says below its input, for instance why a text is not accepted. */
  readonly message: () => Promise<string>;
  /** Answers the file dialog with a path. */
  readonly chooseFile: (path: string) => Promise<void>;
}

export function quickInputOf(page: Page): QuickInput {
  const box = page.locator('.quick-input-widget:visible');
  const input = box.locator('.quick-input-filter input.input, input.input').first();
  const row = (text: string | RegExp) =>
    box.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();
  return {
    box,
    input,
    row,
    async type(text) {
      await input.fill(text);
    },
    async accept() {
      await input.press('Enter');
    },
    async cancel() {
      await input.press('Escape');
      await box.waitFor({ state: 'hidden' });
    },
    async pick(text) {
      await row(text).click();
    },
    async rows() {
      await box.locator('.quick-input-list .monaco-list-row').first().waitFor();
      return box.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    },
    async message() {
      return (await box.locator('.quick-input-message').innerText()).trim();
    },
    async chooseFile(path) {
      await input.fill(path);
      await row(path.slice(path.lastIndexOf('/') + 1)).waitFor();
      await input.press('Enter');
      await box.waitFor({ state: 'hidden' });
    },
  };
}
