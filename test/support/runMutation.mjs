import { Stryker } from '@stryker-mutator/core';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Changes the code of folders of `src/core`, one place after another, and counts the changes that no test sees.
 * Not in TypeScript: the packages behind Stryker are modules that `tsx` can't load from a CommonJS package.
 */

/** The tests that answer for each folder, and whether those that take long are among them. */
const testsOf = {
  catalogue: { folders: ['test/unit/catalogue', 'test/unit/corrections'], long: true },
  dossier: { folders: ['test/unit/dossier', 'test/unit/schemas', 'test/golden'], long: true },
  findings: { folders: ['test/unit/findings', 'test/unit/editing', 'test/golden'], long: false },
  project: { folders: ['test/unit/project', 'test/golden'], long: false },
  proofs: { folders: ['test/unit/proofs', 'test/golden'], long: false },
};

/** Files without behaviour: types, and tables of words that other tests hold to the code. */
const withoutBehaviour =
  /\/model\.ts$|Descriptions\.ts$|Warnings(?:Fr|En)\.ts$|Sentence\.ts$|[wW]ords\.ts$|\/sentences\.[^/]*$/;

const out = 'out/mutation';
const bundle = `${out}/tests.cjs`;

/** `place` is a folder of `src/core`, or a file of one, with `:first-last` for some of its lines. */
async function mutate(place, sample, asked) {
  const inside = place.replace(/^src\/core\//, '').replace(/\/$/, '');
  const [folder] = inside.split('/');
  const tests = testsOf[folder];
  if (tests === undefined) throw new Error(`${place} is in none of ${Object.keys(testsOf).join(', ')}`);
  const isFile = /\.ts(?::|$)/.test(inside);
  const files = isFile ? [`src/core/${inside}`] : someOf(filesIn(`src/core/${inside}`), sample);
  console.log(`\nsrc/core/${inside}, ${files.length} files, by ${tests.folders.join(' and ')}`);
  await new Stryker({
    ...options,
    ...reportsFor(folder),
    ...asked,
    mutate: files,
    buildCommand: `node test/support/bundleTests.mjs ${bundle} ${tests.folders.join(' ')}`,
    bundledTests: { bundle, long: tests.long },
  }).runMutationTest();
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !withoutBehaviour.test(file))
    .sort();

/** The same ones at each run. */
const someOf = (files, { oneIn, first }) => files.filter((_, at) => at % oneIn === first);

const reportsFor = (folder) => ({
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: `${out}/${folder}.html` },
  jsonReporter: { fileName: `${out}/${folder}.json` },
});

const options = {
  testRunner: 'bundled',
  plugins: [path.resolve('test/support/bundledTestRunner.mjs')],
  ignorePatterns: ['/coverage', '/dist', '/out', '/test/e2e', '/test/host'],
  // On a busy machine tests take far longer than they did at first, which must not count as an endless loop.
  timeoutMS: 30_000,
  maxTestRunnerReuse: 200,
  tempDirName: `${out}/sandboxes`,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 80, low: 60, break: null },
  allowConsoleColors: false,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'one-file-in': { type: 'string' },
    first: { type: 'string' },
    concurrency: { type: 'string' },
    'without-constants': { type: 'boolean' },
  },
});
const oneIn = Number(values['one-file-in'] ?? 1);
const sample = { oneIn, first: Number(values.first ?? Math.floor(oneIn / 2)) };
const asked = {
  concurrency: Number(values.concurrency ?? 2),
  ignoreStatic: values['without-constants'] ?? false,
};
for (const place of positionals.length > 0 ? positionals : Object.keys(testsOf))
  await mutate(place, sample, asked);
