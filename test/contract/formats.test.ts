import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Log } from 'sarif';
import { captureCli, type CliRun } from '../support/captureCli';
import { catalogueText, dossierText } from '../support/dossierTexts';
import { checkJunit, codeQuality, sarifFaults } from '../support/reportFormats';

const everyFault = resolve(__dirname, '../fixtures/dossiers/every-fault');
const today = ['--today', '2026-03-01'];

let folder = '';

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function check(...args: string[]): Promise<CliRun> {
  return captureCli(['check', ...today, ...args], { cwd: folder });
}

describe('the formats of check', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'segur-formats-'));
    write('segur.yaml', dossierText.replace('[Envoi manuel]', '[]'));
    write('rem/REM.rem.yaml', catalogueText);
    write(
      'preuves/psc.preuves.yaml',
      'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.01, file: "été/a b#1.png" }\n      - { for: SC.PSC.01.01.02, file: absent.log }\n',
    );
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are SARIF by its schema, with rules, links, levels, places and fingerprints', async () => {
    const { stdout, code } = await captureCli(['check', '--format', 'sarif', ...today], { cwd: everyFault });
    assert.equal(code, 1);
    const log = JSON.parse(stdout) as Log;
    assert.deepEqual(sarifFaults(log), []);
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    for (const { id, help, helpUri, shortDescription } of rules) {
      assert.match(help?.markdown ?? '', /\*\*/, id);
      assert.match(helpUri ?? '', new RegExp(`^https://.*#${id}$`));
      assert.notEqual(shortDescription?.text, id);
    }
    const results = run?.results ?? [];
    for (const { ruleId, ruleIndex = -1 } of results) assert.equal(rules[ruleIndex]?.id, ruleId);
    const prints = results.map((one) => Object.values(one.partialFingerprints ?? {}).join());
    assert.equal(new Set(prints).size, results.length);
    assert.ok(results.some(({ relatedLocations }) => (relatedLocations ?? []).length > 0));
    assert.deepEqual(new Set(results.map(({ level }) => level)), new Set(['error', 'warning', 'note']));
  });

  it('name files from the current folder, encoded in SARIF', async () => {
    mkdirSync(join(folder, 'a b'));
    const here = { cwd: join(folder, 'a b') };
    write('a b/dossier é/segur.yaml', dossierText);
    const { stdout } = await captureCli(['check', '--format', 'sarif', 'dossier é'], here);
    const log = JSON.parse(stdout) as Log;
    const [result] = log.runs[0]?.results ?? [];
    const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    assert.equal(uri, 'dossier%20%C3%A9/segur.yaml');
    const gitlab = codeQuality.parse(
      JSON.parse((await captureCli(['check', '--format', 'gitlab', 'dossier é'], here)).stdout),
    );
    assert.equal(gitlab[0]?.location.path, 'dossier é/segur.yaml');
  });

  it('are JUnit with one case for each requirement that applies, failed where an error is on it', async () => {
    const [one, two, ...others] = checkJunit((await check('--format', 'junit')).stdout);
    assert.deepEqual([one?.attributes['name'], two?.attributes['name']], ['SC.PSC.01', 'SC.PSC.02']);
    assert.equal(others.length, 0);
    assert.deepEqual(one?.children[0]?.attributes, { message: '2 erreurs', type: 'file-not-found' });
    assert.deepEqual(two?.children, []);
    const strict = checkJunit((await check('--format', 'junit', '--strict')).stdout);
    assert.equal(strict[1]?.children[0]?.attributes['type'], 'proof-missing');
  });

  it('are JUnit also where a dossier has no catalogue, or sets a requirement aside', async () => {
    write(
      'preuves/psc.preuves.yaml',
      'chapter: "P<&>\\"]]>"\nrequirements:\n  SC.PSC.01:\n    notApplicable: sans objet\n',
    );
    const cases = checkJunit((await check('--format', 'junit')).stdout);
    assert.equal(cases[0]?.children[0]?.name, 'skipped');
    rmSync(join(folder, 'rem'), { recursive: true });
    const without = await check('--format', 'junit');
    assert.deepEqual([checkJunit(without.stdout), without.code], [[], 1]);
    assert.match(without.stdout, /<system-err>segur.yaml:/);
  });

  it('are an entry of GitLab’s Code Quality for each finding, no fingerprint twice', async () => {
    write('b/segur.yaml', dossierText);
    write('b/preuves/psc.preuves.yaml', readFileSync(join(folder, 'preuves/psc.preuves.yaml'), 'utf8'));
    const { stdout } = await check('--format', 'gitlab', '.', 'b', everyFault);
    const entries = codeQuality.parse(JSON.parse(stdout));
    assert.equal(new Set(entries.map(({ fingerprint }) => fingerprint)).size, entries.length);
    assert.ok(entries.some(({ location }) => location.path.startsWith('../')));
  });

  it('are annotations that GitHub reads, errors first, and a summary of the job', async () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'before\n');
    write('preuves/a,b:c%25.preuves.yaml', 'chapter: x\nrequirements:\n  "SC.%0A::error::x": {}\n');
    const { stdout } = await captureCli(['check', '--format', 'github', ...today], {
      cwd: folder,
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines)
      assert.match(line, /^::(?:error|warning|notice) file=[^,:\n]+(?:,[a-zA-Z]+=[^,:\n]+)*::[^\n]+$/);
    const names = lines.map((line) => /^::(\w+)/.exec(line)?.[1]);
    assert.deepEqual(
      names,
      names.toSorted((a = '', b = '') => order.indexOf(a) - order.indexOf(b)),
    );
    assert.match(stdout, /^::error file=preuves\/a%2Cb%3Ac%2525.preuves.yaml,line=3,.*SC.%250A::error::x/mu);
    assert.match(readFileSync(summary, 'utf8'), /^before\n## Ségur Preuves/);
    const unwritable = await captureCli(['check', '--format', 'github'], {
      cwd: folder,
      env: { GITHUB_STEP_SUMMARY: folder },
    });
    assert.match(unwritable.stderr, /EISDIR/);
    assert.equal(unwritable.code, 1);
  });

  it('are written to a file that is not there yet, and to nothing else then', async () => {
    for (const format of ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']) {
      const { stdout: printed } = await check('--format', format);
      const written = await check('--format', format, '--output', `out/${format}`);
      assert.deepEqual([written.code, written.stdout], [1, '']);
      assert.equal(readFileSync(join(folder, 'out', format), 'utf8'), printed);
    }
    const again = await check('--output', 'out/text');
    assert.deepEqual([again.code, again.stdout], [2, '']);
    assert.match(again.stderr, /existe déjà/);
    assert.ok(!existsSync(join(folder, 'segur.yaml', 'x')));
    assert.equal((await check('--output', 'segur.yaml/x')).code, 2);
  });
});

const order = ['error', 'warning', 'notice'];
