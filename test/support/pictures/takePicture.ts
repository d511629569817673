import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Workbench } from '../../e2e/support/openWorkbench';
import { repository } from '../vscode/repository';

/**
 * Takes a picture of a workbench that stands still into `file`, a path in the repository, with at most so many colours. Throws
 * where `pngquant` is missing: a picture would be five times as large.
 */
export async function takePicture(
  { page, settle }: Workbench,
  file: string,
  { colours = 64, keepPointer = false } = {},
): Promise<void> {
  await settle();
  const place = path.join(repository, file);
  mkdirSync(path.dirname(place), { recursive: true });
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  if (!keepPointer) await page.mouse.move(width - 5, height / 2);
  await page.screenshot({ path: place, caret: 'hide' });
  const options = ['--force', '--nofs', '--speed', '1', '--strip', '--ext', '.png', String(colours), place];
  const { error, status, stderr } = spawnSync('pngquant', options, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw new Error(`pngquant failed: ${error?.message ?? stderr}`);
  console.log(file);
}
