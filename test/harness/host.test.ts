import assert from 'node:assert/strict';
import path from 'node:path';
import { bundleSuites } from '../support/vscode/bundleSuites';
import { findHost, type Host } from '../support/vscode/findHost';
import { logOf, type HostOutcome } from '../support/vscode/hostRun';
import { repository } from '../support/vscode/repository';
import { runHost } from '../support/vscode/runHost';
import { temporaryFolder } from '../support/vscode/temporaryFolder';

type Outcome = HostOutcome & { readonly log: string };

const here = path.join(repository, 'test', 'harness');

/** Runs one of the suites here for real, with an extension that does nothing. */
async function outcomeOf(suite: string, host: Host): Promise<Outcome> {
  const run = {
    extension: path.join(here, 'extension'),
    suites: await bundleSuites(path.join(here, 'suites', suite), `harness-${suite}`),
    workspace: temporaryFolder('empty').folder,
    output: temporaryFolder('results').folder,
    limitMs: 60_000,
  };
  const outcome = await runHost(host, run);
  return { ...outcome, log: logOf(run) };
}

describe('the runner of host tests', function () {
  this.timeout(15 * 60_000); // the first run may have to set up VS Code
  const outcomes = new Map<string, Outcome>();

  before(async () => {
    const host = await findHost();
    const suites = ['failing', 'empty', 'killed', 'passing'];
    await Promise.all(suites.map(async (suite) => outcomes.set(suite, await outcomeOf(suite, host))));
  });

  function outcome(suite: string): Outcome {
    const found = outcomes.get(suite);
    assert.ok(found !== undefined, `${suite} was not run`);
    return found;
  }

  it('fails when a test fails, and says which', () => {
    const { kind, counts, log } = outcome('failing');

    assert.equal(kind, 'failed');
    const { failures, ...numbers } = counts;
    assert.deepEqual(numbers, { tests: 2, passed: 1, failed: 1, pending: 0 });
    assert.deepEqual(
      failures.map(({ title }) => title),
      ['a suite with a failure has a test that fails'],
    );
    assert.match(failures[0]?.text ?? '', /as intended\n\s+at /);
    assert.match(log, /has a test that fails/);
  });

  it('fails when no test ran', () => {
    const run = outcome('empty');

    assert.equal(run.kind, 'failed');
    assert.match(run.why, /no test ran/);
  });

  it('fails when the extension host is killed on the way', () => {
    const run = outcome('killed');

    assert.equal(run.kind, 'failed');
    assert.match(run.why, /did not finish its tests/);
  });

  it('passes when every test passes', () => {
    const { kind, counts } = outcome('passing');

    assert.deepEqual([kind, counts.passed], ['passed', 1]);
  });
});
