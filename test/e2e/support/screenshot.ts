import path from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../../support/vscode/repository';
import { settle } from './settle';

/**
 * Saves a picture of the workbench, once that stands still, by default into test/e2e/screenshots, and gives its path.
 * Where SEGUR_PICTURES is `failures`, as in `npm test`, only those of failures are saved.
 */
export type Screenshot = (
  name: string,
  options?: { readonly into?: string; readonly ofFailure?: boolean },
) => Promise<string>;

const defaultFolder = 'test/e2e/screenshots';

/** Whether somebody is going to look at more than what failed. */
export const picturesAreKept = process.env['SEGUR_PICTURES'] !== 'failures';

export function screenshotOf(page: Page): Screenshot {
  return async (name, { into = defaultFolder, ofFailure = false } = {}) => {
    await settle(page);
    const file = path.join(repository, into, `${fileName(name)}.png`);
    if (picturesAreKept || ofFailure || into !== defaultFolder)
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
