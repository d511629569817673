import type { Page } from 'playwright-core';

const limitMs = 10_000;
const stillForMs = 300;

/** Waits until nothing is in progress and the words on screen have was still for a moment; gives up quietly after 10 s. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(`(${whenStill})(${String(stillForMs)}, ${String(limitMs)})`);
}

/**
 * Runs in the page, which sees its own changes: it reads all words anew only where something changed, since that makes
 * the browser lay the page out.
 */
const whenStill = `(stillForMs, limitMs) => new Promise((resolve) => {
  const workbench = document.querySelector('.monaco-workbench') ?? document.body;
  const progress = '.monaco-progress-container.active';
  const isBusy = () => [...document.querySelectorAll(progress)].some((one) => one.checkVisibility());
  const begin = performance.now();
  let words = workbench.innerText;
  let changed = false;
  let stillSince = begin;
  const observer = new MutationObserver(() => { changed = true; });
  const what = { subtree: true, childList: true, characterData: true, attributeFilter: ['class', 'style'] };
  observer.observe(workbench, what);
  const look = () => {
    const now = performance.now();
    if (isBusy()) stillSince = now;
    if (changed) {
      changed = false;
      const before = words;
      words = workbench.innerText;
      if (words !== before) stillSince = now;
    }
    if (now - stillSince < stillForMs && now - begin < limitMs) return setTimeout(look, 50);
    observer.disconnect();
    resolve();
  };
  setTimeout(look, 50);
})`;
