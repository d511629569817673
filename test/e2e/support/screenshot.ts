import path from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../../support/vscode/repository';
import { settle } from './settle';

/** Saves a picture of the workbench, by default into test/e2e/screenshots, and gives its path. */
export type Screenshot = (name: string, options?: { readonly into?: string }) => Promise<string>;

export function screenshotOf(page: Page): Screenshot {
  return async (name, { into = 'test/e2e/screenshots' } = {}) => {
    await settle(page);
    const file = path.join(repository, into, `${fileName(name)}.png`);
    await page.screenshot({ path: file, caret: 'initial' });
    return file;
  };
}

function fileName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^A-Za-z0-9.]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
}
