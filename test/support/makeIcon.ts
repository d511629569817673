/** `npx tsx test/support/makeIcon.ts`: draws media/icon.png, which the Marketplace wants, from media/icon.svg. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './vscode/repository';
import { launchBrowser } from './vscode/launchBrowser';

const side = 256;

async function makeIcon(): Promise<void> {
  const media = path.join(repository, 'media');
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<body style="margin:0">${readFileSync(path.join(media, 'icon.svg'), 'utf8')}</body>`,
  );
  await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
  await browser.close();
}

void makeIcon();
