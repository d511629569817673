import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureCli } from '../../support/captureCli';
import { pdf, png } from '../../support/evidenceBytes';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

interface Listed {
  readonly file: string;
  readonly size: number | null;
  readonly type: string;
  readonly mime: string;
  readonly sha256: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

describe('the command inspect', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segur-inspect-'));
    await writeFile(join(folder, 'a.png'), png());
    await writeFile(join(folder, 'faux.png'), pdf());
    await writeFile(join(folder, 'a.log'), 'INFO bonjour\n');
    await mkdir(join(folder, 'sous'));
    await symlink(join(folder, 'a.png'), join(folder, 'sous', 'lien.png'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function run(...args: readonly string[]): Promise<Ran> {
    const io = { env: { LANG: 'fr_FR.UTF-8' }, cwd: folder };
    const { code, stdout, stderr } = await captureCli(['inspect', ...args], io);
    return { code, out: stdout, said: stderr };
  }

  async function listed(...args: readonly string[]): Promise<readonly Listed[]> {
    return JSON.parse((await run(...args, '--format', 'json')).out) as readonly Listed[];
  }

  it('prints the facts of a file as the contract has them', async () => {
    assert.deepEqual(await listed('a.png'), [
      {
        file: 'a.png',
        size: png().length,
        type: 'png',
        mime: 'image/png',
        sha256: createHash('sha256').update(png()).digest('hex'),
        facts: { width: 8, height: 6 },
        notChecked: ['patientsInPixels', 'content'],
        findings: [],
      },
    ]);
  });

  it('answers 0 for sound files, 1 where one has an error', async () => {
    assert.equal((await run('a.png')).code, 0);
    assert.equal((await run('a.png', 'faux.png')).code, 1);
  });

  it('answers 2 where a file can not be read, and names it; the others are still printed', async () => {
    const { code, out, said } = await run('absent.png', 'a.png', 'sous');
    assert.equal(code, 2);
    assert.match(said, /^segur-preuves: absent\.png .*\nsegur-preuves: sous .*\n$/u);
    assert.match(out, /Image : 8 × 6/u);
  });

  it('goes on after a file that is absent or is none, in the order asked', async () => {
    const files = await listed('absent.png', 'sous', 'faux.png', 'sous/lien.png');
    assert.deepEqual(
      files.map(({ type, findings }) => [type, ...findings.map(({ code }) => code)]),
      [
        ['unknown', 'file-not-found'],
        ['unknown', 'file-not-regular'],
        ['pdf', 'extension-mismatch'],
        ['png'],
      ],
    );
  });

  it('uses the language asked for', async () => {
    assert.match((await listed('faux.png', '--lang', 'fr'))[0]?.findings[0]?.message ?? '', /renommez-le/u);
    assert.match((await listed('faux.png', '--lang', 'en'))[0]?.findings[0]?.message ?? '', /rename it/u);
    assert.match((await run('a.png')).out, /Image : 8 × 6/u);
  });

  it('distinguishes no patient’s number found from none looked for', async () => {
    const [log, picture] = await listed('a.log', 'a.png');
    assert.deepEqual([log?.facts['searched'], picture?.facts['searched']], ['whole', undefined]);
    const { out } = await run('a.log');
    assert.match(out, /Numéros de patients recherchés : dans tout le texte/u);
    assert.doesNotMatch(out, /Non contrôlé : .*numéros de patients/u);
    assert.match(
      (await run('a.png')).out,
      /Non contrôlé : .*numéros de patients, recherchés seulement dans du texte/u,
    );
  });

  it('wants the name of a file', async () => {
    assert.equal((await run()).code, 2);
    assert.equal((await run('--frmat', 'json')).code, 2);
  });
});
