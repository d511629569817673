import type { Locator, Page } from 'playwright-core';
import { editorOf } from './editor';

/** What the extension says inside the editor in front. */
export interface Language {
  /** The words of the hover over the first place on screen where `text` stands alone in its colour. */
  readonly hover: (text: string | RegExp) => Promise<string>;
  /** The hover at a place of the editor in front, asked for by keys, once its words match. */
  readonly hoverAt: (line: number, column: number, wanted: RegExp) => Promise<Locator>;
  /** Asks for suggestions at the cursor and gives their labels. */
  readonly suggestions: () => Promise<string[]>;
  /** Asks for suggestions at the cursor and takes one. */
  readonly takeSuggestion: (label: string | RegExp) => Promise<void>;
}

export function languageOf(page: Page): Language {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  const suggest = async () => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+Space');
    await rows.first().waitFor();
  };
  return {
    async hover(text) {
      await page.mouse.move(0, 0);
      await page.locator('.editor-instance .view-line span span').filter({ hasText: text }).first().hover();
      return page.locator('.monaco-hover:visible').last().innerText();
    },
    async hoverAt(line, column, wanted) {
      await page.mouse.move(700, 700);
      await editorOf(page).goTo(line, column);
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      const hover = page.locator('.monaco-hover:visible').filter({ hasText: wanted }).first();
      await hover.waitFor();
      return hover;
    },
    async suggestions() {
      await suggest();
      return rows.locator('.label-name').allInnerTexts();
    },
    async takeSuggestion(label) {
      await suggest();
      await rows.filter({ hasText: label }).first().click();
    },
  };
}
