import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const repository = resolve(__dirname, '../../..');
/** Inside the repository, so that packages resolve as they do for the real source. */
const place = 'out/boundaries/';

interface Rule {
  readonly name: string;
}

interface Violation {
  readonly rule: Rule;
  readonly from: string;
}

const load = createRequire(__filename);
const { forbidden } = load(join(repository, '.dependency-cruiser.cjs')) as { forbidden: readonly Rule[] };

/** For each rule, files of which the first breaks it. */
const breaking: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(
    pairsOfLayers().map(([layer, below]) => [
      `core-${layer}-imports-only-layers-above`,
      {
        [`src/core/${layer}/breaks.ts`]: `import { value } from '../${below}';\nexport const own = value;\n`,
        [`src/core/${below}.ts`]: 'export const value = 1;\n',
      },
    ]),
  ),
  'core-knows-no-shell': {
    'src/core/text/breaks.ts': "import { value } from '../../node/thing';\nexport const own = value;\n",
    'src/node/thing.ts': 'export const value = 1;\n',
  },
  'core-knows-no-vscode': {
    'src/core/text/breaks.ts': "import type { Uri } from 'vscode';\nexport type Own = Uri;\n",
  },
  'core-knows-no-node': {
    'src/core/text/breaks.ts': "import { readFileSync } from 'node:fs';\nexport const own = readFileSync;\n",
  },
  'only-the-editor-knows-vscode': {
    'src/cli/breaks.ts': "import type { Uri } from 'vscode';\nexport type Own = Uri;\n",
  },
  'shells-do-not-know-each-other': {
    'src/editor/breaks.ts': "import { value } from '../cli/thing';\nexport const own = value;\n",
    'src/cli/thing.ts': 'export const value = 1;\n',
  },
  'node-knows-no-shell': {
    'src/node/breaks.ts': "import { value } from '../cli/thing';\nexport const own = value;\n",
    'src/cli/thing.ts': 'export const value = 1;\n',
  },
  'only-yaml-reads-yaml': {
    'src/core/proofs/breaks.ts': "import { parse } from 'yaml';\nexport const own = parse;\n",
  },
  'only-xlsx-opens-workbooks': {
    'src/core/catalogue/breaks.ts': "import { fromBuffer } from 'yauzl';\nexport const own = fromBuffer;\n",
  },
  'no-cycles': {
    // Of types alone: those of values break it too.
    'src/core/text/breaks.ts':
      "import type { B } from './other';\nexport interface A {\n  readonly b?: B;\n}\n",
    'src/core/text/other.ts':
      "import type { A } from './breaks';\nexport interface B {\n  readonly a?: A;\n}\n",
  },
  'source-imports-no-test': {
    'src/core/text/breaks.ts': "import { value } from '../../../test/thing';\nexport const own = value;\n",
    'test/thing.ts': 'export const value = 1;\n',
  },
  resolvable: {
    'src/core/text/breaks.ts': "import { value } from './nowhere';\nexport const own = value;\n",
  },
};

describe('the boundaries of the layers', () => {
  after(() => rmSync(join(repository, place), { recursive: true, force: true }));

  it('has a file that breaks each rule', () => {
    assert.deepEqual(forbidden.map((rule) => rule.name).sort(), Object.keys(breaking).sort());
  });

  it('sees each rule broken, on that file', function () {
    this.timeout(60_000);
    for (const [name, files] of Object.entries(breaking)) layOut(`${place}${name}/`, files);
    const violations = violationsIn(Object.keys(breaking));
    for (const name of Object.keys(breaking)) {
      const seen = violations.filter(
        (one) => one.rule.name === name && one.from.startsWith(`${place}${name}/`),
      );
      const first = Object.keys(breaking[name] ?? {})[0] ?? '';
      assert.ok(seen.length > 0, `${name} was not reported`);
      assert.ok(
        seen.some((one) => name === 'no-cycles' || one.from.endsWith(first)),
        `${name}: ${seen[0]?.from ?? ''}`,
      );
    }
  });
});

/** Each layer but the last, with a layer below it; for the last, the front door. */
function pairsOfLayers(): [string, string][] {
  const layers = forbidden.flatMap(
    ({ name }) => /^core-(\w+)-imports-only-layers-above$/.exec(name)?.[1] ?? [],
  );
  return layers.map((layer, order) => {
    const below = layers[order + 1];
    return [layer, below === undefined ? 'index' : `${below}/thing`];
  });
}

function layOut(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(repository, root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** One run for all: each rule's files are in a tree of their own. */
function violationsIn(names: readonly string[]): readonly Violation[] {
  const roots = names.map((name) => `${place}${name}`);
  const cli = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(repository, '.dependency-cruiser.cjs');
  const args = [cli, '--config', config, '--output-type', 'json', '--no-cache', ...roots];
  const env = { ...process.env, SEGUR_BOUNDARIES_ROOT: `${place}[^/]+/` };
  try {
    return parse(
      execFileSync(process.execPath, args, { cwd: repository, env, encoding: 'utf8', stdio: 'pipe' }),
    );
  } catch (failure) {
    return parse((failure as { stdout: string }).stdout);
  }
}

function parse(output: string): readonly Violation[] {
  return (JSON.parse(output) as { summary: { violations: readonly Violation[] } }).summary.violations;
}
