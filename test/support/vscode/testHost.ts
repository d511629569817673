import path from 'node:path';
import { runAsCommand } from '../runAsCommand';
import { bundleSuites } from './bundleSuites';
import { copyOfFolder } from './copyOfFolder';
import { describeHost, findHost } from './findHost';
import { logOf } from './hostRun';
import { repository } from './repository';
import { runHost } from './runHost';
import { runScript } from './runScript';
import { temporaryFolder } from './temporaryFolder';
import { reportCounts } from '../reportCounts';

/** `npm run test:host`: builds, then runs the suites of test/host, in a real VS Code, on a copy of the sample dossier. */
async function testHost(): Promise<boolean> {
  if ((await runScript('build')) !== 0) throw new Error('npm run build failed');
  const suites = await bundleSuites(path.join(repository, 'test', 'host'), 'host');
  const host = await findHost();
  console.log(`Host: ${describeHost(host)}`);
  const run = {
    extension: repository,
    suites,
    workspace: copyOfFolder().folder,
    output: temporaryFolder('results').folder,
    limitMs: 5 * 60_000,
  };
  const outcome = await runHost(host, run);
  console.log(logOf(run));
  reportCounts(outcome.counts);
  if (outcome.kind === 'failed') console.error(`The host tests failed: ${outcome.why}.`);
  return outcome.kind === 'passed';
}

runAsCommand(testHost);
