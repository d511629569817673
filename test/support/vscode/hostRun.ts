import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../failures';

/** What to run in an extension host, and where. */
export interface HostRun {
  /** Folder of the extension under test. */
  readonly extension: string;
  /** Folder of the bundled suites, with the entry `index.js`. */
  readonly suites: string;
  /** Folder, or `.code-workspace`, to open. The tests may write to it. */
  readonly workspace: string;
  /** Folder for `log.txt` and `result.json`, both from the entry, and `workbench.txt`. */
  readonly output: string;
  readonly limitMs: number;
}

export interface Counts {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  readonly failures: readonly Failure[];
}

export type HostOutcome =
  | { readonly kind: 'passed'; readonly counts: Counts }
  | { readonly kind: 'failed'; readonly why: string; readonly counts: Counts };

const nothingRan: Counts = { tests: 0, passed: 0, failed: 1, pending: 0, failures: [] };

/** The environment through which the entry learns its part. */
export function hostEnvironment(run: HostRun): NodeJS.ProcessEnv {
  return {
    SEGUR_TEST_SUITES: run.suites,
    SEGUR_TEST_OUTPUT: run.output,
    SEGUR_TEST_WORKSPACE: run.workspace,
  };
}

/** Checks a run by what it wrote, whatever the host said: a killed extension host reports success. `ended` says how it ended. */
export function judge(run: HostRun, ended: string): HostOutcome {
  const file = path.join(run.output, 'result.json');
  if (!existsSync(file))
    return {
      kind: 'failed',
      why: `the extension host did not finish its tests (${ended})`,
      counts: nothingRan,
    };
  const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
  if (counts.failed > 0) return { kind: 'failed', why: `${String(counts.failed)} failed`, counts };
  if (counts.tests === 0) return { kind: 'failed', why: 'no test ran', counts: nothingRan };
  return { kind: 'passed', counts };
}

/** What mocha said, or else, where it did not come to a word, what the workbench said. */
export function logOf(run: HostRun): string {
  const file = ['log.txt', 'workbench.txt']
    .map((name) => path.join(run.output, name))
    .find((log) => existsSync(log));
  return file === undefined ? '' : readFileSync(file, 'utf8');
}
