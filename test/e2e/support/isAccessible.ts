import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Workbench } from './openWorkbench';
import { waitUntil } from './waitUntil';

/** A checker of accessible pages. */
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Waits for words on the page in front, and checks that all can use it. */
export async function isAccessible(workbench: Workbench, wanted: RegExp): Promise<void> {
  await shown(workbench, wanted);
  assert.deepEqual(await violationsIn(workbench), [], String(wanted));
}

async function shown({ webview }: Workbench, wanted: RegExp): Promise<void> {
  const page = webview().locator('body');
  await waitUntil(String(wanted), async () =>
    wanted.test((await page.innerText().catch(() => '')).replaceAll('\u00a0', ' ')) ? true : undefined,
  );
}

/** What is not accessible on the page in front, and where. */
async function violationsIn({ webview }: Workbench): Promise<readonly string[]> {
  const body = await webview().locator('body').elementHandle();
  const frame = await body.ownerFrame();
  if (frame === null) throw new Error('no page is in front');
  await frame.evaluate(axe);
  return frame.evaluate<readonly string[]>(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.slice(0, 5).map(({ target, any }) => target.join(' ') + ' ' + any.map((one) => one.message).join(' ')).join(', ')))`,
  );
}
