import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../support/vscode/repository';
import { journey } from './support/journey';

function displayName(): string {
  const words = JSON.parse(readFileSync(path.join(repository, 'package.nls.json'), 'utf8')) as Record<
    string,
    string
  >;
  return words['extension.displayName'] ?? '';
}

describe('the workbench', () => {
  journey(
    'opens with the extension installed from its package',
    {},
    async ({ activityBar, page, settle }) => {
      await activityBar.open('Extensions');
      await settle();

      const installed = await page.locator('.extensions-viewlet .extension-list-item .name').allInnerTexts();

      assert.ok(installed.includes(displayName()), `installed: ${installed.join(', ')}`);
    },
  );
});
