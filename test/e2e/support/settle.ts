import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const limitMs = 10_000;
const stillForMs = 300;

/** Waits until nothing is in progress and the words on screen have stood still for a moment; gives up quietly after 10 s. */
export async function settle(page: Page): Promise<void> {
  const deadline = Date.now() + limitMs;
  let before = await wordsOf(page);
  for (let stillSince = Date.now(); Date.now() < deadline && Date.now() - stillSince < stillForMs;) {
    await delay(60);
    const words = await wordsOf(page);
    if (words !== before || (await isBusy(page))) stillSince = Date.now();
    before = words;
  }
}

function wordsOf(page: Page): Promise<string> {
  return page.locator('.monaco-workbench').innerText();
}

async function isBusy(page: Page): Promise<boolean> {
  return (await page.locator('.monaco-progress-container.active:visible').count()) > 0;
}
