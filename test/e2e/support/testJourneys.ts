import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { runAsCommand } from '../../support/runAsCommand';
import { runMocha } from '../../support/runMocha';
import { packageExtension } from '../../support/vscode/packageExtension';
import { repository } from '../../support/vscode/repository';

/** How many servers and browsers may run at once: each takes a gigabyte of memory, and a core most of the time. */
const lanes = Math.min(4, availableParallelism());

/**
 * `npm run test:e2e [-- journey files]`: builds and packages the extension, unless SEGUR_VSIX names a package, and goes
 * through the journeys on it, each file's in one process.
 */
async function testJourneys(journeys: readonly string[]): Promise<boolean> {
  const screenshots = path.join(repository, 'test', 'e2e', 'screenshots');
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  process.env['SEGUR_VSIX'] = await packageExtension();
  const places = journeys.length > 0 ? journeys : [path.join(repository, 'test', 'e2e')];
  return runMocha([{ places, tests: 'usual' }], lanes);
}

runAsCommand(testJourneys);
