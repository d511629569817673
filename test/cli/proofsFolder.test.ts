import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../src/core/findings/model';
import { captureCli } from '../support/captureCli';
import { catalogueOf, dossierText } from '../support/ruleCodes';
import { long } from '../support/long';

interface Checked {
  readonly code: number;
  readonly stderr: string;
  /** Code, file and line of each finding but missing proofs. */
  readonly said: readonly string[];
  readonly messages: string;
}

describe('a folder of proofs that is no plain folder', () => {
  let outer = '';
  let root = '';
  beforeEach(async function () {
    if (process.platform === 'win32') this.skip();
    outer = await mkdtemp(join(tmpdir(), 'segur-preuves-'));
    root = join(outer, 'dossier');
    await mkdir(join(root, 'rem'), { recursive: true });
    await mkdir(join(root, 'preuves', 'X'), { recursive: true });
    await writeFile(join(root, 'segur.yaml'), dossierText);
    await writeFile(join(root, 'rem', 'REM.rem.yaml'), catalogueOf('other'));
    const sum = createHash('sha256').update('bonjour').digest('hex');
    await writeFile(
      join(root, 'preuves', 'x.preuves.yaml'),
      `chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - file: X/a.txt\n        sha256: ${sum}\n`,
    );
    await writeFile(join(root, 'preuves', 'X', 'a.txt'), 'bonjour');
    await writeFile(join(root, 'preuves', 'X', 'seul.txt'), 'orphelin');
  });
  afterEach(() => rm(outer, { recursive: true, force: true }));

  async function check(...args: readonly string[]): Promise<Checked> {
    const { code, stdout, stderr } = await captureCli(['check', root, '--format', 'json', ...args]);
    if (code === 2) return { code, stderr, said: [], messages: '' };
    const { dossiers } = JSON.parse(stdout) as {
      dossiers: { findings: (Finding & { message: string })[] }[];
    };
    const findings = (dossiers[0]?.findings ?? []).filter((one) => one.code !== 'proof-missing');
    return {
      code,
      stderr,
      said: findings.map((one) => `${one.code} ${one.file}:${String(one.range.start.line)}`),
      messages: findings.map(({ message }) => message).join('\n'),
    };
  }

  it('is reported for the folder of deposits as well, where it is a link to elsewhere or a file', async () => {
    await mkdir(join(outer, 'ailleurs'));
    await symlink(join(outer, 'ailleurs'), join(root, 'depots'));
    const linked = await check();
    assert.ok(linked.said.includes('file-outside-dossier segur.yaml:0'), linked.said.join());
    assert.match(linked.messages, /depots/u);
    await rm(join(root, 'depots'));
    await writeFile(join(root, 'depots'), 'un fichier');
    assert.ok((await check()).said.includes('file-not-regular segur.yaml:0'));
    await rm(join(root, 'depots'));
    assert.ok(!(await check()).said.some((one) => one.endsWith('segur.yaml:0')));
  });

  it('is an error on the first line of the dossier, with the reason', async () => {
    const place = join(root, 'preuves');
    await rename(place, join(outer, 'partage'));
    const kinds: readonly (readonly [string, () => Promise<unknown>, string])[] = [
      ['link out', () => symlink(join(outer, 'partage'), place), 'file-outside-dossier'],
      ['chain out', () => symlink('../partage', place), 'file-outside-dossier'],
      ['dangling', () => symlink('nulle-part', place), 'file-unreadable'],
      ['loop', () => symlink('preuves', place), 'file-unreadable'],
      ['file', () => writeFile(place, 'x'), 'file-not-regular'],
      ['link to a file', () => symlink('segur.yaml', place), 'file-not-regular'],
      ['pipe', () => Promise.resolve(execFileSync('mkfifo', [place])), 'file-not-regular'],
    ];
    for (const [name, make, code] of kinds) {
      await make();
      const checked = await check();
      assert.deepEqual([checked.code, checked.said], [1, [`${code} segur.yaml:0`]], name);
      if (code === 'file-outside-dossier') assert.match(checked.messages, /--allow-root/);
      await rm(place, { force: true });
    }
    assert.equal((await check()).code, 0, 'no folder at all is a dossier that begins');
  });

  long('is read as any other where its real place is allowed', async () => {
    const plain = await check();
    await rename(join(root, 'preuves'), join(outer, 'partage'));
    await symlink(join(outer, 'partage'), join(outer, 'raccourci'));
    await symlink(join(outer, 'raccourci'), join(root, 'preuves'));
    for (const allowed of ['partage', 'raccourci', '.']) {
      const checked = await check(
        '--allow-root',
        join(outer, 'ailleurs', '..', allowed).replace('/ailleurs/..', ''),
      );
      assert.deepEqual(checked, plain, allowed);
    }
    assert.deepEqual(plain.said, ['evidence-orphan preuves/x.preuves.yaml:0']);
    await mkdir(join(outer, 'autre'));
    const other = await check('--allow-root', join(outer, 'autre'));
    assert.deepEqual(other.said, ['file-outside-dossier segur.yaml:0']);
    const both = await check('--allow-root', join(outer, 'autre'), '--allow-root', join(outer, 'partage'));
    assert.deepEqual(both, plain);
  });

  it('may lead from an allowed folder back, and no further', async () => {
    await mkdir(join(outer, 'partage'));
    await writeFile(join(outer, 'secret.txt'), 'bonjour');
    await symlink('../secret.txt', join(outer, 'partage', 'a.txt'));
    await rm(join(root, 'preuves', 'X'), { recursive: true });
    await symlink(join(outer, 'partage'), join(root, 'preuves', 'X'));
    const { said } = await check('--allow-root', join(outer, 'partage'));
    assert.deepEqual(said, ['file-outside-dossier preuves/x.preuves.yaml:4']);
  });

  it('says of a root that is no folder', async () => {
    const { code, stderr } = await check('--allow-root', join(root, 'segur.yaml'));
    assert.equal(code, 2);
    assert.match(stderr, /--allow-root/);
  });

  it('has chapter files that are links to nowhere, out, in a circle, or pipes: an error on each', async () => {
    const at = (name: string): string => join(root, 'preuves', `${name}.preuves.yaml`);
    await symlink('rien', at('a'));
    await symlink('/etc/hostname', at('b'));
    await symlink('c.preuves.yaml', at('c'));
    execFileSync('mkfifo', [at('d')]);
    const { code, said } = await check();
    assert.equal(code, 1);
    for (const name of ['a', 'b', 'c', 'd'])
      assert.ok(said.includes(`schema-invalid preuves/${name}.preuves.yaml:0`), said.join(', '));
  });

  it('has places below it that are not seen reported, where no proof shows it', async () => {
    const at = (name: string): string => join(root, 'preuves', name);
    await mkdir(join(outer, 'ailleurs'));
    await symlink(join(outer, 'ailleurs'), at('dehors'));
    await symlink('nulle-part', join(root, 'preuves', 'X', 'rompu.png'));
    await symlink('boucle', at('boucle'));
    await symlink('X', at('dedans'));
    const { code, said, messages } = await check();
    const told = said.filter((one) => one.startsWith('file-')).sort();
    assert.deepEqual(
      [code, told],
      [
        0,
        ['file-outside-dossier segur.yaml:0', 'file-unreadable segur.yaml:0', 'file-unreadable segur.yaml:0'],
      ],
    );
    for (const name of ['preuves/dehors', 'preuves/X/rompu.png', 'preuves/boucle'])
      assert.ok(messages.includes(`« ${name} »`), messages);
    const allowed = await check('--allow-root', join(outer, 'ailleurs'));
    assert.ok(!allowed.messages.includes('preuves/dehors'), allowed.messages);
    await writeFile(
      join(root, 'preuves', 'x.preuves.yaml'),
      'chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - file: dehors/a.txt\n',
    );
    const cited = await check();
    assert.equal(cited.code, 1);
    assert.deepEqual(
      cited.said.filter((one) => one.startsWith('file-outside')),
      ['file-outside-dossier preuves/x.preuves.yaml:4'],
    );
  });

  it('has a folder below it that can’t be listed reported', async function () {
    if (process.getuid?.() === 0) this.skip();
    await mkdir(join(root, 'preuves', 'Y'), { mode: 0o000 });
    const { said } = await check();
    assert.ok(said.includes('file-unreadable segur.yaml:0'), said.join(', '));
  });

  it('has corrections that are a link to nothing, which are no absent corrections', async () => {
    await symlink('nulle-part', join(root, 'rem', 'REM.corrections.yaml'));
    const { code, said } = await check();
    assert.equal(code, 1);
    assert.ok(said.includes('schema-invalid rem/REM.corrections.yaml:0'), said.join(', '));
  });

  it('has a catalogue behind a link that leads out, which is an error', async () => {
    await rename(join(root, 'rem'), join(outer, 'rem'));
    await symlink(join(outer, 'rem'), join(root, 'rem'));
    const { code, said } = await check();
    assert.equal(code, 1);
    assert.ok(said.some((one) => one.startsWith('catalogue-not-found segur.yaml')));
    assert.equal((await check('--allow-root', join(outer, 'rem'))).code, 0);
  });
});
