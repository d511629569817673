import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import Mocha from 'mocha';
import { failuresOf, shownFailures, stackOf } from './failures';
import { longTitle } from './long';
import { reportCounts, type Counts } from './reportCounts';

/** Suites (`*.test.ts`, `*.journey.ts`) of files and folders, and which of their tests are meant. */
export interface Suites {
  readonly places: readonly string[];
  /** `usual` leaves out what `long` defines, `long` runs that alone. */
  readonly tests: 'usual' | 'long';
}

/**
 * Runs mocha on some suites after others, and leaves their counts for the run of all stages. At most `most` processes share
 * the files, the largest first, so that none is left alone with a long one at the end. True when all passed; a run without
 * any test did not.
 */
export async function runMocha(all: readonly Suites[], most = availableParallelism()): Promise<boolean> {
  const counts: Counts[] = [];
  for (const suites of all) counts.push(await runSuites(suites, most));
  reportCounts({
    tests: sum(counts.map(({ tests }) => tests)),
    passed: sum(counts.map(({ passed }) => passed)),
    failed: sum(counts.map(({ failed }) => failed)),
    again: sum(counts.map(({ again }) => again ?? 0)),
    failures: counts.flatMap(({ failures }) => failures ?? []),
  });
  return counts.every(({ tests, failed }) => failed === 0 && tests > 0);
}

async function runSuites({ places, tests }: Suites, most: number): Promise<Counts> {
  const files = places.flatMap(suitesIn).sort((one, other) => statSync(other).size - statSync(one).size);
  const jobs = Math.min(most, files.length);
  const mocha = new Mocha({
    parallel: jobs > 1,
    jobs,
    ui: 'bdd',
    reporter: 'spec',
    timeout: 240_000,
    forbidOnly: process.env['CI'] === 'true',
    grep: longTitle,
    invert: tests === 'usual',
  });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const counts = await countsOf(mocha);
  if (counts.tests === 0) console.error(`No test in ${places.join(', ')}`);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function suitesIn(place: string): string[] {
  if (place.endsWith('.ts')) return [path.resolve(place)];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test|journey)\.ts$/.test(file))
    .map((file) => path.resolve(place, file));
}

function countsOf(mocha: Mocha): Promise<Counts> {
  return new Promise((resolve) => {
    const failedFirst = new Map<string, unknown>();
    const again: string[] = [];
    const runner = mocha.run((failed) => {
      const { tests = 0, passes: passed = 0 } = runner.stats ?? {};
      for (const title of again) tellSecondTry(title, failedFirst.get(title));
      resolve({ tests, passed, failed, again: again.length, failures });
    });
    const failures = failuresOf(runner);
    runner.on('retry', (test: Mocha.Test, error: unknown) => failedFirst.set(test.fullTitle(), error));
    runner.on('pass', (test: Mocha.Test) => {
      if (failedFirst.has(test.fullTitle())) again.push(test.fullTitle());
    });
  });
}

function tellSecondTry(title: string, error: unknown): void {
  console.log(shownFailures([{ title: `Passed at its second try only: ${title}`, text: stackOf(error) }]));
}
