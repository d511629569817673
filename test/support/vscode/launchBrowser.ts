import { chromium, type Browser } from 'playwright-core';
import { browserOptions } from './browserOptions';

/** Starts a browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserOptions());
}
