import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Log } from 'sarif';
import * as z from 'zod';
import { captureCli, type CliRun } from '../support/captureCli';
import { catalogueText, dossierText } from '../support/dossierTexts';
import { checkJunit, codeQuality, sarifFaults } from '../support/reportFormats';

const entries = 'chapter: Pro Santé Connect\nrequirements:\n';
const absent = `${entries}  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.01, file: "é/a b#%41;[x](y)'<.png" }\n`;
const whole = { 'segur.yaml': dossierText, 'rem/REM.rem.yaml': catalogueText };

/** Files of dossiers that are read in part, or not at all. */
const contents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nothing but its file': { 'segur.yaml': dossierText },
  'an empty file': { 'segur.yaml': '' },
  'no YAML': { 'segur.yaml': 'segur: [1\nproduct: {' },
  'another version': { 'segur.yaml': dossierText.replace('segur: 1', 'segur: 99') },
  'a broken chapter': { ...whole, 'preuves/a.preuves.yaml': `${absent}  SC.PSC.02: [\n` },
  'an empty chapter': { ...whole, 'preuves/a.preuves.yaml': '' },
  'a broken catalogue': { ...whole, 'rem/REM.rem.yaml': 'rem: 1\nchapters: [{' },
  'ids with signs of every format': {
    ...whole,
    'preuves/a.preuves.yaml': `${entries}  "]]>::error file=x::%0A<b>|\`\\u0007\\r\\n@x": {}\n`,
  },
  'no line break at the end, and those of Windows': {
    ...whole,
    'preuves/a.preuves.yaml': absent.trimEnd().replaceAll('\n', '\r\n'),
  },
};
const names = [
  ...[
    'plain',
    'a b',
    'été',
    'e\u0301te\u0301',
    '50%',
    '%41%',
    'a#b?c',
    'a;b,c',
    "l'été",
    '-x',
    '@x',
    '🏥',
    '[a](b)',
  ],
  // No file of Windows has these.
  ...(process.platform === 'win32'
    ? []
    : ['a::b', '"q"', '<i>&amp;', 'a|`b`', 'a\\b', 'a\nb', 'a\u0007b', 'C:x', ']]>']),
];

describe('the formats of check, of odd dossiers in oddly named folders', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'segur-odd-'));
    const kinds = Object.values(contents);
    names.forEach((name, at) => write(name, kinds[at % kinds.length] ?? {}));
    Object.values(contents).forEach((files, at) => write(`n${String(at)}/below`, files));
    write('n1', { ...whole, 'preuves/a.preuves.yaml': absent });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  async function check(format: string, ...more: string[]): Promise<CliRun> {
    const args = ['check', '--today', '2026-03-01', '--no-cache', '--format', format, ...more];
    const run = await captureCli(args, { cwd: folder });
    assert.deepEqual([run.code, run.stderr], [1, '']);
    return run;
  }

  const told = z.object({
    dossiers: z.array(z.object({ path: z.string(), findings: z.array(z.looseObject({ code: z.string() })) })),
  });
  async function findings(...more: string[]): Promise<readonly string[]> {
    const { dossiers } = told.parse(JSON.parse((await check('json', ...more)).stdout));
    return dossiers.flatMap((one) => one.findings.map(({ code }) => code)).sort();
  }

  it('are SARIF by its schema: each finding once, its file encoded so that it is found again', async () => {
    const log = JSON.parse((await check('sarif')).stdout) as Log;
    assert.deepEqual(sarifFaults(log), []);
    const results = log.runs[0]?.results ?? [];
    assert.deepEqual(results.map(({ ruleId = '' }) => ruleId).sort(), await findings());
    const prints = results.map((one) => Object.values(one.partialFingerprints ?? {}).join());
    assert.equal(new Set(prints).size, prints.length);
    const seen = new Set<string>();
    for (const { locations = [] } of results) {
      const uri = locations[0]?.physicalLocation?.artifactLocation?.uri ?? '';
      assert.match(uri, /^(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|:|%[0-9A-F]{2})+$/);
      const found = new URL(uri, 'file:///root/');
      assert.ok(found.href.startsWith('file:///root/'), uri);
      const [name = ''] = decodeURIComponent(found.pathname).slice('/root/'.length).split('/');
      seen.add(name);
    }
    for (const name of names) assert.ok(seen.has(name), name);
  });

  it('are GitLab’s Code Quality: each finding once, no fingerprint twice', async () => {
    const all = codeQuality.parse(JSON.parse((await check('gitlab')).stdout));
    assert.equal(new Set(all.map(({ fingerprint }) => fingerprint)).size, all.length);
    assert.deepEqual(all.map((one) => one.check_name).sort(), await findings());
  });

  it('are JUnit as Jenkins reads it', async () => {
    const { stdout } = await check('junit');
    assert.ok(checkJunit(stdout).length > 0);
    assert.doesNotMatch(stdout, /[^\P{Cc}\t\n\r]/u);
  });

  it('are annotations of one line each, from which GitHub takes no other command', async () => {
    const { stdout } = await check('github');
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, (await findings()).length);
    for (const line of lines)
      assert.match(line, /^::(?:error|warning|notice) file=[^,:\r\n]+(?:,[a-zA-Z]+=[^,:\r\n]+)*::[^\r\n]+$/);
  });

  it('are a comment without markup of theirs', async () => {
    const { stdout } = await check('markdown');
    assert.ok(stdout.length < 60_000);
    assert.doesNotMatch(stdout, /<i>|<b>|\[a\]\(b\)|\[x\]\(y\)|(?<![\w&])@x/);
    for (const line of stdout.split('\n'))
      if (line !== '') assert.match(line, /^(?:#|\||- |\*\*|_|[A-Z…])/, line);
  });

  it('are the same findings for each dossier asked for by its name', async () => {
    const all = await findings();
    const named = [
      ...names.map((name) => `./${name}`),
      ...Object.keys(contents).map((_, at) => `n${String(at)}`),
    ];
    assert.deepEqual(await findings(...named), all);
  });

  it('hold a baseline of them all', async () => {
    const run = async (...args: string[]): Promise<CliRun> =>
      captureCli(['check', '--today', '2026-03-01', '--no-cache', ...args], { cwd: folder });
    assert.equal((await run('--write-baseline', 'base.json')).code, 0);
    for (const format of ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'text'])
      assert.equal((await run('--baseline', 'base.json', '--format', format)).code, 0, format);
  });
});
