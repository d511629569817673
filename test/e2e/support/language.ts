import type { Locator, Page } from 'playwright-core';
import { actUntil, shortMs } from './actUntil';
import { editorOf } from './editor';
import { waitUntil } from './waitUntil';

/** What the extension says inside the editor in front. */
export interface Language {
  /** The words of the hover over the first place on screen where `text` stands alone in its colour. */
  readonly hover: (text: string | RegExp) => Promise<string>;
  /** The hover at a place of the editor in front, asked for by keys, once its words match. */
  readonly hoverAt: (line: number, column: number, wanted: string | RegExp) => Promise<Locator>;
  /** Follows a link in the hover at a place, which goes with anything that moves, until there is a `sign` that it took. */
  readonly followInHover: (
    place: { readonly line: number; readonly column: number; readonly link: string },
    sign: () => Promise<true | undefined>,
  ) => Promise<void>;
  /** Asks for suggestions at the cursor and gives their labels. */
  readonly suggestions: () => Promise<string[]>;
  /** Asks for suggestions at the cursor and takes one. */
  readonly takeSuggestion: (label: string | RegExp) => Promise<void>;
}

/** A page takes longer than other acts, and following its link again would load it anew. */
const pageLimitMs = 3 * shortMs;

export function languageOf(page: Page): Language {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  const suggest = async () => {
    await actUntil(
      'suggestions',
      async () => {
        await page.keyboard.press('Control+1');
        await page.keyboard.press('Control+Space');
      },
      async () => ((await rows.count()) > 0 ? true : undefined),
    );
  };
  const hoverAt = async (line: number, column: number, wanted: string | RegExp): Promise<Locator> => {
    const hover = page.locator('.monaco-hover:visible').filter({ hasText: wanted }).first();
    await actUntil(
      `${String(wanted)} in the hover at ${String(line)}:${String(column)}`,
      async () => {
        await page.mouse.move(700, 700);
        await editorOf(page).goTo(line, column);
        await page.keyboard.press('Control+k');
        await page.keyboard.press('Control+i');
      },
      async () => ((await hover.isVisible()) ? true : undefined),
    );
    return hover;
  };
  return {
    async hover(text) {
      const place = page.locator('.editor-instance .view-line span span').filter({ hasText: text }).first();
      return actUntil(
        `a hover over ${String(text)}`,
        async () => {
          await page.mouse.move(0, 0);
          await place.hover({ timeout: shortMs });
        },
        async () => {
          const words = await page
            .locator('.monaco-hover:visible')
            .last()
            .innerText({ timeout: shortMs })
            .catch(() => '');
          return words === '' ? undefined : words;
        },
      );
    },
    hoverAt,
    async followInHover({ line, column, link }, sign) {
      const once = async (): Promise<true | undefined> => {
        const hover = await hoverAt(line, column, link);
        await hover.locator('a', { hasText: link }).first().click({ timeout: shortMs });
        return waitUntil(`what ${link} opens`, sign, pageLimitMs);
      };
      await waitUntil(`the link ${link} in the hover`, () => once().catch(() => undefined));
    },
    async suggestions() {
      await suggest();
      let before = '';
      return waitUntil('the suggestions to stand still', async () => {
        const names = await rows.locator('.label-name').allInnerTexts();
        // The list shows its first row before it has the room for more.
        const size = await rows
          .first()
          .getAttribute('aria-setsize', { timeout: shortMs })
          .catch(() => null);
        const all = Number(size ?? Number.NaN);
        const isWhole = names.join('\n') === before && names.length >= Math.min(all, 2);
        before = names.join('\n');
        return isWhole ? names : undefined;
      });
    },
    async takeSuggestion(label) {
      const { text } = editorOf(page);
      let before = '';
      await actUntil(
        `the suggestion ${String(label)} to be taken`,
        async () => {
          await suggest();
          before = await text();
          await rows.filter({ hasText: label }).first().click({ timeout: shortMs });
        },
        // The list may be drawn anew under the pointer, which then takes nothing.
        async () => ((await rows.count()) === 0 && (await text()) !== before ? true : undefined),
      );
    },
  };
}
