import type { Page } from 'playwright-core';

/** What the extension says inside the editor in front. */
export interface Language {
  /** The words of the hover over the first place on screen where `text` stands alone in its colour. */
  readonly hover: (text: string | RegExp) => Promise<string>;
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
