import path from 'node:path';
import { runAsCommand } from '../runAsCommand';
import { bundleSuites } from './bundleSuites';
import { copyOfFolder } from './copyOfFolder';
import { describeHost, findHost, type Host } from './findHost';
import { type Counts, type HostOutcome, logOf } from './hostRun';
import { repository } from './repository';
import { runHost } from './runHost';
import { runScript } from './runScript';
import { temporaryFolder } from './temporaryFolder';
import { twoRoots } from './twoRoots';
import { reportCounts } from '../reportCounts';

/**
 * `npm run test:host`: builds, then runs the suites of test/host, in a real VS Code, on a copy of the sample dossier, and those of test/host/roots in
 * a workspace of two roots.
 */
async function testHost(): Promise<boolean> {
  if ((await runScript('build')) !== 0) throw new Error('npm run build failed');
  const host = await findHost();
  console.log(`Host: ${describeHost(host)}`);
  const outcomes = [
    await outcomeOf(host, '', copyOfFolder().folder),
    await outcomeOf(host, 'roots', twoRoots()),
  ];
  const sum = (of: (counts: Counts) => number): number =>
    outcomes.reduce((total, { counts }) => total + of(counts), 0);
  reportCounts({
    tests: sum(({ tests }) => tests),
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    failures: outcomes.flatMap(({ counts }) => counts.failures),
  });
  return outcomes.every(({ kind }) => kind === 'passed');
}

/** Runs the suites of a folder of test/host, '' for its own, with this folder or workspace open. */
async function outcomeOf(host: Host, folder: string, workspace: string): Promise<HostOutcome> {
  const run = {
    extension: repository,
    suites: await bundleSuites(path.join(repository, 'test', 'host', folder), `host-${folder}`),
    workspace,
    output: temporaryFolder('results').folder,
    limitMs: 5 * 60_000,
  };
  const outcome = await runHost(host, run);
  console.log(logOf(run));
  if (outcome.kind === 'failed') console.error(`The host tests failed: ${outcome.why}.`);
  return outcome;
}

runAsCommand(testHost);
