import Mocha from 'mocha';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { constants, Script } from 'node:vm';

/**
 * A plugin of Stryker that runs bundled tests by mocha in Stryker's worker: for each change, those that reach it. Its own one
 * wants an older mocha, and a process for each change takes seconds.
 */
class BundledTestRunner {
  static inject = ['options'];

  constructor({ bundledTests: { bundle, long } }) {
    this.bundle = path.resolve(bundle);
    this.isWanted = (test) => long || !isLong(test);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // A property that fails has said enough: to look for a smaller example can take minutes. Each run tries the same examples.
    createRequire(this.bundle)('fast-check').configureGlobal({ endOnFailure: true, seed: 1 });
    this.load = await loaderOf(this.bundle);
  }

  async dryRun() {
    const { tests, failure, suites } = await runTests(this, this.isWanted, { bail: false });
    if (failure !== undefined) return { status: 'error', errorMessage: failure };
    const { mutantCoverage } = stryker;
    for (const [suite, inside] of suites) countFor(inside, suite, mutantCoverage.perTest);
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(stryker, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const reaching = testFilter && new Set(testFilter);
    const isWanted = reaching === undefined ? this.isWanted : (test) => reaching.has(test.fullTitle());
    const { tests, failure } = await runTests(this, isWanted, { bail: true });
    if (stryker.hitCount > hitLimit)
      return { status: 'timeout', reason: `Reached more than ${hitLimit} times.` };
    if (failure === undefined) return { status: 'survived', nrOfTests: tests.length };
    const killedBy = tests.filter(({ status }) => status === failed).map(({ id }) => id);
    return { status: 'killed', killedBy, failureMessage: failure, nrOfTests: tests.length };
  }
}

/** What the changed code shares with whoever runs it. */
const stryker = (globalThis.__stryker__ ??= {});

// As Stryker numbers them.
const [passed, failed] = [0, 1];

/** Runs a CommonJS module as `require` does, but parses it only once. */
async function loaderOf(file) {
  const text = await readFile(file, 'utf8');
  const script = new Script(`(function (module, exports, require) {${text}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(module, module.exports, createRequire(file));
  };
}

/** The bundle is run anew each time, so that nothing that a module keeps reaches the next change. */
async function runTests({ bundle, load }, isWanted, { bail }) {
  const tests = [];
  const mocha = new Mocha({ bail, timeout: 240_000, reporter: class {} });
  try {
    mocha.suite.emit('pre-require', globalThis, bundle, mocha);
    noteSuites();
    load();
  } catch (error) {
    return { tests, failure: String(error) };
  }
  keepTests(mocha.suite, isWanted);
  const suites = testsInside(mocha.suite);
  let failure;
  await new Promise((resolve) => {
    mocha
      .run(resolve)
      .on('test', (test) => (stryker.currentTestId = test.fullTitle()))
      // What a hook of a suite reaches counts as reached by any test.
      .on('test end', () => delete stryker.currentTestId)
      .on('pass', (test) => tests.push({ ...resultOf(test), status: passed }))
      .on('fail', (test, error) => {
        tests.push({ ...resultOf(test), status: failed, failureMessage: error.message });
        failure ??= `${test.fullTitle()}: ${error.message}`;
      });
  });
  return { tests, failure, suites };
}

/** What the body of a `describe` reaches as it is read is noted under its title. */
function noteSuites() {
  const { describe } = globalThis;
  const noted = (title, body) =>
    describe(title, function () {
      const outer = stryker.currentTestId;
      stryker.currentTestId = idOf(this);
      body.call(this);
      stryker.currentTestId = outer;
    });
  globalThis.describe = Object.assign(noted, describe);
}

const idOf = (suite) => `suite: ${suite.fullTitle()}`;

/** The titles of the tests in each suite, those in its suites included. */
function testsInside(suite) {
  const inside = new Map();
  const titles = suite.tests.map((test) => test.fullTitle());
  for (const inner of suite.suites) {
    const ofInner = testsInside(inner);
    titles.push(...ofInner.get(idOf(inner)));
    for (const [id, of] of ofInner) inside.set(id, [...(inside.get(id) ?? []), ...of]);
  }
  return inside.set(idOf(suite), titles);
}

/** What a suite reached counts for each of its tests. */
function countFor(tests, suite, perTest) {
  for (const test of perTest[suite] === undefined ? [] : tests) {
    perTest[test] ??= {};
    for (const [mutant, count] of Object.entries(perTest[suite]))
      perTest[test][mutant] = (perTest[test][mutant] ?? 0) + count;
  }
  delete perTest[suite];
}

const resultOf = (test) => ({
  id: test.fullTitle(),
  name: test.fullTitle(),
  timeSpentMs: test.duration ?? 0,
});

/** Leaves those wanted, the quick ones first. */
function keepTests(suite, isWanted) {
  suite.tests = suite.tests.filter((test) => isWanted(test)).sort((a, b) => isLong(a) - isLong(b));
  for (const inner of suite.suites) keepTests(inner, isWanted);
  suite.suites.sort((a, b) => a.tests.some(isLong) - b.tests.some(isLong));
}

const isLong = (test) => test.title.endsWith('(long)');

export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundled', injectableClass: BundledTestRunner }];

export const strykerValidationSchema = { properties: { bundledTests: { type: 'object' } } };
