import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import Mocha from 'mocha';
import { reportCounts, type Counts } from './reportCounts';

/**
 * Runs the mocha suites (`*.test.ts`, `*.journey.ts`) found in the given files and folders, and leaves their counts for
 * the run of all stages. At most `most` processes share the files, the largest first, so that none is left alone with a long
 * one at the end. True when all passed; a run without any test did not.
 */
export async function runMocha(places: readonly string[], most = availableParallelism()): Promise<boolean> {
  const files = places.flatMap(suitesIn).sort((one, other) => statSync(other).size - statSync(one).size);
  const jobs = Math.min(most, files.length);
  const mocha = new Mocha({
    parallel: jobs > 1,
    jobs,
    ui: 'bdd',
    reporter: 'spec',
    timeout: 240_000,
    forbidOnly: process.env['CI'] === 'true',
  });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const counts = await countsOf(mocha);
  reportCounts(counts);
  if (counts.tests === 0) console.error(`No test in ${places.join(', ')}`);
  return counts.failed === 0 && counts.tests > 0;
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
      resolve({ tests, passed, failed, again: again.length });
    });
    runner.on('retry', (test: Mocha.Test, error: unknown) => failedFirst.set(test.fullTitle(), error));
    runner.on('pass', (test: Mocha.Test) => {
      if (failedFirst.has(test.fullTitle())) again.push(test.fullTitle());
    });
  });
}

function tellSecondTry(title: string, error: unknown): void {
  const { stack = String(error) } = error as { readonly stack?: string };
  console.log(`  Passed at its second try only: ${title}\n${stack.replaceAll(/^/gm, '    ')}\n`);
}
