import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { captureCli, type CliRun } from '../support/captureCli';
import { catalogueText, dossierText } from '../support/dossierTexts';

const link = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';
const png = readFileSync(join(__dirname, '../../samples/ris/preuves/ANN/recherche-professionnel.png'));

const chapter = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - { for: SC.PSC.01.01.01, file: "PSC/Écran d'été.png" }
      - { for: SC.PSC.01.01.01, file: PSC/ecran.png }
      - { for: SC.PSC.01.01.02, file: PSC/trace.log }
  SC.PSC.02:
    proofs:
      - { gazelle: "${link}", test: "=CI-SIS<b>" }
`;

const base: Readonly<Record<string, string | Buffer>> = {
  'segur.yaml': dossierText.replace('Radiance', 'Radiance <script>'),
  'rem/REM.rem.yaml': catalogueText,
  'preuves/psc.preuves.yaml': chapter,
  "preuves/PSC/Écran d'été.png": png,
  'preuves/PSC/ecran.png': png,
  'preuves/PSC/trace.log': '2026-02-11 ouverture de session\n',
  'preuves/mss.preuves.yaml': 'chapter: Messagerie\nrequirements:\n',
};

interface Item {
  readonly order: number;
  readonly kind: string;
  readonly expectedProof: string;
  readonly name?: string;
  readonly source?: string;
  readonly sha256?: string;
  readonly value?: string;
}

interface Result {
  readonly chapters: readonly { readonly name: string; readonly items: readonly Item[] }[];
  readonly refused: readonly { readonly code: string }[];
}

const sumOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('package', () => {
  let cwd = '';

  function write(files: Readonly<Record<string, string | Buffer>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), content);
    }
  }

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'segur-package-'));
    write(base);
  });

  afterEach(() => {
    rmSync(cwd, { recursive: true, force: true });
  });

  const pack = (output: string, ...rest: string[]): Promise<CliRun> =>
    captureCli(['package', '.', '--output', output, '--chapter', 'psc', ...rest], { cwd });

  async function items(output: string, ...rest: string[]): Promise<readonly Item[]> {
    const { code, stdout, stderr } = await pack(output, '--format', 'json', ...rest);
    assert.deepEqual([code, stderr], [0, '']);
    return (JSON.parse(stdout) as Result).chapters.flatMap((one) => one.items);
  }

  it('holds each proof in the catalogue’s order, under a plain name of its own, with its sum', async () => {
    const all = await items('depot');
    assert.deepEqual(
      all.map(({ order, kind, expectedProof, name }) => [order, kind, expectedProof, name]),
      [
        [1, 'file', 'SC.PSC.01.01.01', '01-SC.PSC.01.01.01-Ecran-d-ete.png'],
        [2, 'file', 'SC.PSC.01.01.01', '02-SC.PSC.01.01.01-ecran.png'],
        [3, 'file', 'SC.PSC.01.01.02', '03-SC.PSC.01.01.02-trace.log'],
        [4, 'gazelle', 'SC.PSC.02.01.01', undefined],
      ],
    );
    for (const { name, source, sha256 } of all.slice(0, 3)) {
      const copied = readFileSync(join(cwd, 'depot', name ?? ''));
      assert.equal(sha256, sumOf(copied));
      assert.deepEqual(copied, readFileSync(join(cwd, source ?? '')));
    }
    const manifest = JSON.parse(readFileSync(join(cwd, 'depot/manifest.json'), 'utf8')) as Result;
    assert.deepEqual(manifest.chapters[0]?.items, all);
  });

  it('is the same to the byte whatever the time zone and the language of the machine', async () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      assert.equal((await pack('a.zip')).code, 0);
      process.env['TZ'] = 'America/New_York';
      const args = ['package', '.', '--output', 'b.zip', '--chapter', 'Pro Santé Connect'];
      assert.equal((await captureCli(args, { cwd, env: { LANG: 'en_GB.UTF-8' } })).code, 0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    const [a, b] = [readFileSync(join(cwd, 'a.zip')), readFileSync(join(cwd, 'b.zip'))];
    assert.equal(sumOf(a), sumOf(b));
    // Stored: the log is in it as it is.
    assert.ok(a.includes('ouverture de session'));
  });

  it('is refused with the list, and nothing written, while something is wrong or missing', async () => {
    const { code, stdout } = await captureCli(['package', '--output', 'depot', '--format', 'json'], { cwd });
    assert.equal(code, 1);
    const { refused } = JSON.parse(stdout) as Result;
    assert.deepEqual(
      refused.map((one) => one.code),
      ['proof-missing', 'proof-missing'],
    );
    assert.ok(!readdirSync(cwd).includes('depot'));
  });

  it('is refused for what is missing even where the code is off', async () => {
    write({ 'segur.yaml': `${dossierText}policy: { severity: { proof-missing: off } }\n` });
    assert.equal((await captureCli(['package', '--output', 'depot'], { cwd })).code, 1);
  });

  it('says in its manifest that it was forced', async () => {
    const { code } = await captureCli(['package', '--output', 'depot', '--force'], { cwd });
    assert.equal(code, 0);
    const manifest = JSON.parse(readFileSync(join(cwd, 'depot/manifest.json'), 'utf8')) as object;
    assert.ok('forced' in manifest && manifest.forced === true);
  });

  it('replaces nothing, knows its chapters, and needs a place', async () => {
    write({ 'there.zip': 'mine' });
    for (const args of [
      ['--output', 'there.zip', '--chapter', 'psc'],
      ['--output', 'there.zip', '--chapter', 'psc', '--force'],
      ['--output', 'new', '--chapter', 'Inconnu'],
      ['--chapter', 'psc'],
    ]) {
      const { code, stdout, stderr } = await captureCli(['package', ...args], { cwd });
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^segur-preuves: .+\n$/u);
    }
    assert.equal(readFileSync(join(cwd, 'there.zip'), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(cwd).sort(), ['preuves', 'rem', 'segur.yaml', 'there.zip']);
  });

  it('has a list in which nothing is HTML or a formula but what we wrote', async () => {
    await pack('depot');
    const page = readFileSync(join(cwd, 'depot/liste.html'), 'utf8');
    assert.doesNotMatch(page, /<b>|Radiance <script>|src=|href=/u);
    assert.match(page, /default-src &#39;none&#39;|default-src 'none'/u);
    const [, script = ''] = /<script>([^]*)<\/script>/u.exec(page) ?? [];
    const sum = createHash('sha256').update(script).digest('base64');
    assert.ok(page.includes(`script-src 'sha256-${sum}'`));
    const table = readFileSync(join(cwd, 'depot/liste.csv'), 'utf8');
    assert.ok(table.includes(`"'=CI-SIS<b>"`));
  });

  it('holds with --changed what differs from the last submission, was never deposited, or has an open remark', async () => {
    const deposit = (trace: string, answer = ''): string => `depot: 1
chapter: Pro Santé Connect
submissions:
  - on: 2026-02-02
    proofs:
      - { requirement: SC.PSC.01, for: SC.PSC.01.01.01, file: "PSC/Écran d'été.png", sha256: ${sumOf(png)} }
      - { requirement: SC.PSC.01, for: SC.PSC.01.01.01, file: PSC/ecran.png, sha256: ${sumOf(png)} }
      - { requirement: SC.PSC.01, for: SC.PSC.01.01.02, file: PSC/trace.log, sha256: ${trace} }
      - { requirement: SC.PSC.02, for: SC.PSC.02.01.01, gazelle: "${link}" }
${answer}`;
    const same = sumOf('2026-02-11 ouverture de session\n');
    const changed = async (output: string, text: string): Promise<readonly string[]> => {
      write({ 'depots/psc.depot.yaml': text });
      return (await items(output, '--changed')).map(({ expectedProof }) => expectedProof);
    };
    assert.deepEqual(await changed('a', deposit(same)), []);
    assert.deepEqual(await changed('b', deposit(sumOf('avant'))), ['SC.PSC.01.01.02']);
    const answer =
      '    answer: { on: 2026-02-20, status: a-modifier, remarks: [{ for: SC.PSC.02.01.01, text: Non }] }\n';
    assert.deepEqual(await changed('c', deposit(same, answer)), ['SC.PSC.02.01.01']);
    const without = deposit(same).replace(/^.*trace\.log.*\n/mu, '');
    assert.deepEqual(await changed('d', without), ['SC.PSC.01.01.02']);
  });
});
