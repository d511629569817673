import path from 'node:path';
import { mkdirSync, rmSync } from 'node:fs';
import { cleanEnvironment } from '../../support/vscode/cleanEnvironment';
import { packageExtension } from '../../support/vscode/packageExtension';
import { runGroup } from '../../support/vscode/processGroup';
import { repository } from '../../support/vscode/repository';

/**
 * `npm run test:e2e [journey files]`: builds and packages the extension, unless SEGUR_VSIX names a package, and goes
 * through the journeys on it.
 */
async function testJourneys(journeys: readonly string[]): Promise<number> {
  const screenshots = path.join(repository, 'test', 'e2e', 'screenshots');
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  const vsix = await packageExtension();
  const places = journeys.length > 0 ? journeys : [path.join('test', 'e2e')];
  const args = ['--import', 'tsx', path.join('test', 'support', 'runMocha.ts'), ...places];
  const env = cleanEnvironment({ SEGUR_VSIX: vsix });
  return (await runGroup(process.execPath, args, { cwd: repository, env, stdio: 'inherit' })) ?? 1;
}

testJourneys(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
