import { chromium, type BrowserContext } from 'playwright-core';
import { browserOptions } from './browserOptions';
import { temporaryFolder } from './temporaryFolder';

const cacheBytes = 1_000_000_000;

/**
 * Starts a browser without a window that keeps what it fetched and compiled from page to page, in a folder that is gone
 * with this process. In memory alone it would not: the workbench is one script of 19 MB, too large for a cache there.
 */
export async function launchKeepingBrowser(): Promise<BrowserContext> {
  const { args = [], ...options } = await browserOptions();
  return chromium.launchPersistentContext(temporaryFolder('browser').folder, {
    ...options,
    args: [...args, `--disk-cache-size=${String(cacheBytes)}`],
  });
}
