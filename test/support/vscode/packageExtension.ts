import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository';
import { runScript } from './runScript';

/** The package that SEGUR_VSIX names, else one built and made now as `npm run package` does; gives its path. */
export async function packageExtension(): Promise<string> {
  const { SEGUR_VSIX: named = '' } = process.env;
  if (named !== '') return path.resolve(repository, named);
  const vsix = path.join(repository, 'out', 'segur-preuves.vsix');
  mkdirSync(path.dirname(vsix), { recursive: true });
  const code = await runScript('package', { args: ['--out', vsix] });
  if (code !== 0) throw new Error(`npm run package failed (code ${String(code)})`);
  return vsix;
}
