import type { Locator, Page } from 'playwright-core';
import { actUntil, shortMs } from './actUntil';
import { waitUntil } from './waitUntil';

/** The box at the top: palette, quick pick, input box and, in a served workbench, the file dialog. */
export interface QuickInput {
  /** Opens it by keys, again until the workbench handles them, and replaces what is in it. */
  readonly ask: (keys: string, text: string) => Promise<void>;
  readonly box: Locator;
  readonly input: Locator;
  /** Replaces what is in the box. */
  readonly type: (text: string) => Promise<void>;
  readonly accept: () => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly row: (text: string | RegExp) => Locator;
  /** Chooses a row; in a list with several choices, ticks it. */
  readonly pick: (text: string | RegExp) => Promise<void>;
  /** The words of the rows on screen. */
  readonly rows: () => Promise<string[]>;
  /** Waits until what the box says below its input matches, for instance why a text is not accepted, and gives it. */
  readonly message: (wanted: RegExp) => Promise<string>;
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
    async ask(keys, text) {
      await actUntil(
        `the quick input by ${keys}`,
        async () => page.keyboard.press(keys),
        async () => ((await input.isVisible()) ? true : undefined),
      );
      await input.fill(text);
    },
    async type(text) {
      await input.fill(text);
    },
    async accept() {
      await input.press('Enter');
    },
    async cancel() {
      await actUntil(
        'the quick input to go',
        async () => ((await box.isVisible()) ? input.press('Escape', { timeout: shortMs }) : undefined),
        async () => ((await box.isVisible()) ? undefined : true),
      );
    },
    async pick(text) {
      await row(text).click();
    },
    async rows() {
      await box.locator('.quick-input-list .monaco-list-row').first().waitFor();
      return box.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    },
    message: (wanted) =>
      waitUntil(`${String(wanted)} in the quick input`, async () => {
        const message = (await box.locator('.quick-input-message').innerText()).trim();
        return wanted.test(message) ? message : undefined;
      }),
    async chooseFile(path) {
      await row('..').waitFor();
      await waitUntil(`the file dialog to take ${path}`, async () => {
        await input.fill(path);
        return appears(row(path.slice(path.lastIndexOf('/') + 1)), path, input);
      });
      const isTaken = async (): Promise<true | undefined> =>
        (await valueOf(input)) === path ? undefined : true; // gone, or the next question
      await actUntil(
        `the file dialog to end with ${path}`,
        async () => ((await isTaken()) ? undefined : input.press('Enter', { timeout: shortMs })),
        isTaken,
      );
    },
  };
}

async function valueOf(input: Locator): Promise<string | undefined> {
  return (await input.isVisible())
    ? input.inputValue({ timeout: shortMs }).catch(() => undefined)
    : undefined;
}

/** The dialog completes and resets its input while it reads folders, so what was typed may have been lost. */
async function appears(row: Locator, path: string, input: Locator): Promise<true | undefined> {
  await row.waitFor({ timeout: 1500 }).catch(() => undefined);
  return (await row.isVisible()) && (await input.inputValue()) === path ? true : undefined;
}
