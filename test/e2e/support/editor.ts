import type { Locator, Page } from 'playwright-core';
import { actUntil, shortMs } from './actUntil';
import { quickInputOf } from './quickInput';
import { waitUntil } from './waitUntil';

/** The text editor in front. Lines and columns count from 1, as on screen. */
export interface Editor {
  /** Opens a file of the workspace by its path inside it. */
  readonly open: (file: string) => Promise<void>;
  readonly goTo: (line: number, column?: number) => Promise<void>;
  /** Types at the cursor, key by key. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** The lines on screen, from the top. */
  readonly text: () => Promise<string>;
  /** Waits until the text on screen matches, and gives it. */
  readonly waitForText: (wanted: RegExp) => Promise<string>;
  /** The name on the tab in front. */
  readonly title: () => Promise<string>;
  /** `Ln 3, Col 7` as the status bar says, as numbers. */
  readonly cursor: () => Promise<{ readonly line: number; readonly column: number }>;
  readonly undo: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** How many squiggles of this severity are on screen. */
  readonly squiggles: (severity: 'error' | 'warning' | 'info') => Promise<number>;
  /** Opens the quick fixes at the cursor and gives their titles. */
  readonly quickFixes: () => Promise<string[]>;
  /** Opens the quick fixes at the cursor and applies the one with this title. */
  readonly applyQuickFix: (title: string | RegExp) => Promise<void>;
}

export function editorOf(page: Page): Editor {
  const area = page.locator('.editor-instance .monaco-editor').first();
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  const focus = () => page.keyboard.press('Control+1');
  const press = async (key: string) => {
    await focus();
    await page.keyboard.press(key);
  };
  const openFixes = () =>
    waitUntil('quick fixes', async () => {
      await press('Control+.');
      await fixes
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => undefined); // too early: the findings are not there yet
      return (await fixes.count()) > 0 ? true : undefined;
    });
  const text = () => textOf(area.locator('.view-line'));
  return {
    open: (file) => openFile(page, file),
    goTo: (line, column = 1) => goTo(page, line, column),
    async type(words) {
      await focus();
      await page.keyboard.type(words);
    },
    press,
    text,
    waitForText: (wanted) =>
      waitUntil(`${String(wanted)} in the editor`, async () => {
        const now = await text();
        return wanted.test(now) ? now : undefined;
      }),
    title: async () => (await page.locator('.tab.active .label-name').first().innerText()).trim(),
    cursor: () => cursorOf(page),
    undo: () => press('Control+z'),
    save: async () => {
      await page
        .locator('.tab.active.dirty')
        .first()
        .waitFor({ timeout: 1000 })
        .catch(() => undefined); // nothing to save
      await press('Control+s');
      await page.locator('.tab.active:not(.dirty)').first().waitFor();
    },
    squiggles: (severity) => area.locator(`.squiggly-${severity}`).count(),
    async quickFixes() {
      await openFixes();
      return fixes.allInnerTexts();
    },
    async applyQuickFix(title) {
      const row = fixes.filter({ hasText: title }).first();
      // Their list closes where the findings come anew.
      await waitUntil(`the quick fix ${String(title)}`, async () => {
        await openFixes();
        return row.click({ timeout: shortMs }).then(
          () => true,
          () => undefined,
        );
      });
    },
  };
}

interface Line {
  readonly style: { readonly top: string };
  readonly textContent: string;
}

/** The lines of the page are in no order; their places on screen are. Blanks are no-break spaces there. */
async function textOf(lines: Locator): Promise<string> {
  const placed = await lines.evaluateAll((elements) =>
    (elements as unknown as readonly Line[]).map(({ style, textContent }) => ({
      top: parseFloat(style.top),
      textContent,
    })),
  );
  return placed
    .sort((a, b) => a.top - b.top)
    .map((line) => line.textContent.replaceAll('\u00a0', ' '))
    .join('\n');
}

async function openFile(page: Page, file: string): Promise<void> {
  const quickInput = quickInputOf(page);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const tab = page.locator('.tab.active').filter({ hasText: name }).first();
  const once = async (): Promise<true> => {
    // It may know the files of a moment ago only, and searches anew only where it is opened anew.
    await quickInput.cancel();
    await quickInput.ask('Control+p', file);
    await quickInput.row(name).click({ timeout: shortMs / 2 });
    await quickInput.box.waitFor({ state: 'hidden', timeout: shortMs });
    await tab.waitFor({ timeout: shortMs });
    return true;
  };
  await waitUntil(`${file} in front`, () => once().catch(() => undefined));
  await page.locator('.editor-instance .view-line').first().waitFor();
}

async function goTo(page: Page, line: number, column: number): Promise<void> {
  const quickInput = quickInputOf(page);
  await actUntil(
    `the cursor at ${String(line)}:${String(column)}`,
    async () => {
      await page.keyboard.press('Control+1');
      await quickInput.ask('Control+g', `:${String(line)}:${String(column)}`);
      await quickInput.input.press('Enter', { timeout: shortMs });
    },
    async () => ((await quickInput.box.isVisible()) ? undefined : true),
  );
}

async function cursorOf(page: Page): Promise<{ line: number; column: number }> {
  const status = await page.locator('.statusbar-item[id="status.editor.selection"]').innerText();
  const [line = 0, column = 0] = [...status.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return { line, column };
}
