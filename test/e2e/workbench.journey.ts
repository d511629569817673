import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../support/vscode/repository';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

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

      const names = page.locator('.extensions-viewlet .extension-list-item .name');
      await waitUntil('the extension among those installed', async () =>
        (await names.allInnerTexts()).includes(displayName()) ? true : undefined,
      );
    },
  );
});
