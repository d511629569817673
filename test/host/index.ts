import Mocha from 'mocha';
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { type Failure, failuresOf } from '../support/failures';

/**
 * The one entry that VS Code, desktop or server, calls inside its extension host. It runs every suite beside it,
 * or of the folder in SEGUR_TEST_SUITES. An extension host has no standard output, so where SEGUR_TEST_OUTPUT
 * names a folder, what mocha says goes to `log.txt` there, and `result.json` is written at the very end: without
 * it the run counts as broken, since a killed extension host reports success.
 */
export async function run(): Promise<void> {
  const { SEGUR_TEST_OUTPUT: output, SEGUR_TEST_SUITES: suites = __dirname } = process.env;
  if (output !== undefined) redirectReporter(path.join(output, 'log.txt'));
  const { stats, failures } = await runSuites(suites);
  const { tests = 0, passes: passed = 0, failures: failed = 0, pending = 0 } = stats ?? {};
  const result = { tests, passed, failed, pending, failures };
  if (output !== undefined) writeFileSync(path.join(output, 'result.json'), JSON.stringify(result));
  if (failed > 0) throw new Error(`${String(failed)} tests failed`);
  if (tests === 0) throw new Error(`No test in ${suites}`);
}

async function runSuites(
  folder: string,
): Promise<{ stats: Mocha.Stats | undefined; failures: readonly Failure[] }> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 120_000,
    color: process.env['FORCE_COLOR'] === '1',
    forbidOnly: true,
  });
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(folder, name));
  }
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      resolve({ stats: runner.stats, failures });
    });
    const failures = failuresOf(runner);
  });
}

function redirectReporter(file: string): void {
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    appendFileSync(file, `${format(...values)}\n`);
  };
}
