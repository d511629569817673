import { Stryker } from '@stryker-mutator/core';
import { readdirSync } from 'node:fs';

/**
 * Changes the code of folders of `src/core`, one place after another, and counts the changes that no test sees.
 * Not in TypeScript: the packages behind Stryker are modules that `tsx` can't load from a CommonJS package.
 */

/** The tests that answer for each folder, and whether those that take long are among them. */
const testsOf = {
  catalogue: { folders: ['test/unit/catalogue', 'test/unit/corrections'], long: true },
  dossier: { folders: ['test/unit/dossier', 'test/unit/schemas', 'test/golden'], long: true },
  findings: { folders: ['test/unit/findings', 'test/golden'], long: false },
  project: { folders: ['test/unit/project', 'test/golden'], long: false },
  proofs: { folders: ['test/unit/proofs', 'test/golden'], long: false },
};

/** Files without behaviour: types, and tables of words that other tests hold to the code. */
const withoutBehaviour =
  /\/model\.ts$|Descriptions\.ts$|Warnings(?:Fr|En)\.ts$|Sentence\.ts$|[wW]ords\.ts$|\/sentences\.[^/]*$/;

const out = 'out/mutation';
const bundle = `${out}/tests.cjs`;

/** `place` is a folder of `src/core`, or a file of one, with `:first-last` for some of its lines. */
async function mutate(place, oneIn) {
  const inside = place.replace(/^src\/core\//, '').replace(/\/$/, '');
  const [folder] = inside.split('/');
  const tests = testsOf[folder];
  if (tests === undefined) throw new Error(`${place} is in none of ${Object.keys(testsOf).join(', ')}`);
  const isFile = /\.ts(?::|$)/.test(inside);
  const files = isFile ? [`src/core/${inside}`] : someOf(filesIn(`src/core/${inside}`), oneIn);
  console.log(`\nsrc/core/${inside}, ${files.length} files, by ${tests.folders.join(' and ')}`);
  await new Stryker({
    ...options,
    ...reportsFor(folder),
    mutate: files,
    buildCommand: `node test/support/bundleTests.mjs ${bundle} ${tests.folders.join(' ')}`,
    commandRunner: { command: commandFor(tests) },
  }).runMutationTest();
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !withoutBehaviour.test(file))
    .sort();

/** The same ones at each run. */
const someOf = (files, oneIn) => files.filter((_, at) => at % oneIn === Math.floor(oneIn / 2));

// Its runner for mocha wants an older one, so a command is run for each mutant: a process, ended at the first failure.
const commandFor = ({ long }) =>
  `node node_modules/mocha/bin/mocha.js --no-config --bail --timeout 240000 ${long ? '' : '--fgrep "(long)" --invert '}${bundle}`;

const reportsFor = (folder) => ({
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: `${out}/${folder}.html` },
  jsonReporter: { fileName: `${out}/${folder}.json` },
});

const options = {
  testRunner: 'command',
  ignorePatterns: ['/coverage', '/dist', '/out', '/test/e2e', '/test/host'],
  concurrency: 2,
  // On a busy machine a run takes far longer than the first one did, which must not count as an endless loop.
  timeoutMS: 60_000,
  tempDirName: `${out}/sandboxes`,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 80, low: 60, break: null },
  allowConsoleColors: false,
};

const given = process.argv.slice(2);
const every = given.find((argument) => argument.startsWith('--one-file-in='));
const oneIn = Number(every?.slice('--one-file-in='.length) ?? 1);
const places = given.filter((argument) => argument !== every);
for (const place of places.length > 0 ? places : Object.keys(testsOf)) await mutate(place, oneIn);
