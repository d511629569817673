import type { Locator, Page } from 'playwright-core';
import { actUntil, shortMs } from './actUntil';
import { chooseEntry } from './chooseEntry';
import { waitUntil } from './waitUntil';

type Name = string | RegExp;

/** The tree of the side bar. A name is matched against a row's accessible name, a text as a part of it. */
export interface Tree {
  /** Waits for the row, and scrolls until it is on screen. */
  readonly row: (name: Name) => Promise<Locator>;
  /** Whether the row is there now, on screen or off. */
  readonly has: (name: Name) => Promise<boolean>;
  readonly click: (name: Name) => Promise<void>;
  readonly expand: (name: Name) => Promise<void>;
  readonly collapse: (name: Name) => Promise<void>;
  /** Waits for the first row and gives the accessible names of the rows on screen, from the top. */
  readonly names: () => Promise<string[]>;
  /** The accessible names of the rows that are selected. */
  readonly selected: () => Promise<string[]>;
  /** The text of the tooltip that appears over the row. */
  readonly tooltip: (name: Name) => Promise<string>;
  /** Presses the button that the row shows under the pointer, by its title. */
  readonly press: (name: Name, button: string) => Promise<void>;
  /** Chooses an entry of the row's context menu. */
  readonly chooseInMenu: (name: Name, entry: Name) => Promise<void>;
  /** Presses a button of the view's title, by its title. */
  readonly pressInTitle: (button: string) => Promise<void>;
}

export function treeOf(page: Page): Tree {
  const side = page.locator('.sidebar');
  const shown = (name: Name) => side.getByRole('treeitem', { name }).first();
  const row = (name: Name) => waitUntil(`the row ${String(name)}`, () => scrolledTo(side, shown(name)));
  return {
    row,
    has: async (name) => (await scrolledTo(side, shown(name))) !== undefined,
    click: async (name) => {
      await (await row(name)).click();
    },
    expand: async (name) => {
      await toggle(await row(name), 'true');
    },
    collapse: async (name) => {
      await toggle(await row(name), 'false');
    },
    names: async () => {
      await side.getByRole('treeitem').first().waitFor();
      return namesOf(side.getByRole('treeitem'));
    },
    selected: () => namesOf(side.getByRole('treeitem', { selected: true })),
    tooltip: async (name) => tooltipOver(page, await row(name)),
    press: async (name, button) => {
      await waitUntil(`${button} on ${String(name)}`, async () => {
        const found = await row(name);
        const pressed = async (): Promise<true> => {
          await found.hover({ timeout: shortMs });
          await found.locator(`.action-label[aria-label*="${button}"]`).click({ timeout: shortMs });
          return true;
        };
        return pressed().catch(() => undefined);
      });
    },
    chooseInMenu: (name, entry) => chooseEntry(() => row(name), entry),
    pressInTitle: async (button) => {
      await side.locator('.pane-header, .composite.title').first().hover();
      await side
        .locator(
          `.title-actions .action-label[aria-label*="${button}"], .pane-header .action-label[aria-label*="${button}"]`,
        )
        .first()
        .click();
    },
  };
}

const pagesAtMost = 300;

/**
 * Lists are virtual: a row is in the page only while it is on screen. From the top, page by page, down to the end;
 * undefined where it is nowhere.
 */
async function scrolledTo(side: Locator, wanted: Locator): Promise<Locator | undefined> {
  await side.getByRole('treeitem').first().waitFor();
  if (await appears(wanted, 1500)) return inView(wanted);
  const list = side.locator('.monaco-list:visible').first();
  await list.press('Home');
  // The first page down only moves the focus to the last row on screen: the end is where two in a row change nothing.
  for (let page = 0, unchanged = 0, before = ''; page < pagesAtMost && unchanged < 2; page++) {
    if (await appears(wanted, 200)) return inView(wanted);
    const names = (await namesOf(side.getByRole('treeitem'))).join('\n');
    unchanged = names === before ? unchanged + 1 : 0;
    before = names;
    await list.press('PageDown');
  }
  return undefined;
}

async function appears(wanted: Locator, timeout: number): Promise<boolean> {
  return wanted.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

/** Undefined where the tree draws the row anew meanwhile. */
function inView(row: Locator): Promise<Locator | undefined> {
  return row.scrollIntoViewIfNeeded({ timeout: shortMs }).then(
    () => row,
    () => undefined,
  );
}

async function toggle(row: Locator, expanded: 'true' | 'false'): Promise<void> {
  const stands = async (): Promise<boolean> => (await row.getAttribute('aria-expanded')) === expanded;
  await actUntil(
    `the row to have aria-expanded ${expanded}`,
    async () => {
      if (!(await stands())) await row.locator('.monaco-tl-twistie').click({ timeout: shortMs });
    },
    async () => ((await stands()) ? true : undefined),
  );
}

async function namesOf(rows: Locator): Promise<string[]> {
  const names = await Promise.all((await rows.all()).map((row) => row.getAttribute('aria-label')));
  return names.map((name) => name ?? '');
}

/** The tooltip comes only where the pointer comes from elsewhere, and is made while the pointer waits. */
async function tooltipOver(page: Page, row: Locator): Promise<string> {
  const shown = page.locator('.monaco-hover:visible').last();
  return actUntil(
    'the tooltip',
    async () => {
      await page.mouse.move(0, 0);
      await row.locator('.monaco-icon-label, .label-name').first().hover({ timeout: shortMs });
    },
    async () => {
      const text = await shown.innerText({ timeout: shortMs }).catch(() => '');
      return text === '' || text.includes('Loading') ? undefined : text;
    },
  );
}
