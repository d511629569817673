import { Stryker } from '@stryker-mutator/core';

/**
 * Changes the code of folders of `src/core`, one place after another, and counts the changes that no test sees.
 * Not in TypeScript: the packages behind Stryker are modules that `tsx` can't load from a CommonJS package.
 */

/** The tests that answer for each folder. */
const testsOf = {
  catalogue: ['test/unit/catalogue', 'test/load/catalogue', 'test/unit/corrections'],
  dossier: ['test/unit/dossier'],
  findings: ['test/unit/findings', 'test/golden'],
  project: ['test/unit/project', 'test/load/project', 'test/golden'],
  proofs: ['test/unit/proofs'],
};

/** Files without behaviour: types, and tables of words that other tests hold to the code. */
const withoutBehaviour = [
  '!src/core/**/model.ts',
  '!src/core/**/*Descriptions.ts',
  '!src/core/findings/**/sentences.*',
];

const out = 'out/mutation';

/** `place` is a folder of `src/core`, or a file of one, with `:first-last` for some of its lines. */
async function mutate(place) {
  const inside = place.replace(/^src\/core\//, '').replace(/\/$/, '');
  const [folder] = inside.split('/');
  const tests = testsOf[folder];
  if (tests === undefined) throw new Error(`${place} is in none of ${Object.keys(testsOf).join(', ')}`);
  const isFile = /\.ts(?::|$)/.test(inside);
  const mutants = isFile ? [`src/core/${inside}`] : [`src/core/${inside}/**/*.ts`, ...withoutBehaviour];
  console.log(`\nsrc/core/${inside}, by ${tests.join(' and ')}`);
  await new Stryker({
    ...options,
    ...reportsFor(folder),
    mutate: mutants,
    commandRunner: commandFor(tests),
  }).runMutationTest();
}

// Its runner for mocha wants an older one, so a command is run for each mutant: a process, ended at the first failure.
const commandFor = (tests) => ({
  command: `node --import tsx node_modules/mocha/bin/mocha.js --no-config --bail --recursive --extension ts --timeout 240000 ${tests.join(' ')}`,
});

const reportsFor = (folder) => ({
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: `${out}/${folder}.html` },
  jsonReporter: { fileName: `${out}/${folder}.json` },
});

const options = {
  testRunner: 'command',
  ignorePatterns: ['coverage', 'dist', 'out', 'test/e2e', 'test/host'],
  concurrency: 2,
  // On a busy machine a run takes far longer than the first one did, which must not count as an endless loop.
  timeoutMS: 60_000,
  tempDirName: `${out}/sandboxes`,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 80, low: 60, break: null },
  allowConsoleColors: false,
};

const given = process.argv.slice(2);
for (const place of given.length > 0 ? given : Object.keys(testsOf)) await mutate(place);
