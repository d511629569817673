import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { captureCli, type CliRun } from '../support/captureCli';
import { withKey } from '../support/identityNumbers';
import { catalogueText, dossierText } from '../support/dossierTexts';

interface Told {
  readonly dossiers: readonly {
    readonly summary: { readonly errors: number; readonly warnings: number };
    readonly findings: readonly { readonly code: string; readonly requirement?: string }[];
    readonly baseline: { readonly known: number; readonly fixed: readonly { readonly code: string }[] };
  }[];
}

let folder = '';

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function check(...args: string[]): Promise<CliRun> {
  return captureCli(['check', '--today', '2026-03-01', ...args], { cwd: folder });
}

async function against(...args: string[]): Promise<Told['dossiers'][number]> {
  const { stdout } = await check('--baseline', 'base.json', '--format', 'json', ...args);
  const [one] = (JSON.parse(stdout) as Told).dossiers;
  assert.ok(one);
  return one;
}

const chapter = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - { for: SC.PSC.01.01.01, file: PSC/absent.png }
      - { for: SC.PSC.01.01.02, link: "http://exemple.fr/a" }
  SC.PSC.77:
    proofs: []
`;

describe('a baseline', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'segur-baseline-'));
    write('segur.yaml', dossierText.replace('[Envoi manuel]', '[]'));
    write('rem/REM.rem.yaml', catalogueText);
    write('preuves/psc.preuves.yaml', chapter);
    const written = await check('--write-baseline', 'base.json');
    assert.equal(written.code, 0);
    assert.match(written.stderr, /base\.json : \d+ constats enregistrés/);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves nothing that is new, nor an error, as long as nothing changes', async () => {
    assert.equal((await check('--baseline', 'base.json')).code, 0);
    const { findings, summary, baseline } = await against();
    assert.deepEqual([findings, summary.errors, summary.warnings, baseline.fixed], [[], 0, 0, []]);
    assert.ok(baseline.known >= 4);
    for (const format of ['text', 'sarif', 'junit', 'github', 'gitlab', 'markdown'])
      assert.doesNotMatch((await check('--baseline', 'base.json', '--format', format)).stdout, /absent\.png/);
  });

  it('holds where lines move, the chapter and its file have other names, and the command runs elsewhere', async () => {
    rmSync(join(folder, 'preuves/psc.preuves.yaml'));
    write(
      'preuves/autre.preuves.yaml',
      chapter.replace('Pro Santé Connect\n', 'Identité\n\n# un\n\n# deux\n'),
    );
    const { findings } = await against();
    assert.deepEqual(findings, []);
    const args = ['check', folder, '--baseline', join(folder, 'base.json'), '--today', '2026-03-01'];
    assert.equal((await captureCli(args, { cwd: tmpdir() })).code, 0);
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    folder = moved;
    assert.deepEqual((await against()).findings, []);
  });

  it('holds in a new REM with another file, renamed requirements and renumbered scenarios', async () => {
    rmSync(join(folder, 'rem/REM.rem.yaml'));
    const renamed = catalogueText
      .replaceAll('SC.PSC.01', 'SC.PSC.101')
      .replace('id: SC.PSC.101\n', 'id: SC.PSC.101\n        previousId: SC.PSC.01\n')
      .replace('number: SC.PSC.101.01.02', 'number: SC.PSC.101.07.02');
    write('rem/REM-2027.rem.yaml', renamed);
    write('segur.yaml', dossierText.replace('[Envoi manuel]', '[]').replace('REM.rem', 'REM-2027.rem'));
    write(
      'preuves/psc.preuves.yaml',
      chapter.replaceAll('SC.PSC.01', 'SC.PSC.101').replace('101.01.02', '101.07.02'),
    );
    const { findings, baseline } = await against();
    assert.deepEqual(findings, []);
    assert.deepEqual(baseline.fixed, []);
  });

  it('lets only what is new fail, also where the same is wrong once more, and says what was fixed', async () => {
    write(
      'preuves/psc.preuves.yaml',
      chapter
        .replace(/ {2}SC\.PSC\.77:\n {4}proofs: \[\]\n/, '')
        .replace(
          '      - { for: SC.PSC.01.01.02',
          '      - { for: SC.PSC.01.01.01, file: PSC/autre.png }\n      - { for: SC.PSC.01.01.02',
        ),
    );
    const { findings, baseline, summary } = await against();
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['file-not-found'],
    );
    assert.equal(summary.errors, 1);
    assert.deepEqual(
      baseline.fixed.map(({ code }) => code),
      ['unknown-requirement'],
    );
    const text = await check('--baseline', 'base.json');
    assert.equal(text.code, 1);
    assert.match(text.stdout, /1 constat corrigé depuis la référence\n {2}✓ unknown-requirement SC\.PSC\.77/);
    assert.match((await check('--baseline', 'base.json', '--format', 'sarif')).stderr, /1 constat corrigé/);
  });

  it('does not take a fault on one requirement for that which was fixed on another', async () => {
    const bare = (id: string): string => `chapter: x\nrequirements:\n  ${id}:\n    notApplicable:\n`;
    write('preuves/psc.preuves.yaml', bare('SC.PSC.01'));
    await check('--write-baseline', 'bare.json');
    write('preuves/psc.preuves.yaml', bare('SC.PSC.02'));
    assert.equal((await check('--baseline', 'bare.json')).code, 1);
  });

  it('is refused where it is none, is not there, or would replace a file', async () => {
    for (const [name, said] of [
      ['segur.yaml', /n’est pas une référence/],
      ['absent.json', /ENOENT/],
    ] as const) {
      const { code, stdout, stderr } = await check('--baseline', name);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, said);
    }
    const before = readFileSync(resolve(folder, 'base.json'), 'utf8');
    assert.equal((await check('--write-baseline', 'base.json')).code, 2);
    assert.equal(readFileSync(resolve(folder, 'base.json'), 'utf8'), before);
  });

  it('holds no number of a patient, and nothing of where it was made', async () => {
    const number = withKey('1840375123456');
    write('preuves/psc.preuves.yaml', chapter.replace('absent.png', `${number}.png`));
    await check('--write-baseline', 'other.json');
    const text = readFileSync(join(folder, 'other.json'), 'utf8');
    assert.ok(!text.includes(folder) && !text.includes(number.slice(0, 13)));
    assert.match(text, /"code":"file-not-found"/);
  });
});
