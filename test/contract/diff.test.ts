import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import {
  branchedDossier,
  chapterWith,
  insecureLink,
  log,
  type BranchedDossier,
} from '../support/branchedDossier';
import { captureCli, type CliRun } from '../support/captureCli';
import { dossierText } from '../support/dossierTexts';

const proof = z.strictObject({
  kind: z.string(),
  value: z.string(),
  sha256: z.optional(z.string().regex(/^[0-9a-f]{64}$/)),
  size: z.optional(z.int()),
});
const finding = z.looseObject({ code: z.string(), message: z.string().min(1), file: z.string() });
const commit = z.strictObject({ ref: z.string(), commit: z.string().regex(/^[0-9a-f]{40,64}$/) });
const result = z.strictObject({
  base: commit,
  head: z.nullable(commit),
  dossiers: z.array(
    z.strictObject({
      path: z.string(),
      state: z.enum(['added', 'removed', 'kept']),
      previousPath: z.optional(z.string()),
      requirements: z.array(
        z.strictObject({
          requirement: z.optional(z.string()),
          chapter: z.optional(z.string()),
          notApplicable: z.optional(z.boolean()),
          proofs: z.array(
            z.strictObject({
              change: z.enum(['added', 'replaced', 'renamed', 'removed']),
              scenario: z.optional(z.string()),
              expectedProof: z.optional(z.string()),
              before: z.optional(proof),
              after: z.optional(proof),
            }),
          ),
          gained: z.array(finding),
          lost: z.array(finding),
        }),
      ),
    }),
  ),
});

let dossier: BranchedDossier;

async function diff(...args: string[]): Promise<CliRun> {
  return captureCli(['diff', '--today', '2026-03-01', ...args], { cwd: dossier.folder });
}

async function told(...args: string[]): Promise<z.infer<typeof result>> {
  const run = await diff(...args, '--format', 'json');
  assert.deepEqual([run.code, run.stderr], [0, '']);
  return result.parse(JSON.parse(run.stdout));
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('diff', () => {
  beforeEach(() => {
    dossier = branchedDossier();
  });
  afterEach(() => {
    dossier.remove();
  });

  it('shows by requirement what a branch adds, replaces with sums and sizes, and removes, and its findings', async () => {
    dossier.write('preuves/PSC/trace.log', 'INFO un\nINFO deux\n');
    dossier.write(
      'preuves/psc.preuves.yaml',
      `# plus haut\n${chapterWith(log, '      - { for: SC.PSC.01.01.01, file: PSC/absent.png }\n')}  SC.PSC.02:\n    notApplicable: sans objet\n`,
    );
    dossier.commitAll('work');
    const { base, head, dossiers } = await told('main..work');
    assert.deepEqual([base.ref, head?.ref], ['main', 'work']);
    const [first, second, ...more] = dossiers[0]?.requirements ?? [];
    assert.deepEqual(more, []);
    assert.deepEqual(first?.proofs, [
      {
        change: 'added',
        scenario: 'SC.PSC.01.01',
        expectedProof: 'SC.PSC.01.01.01',
        after: { kind: 'file', value: 'preuves/PSC/absent.png' },
      },
      {
        change: 'removed',
        scenario: 'SC.PSC.01.01',
        expectedProof: 'SC.PSC.01.01.01',
        before: { kind: 'link', value: 'http://exemple.fr/a' },
      },
      {
        change: 'replaced',
        scenario: 'SC.PSC.01.01',
        expectedProof: 'SC.PSC.01.01.02',
        before: { kind: 'file', value: 'preuves/PSC/trace.log', sha256: sumOf('INFO un\n'), size: 8 },
        after: {
          kind: 'file',
          value: 'preuves/PSC/trace.log',
          sha256: sumOf('INFO un\nINFO deux\n'),
          size: 18,
        },
      },
    ]);
    assert.ok(first.gained.some(({ code }) => code === 'file-not-found'));
    assert.ok(first.lost.some(({ code }) => code === 'link-insecure'));
    assert.equal(second?.notApplicable, true);
    const { stdout, code } = await diff('main..HEAD', '--lang', 'fr');
    assert.equal(code, 0);
    assert.match(stdout, /^## Ségur Preuves : ce que HEAD change par rapport à main\n/);
    assert.match(
      stdout,
      /^- Remplacée \(SC\.PSC\.01\.01\.02\) : preuves\/PSC\/trace\.log \(8 o, `[0-9a-f]{12}`\) → /mu,
    );
    assert.match(stdout, /^- 🔴 Nouveau constat : .*absent\.png/mu);
  });

  it('counts from where the branch left, compares with the disk, and shows a renamed file and a new dossier', async () => {
    dossier.write('preuves/PSC/journal.log', 'INFO un\n');
    rmSync(join(dossier.folder, 'preuves/PSC/trace.log'));
    dossier.write('preuves/psc.preuves.yaml', chapterWith(log.replace('trace', 'journal'), insecureLink));
    dossier.commitAll('work');
    dossier.git('checkout', '-q', 'main');
    dossier.write('preuves/PSC/autre.txt', 'x');
    dossier.commitAll('main goes on');
    dossier.git('checkout', '-q', 'work');
    const { dossiers } = await told('main..work');
    assert.deepEqual(
      dossiers.flatMap(({ requirements }) =>
        requirements.flatMap((one) => one.proofs.map(({ change }) => change)),
      ),
      ['renamed'],
    );
    assert.deepEqual(
      dossiers[0]?.requirements.flatMap((one) => [...one.gained, ...one.lost]),
      [],
    );
    assert.deepEqual((await told('work')).dossiers[0]?.requirements, []);
    dossier.write('preuves/psc.preuves.yaml', chapterWith(insecureLink));
    const onDisk = await told('work');
    assert.equal(onDisk.head, null);
    assert.deepEqual(onDisk.dossiers[0]?.requirements[0]?.proofs[0]?.change, 'removed');
    rmSync(join(dossier.folder, 'segur.yaml'));
    dossier.write('sous/segur.yaml', dossierText);
    const { dossiers: moved } = await told('work');
    assert.deepEqual(
      moved.map(({ path, state }) => [path, state]),
      [
        ['segur.yaml', 'removed'],
        ['sous/segur.yaml', 'added'],
      ],
    );
  });

  it('compares a dossier that was moved with itself, from wherever it is asked', async () => {
    dossier.write('autre/segur.yaml', dossierText.replace('Radiance', 'Iris'));
    dossier.write('autre/preuves/psc.preuves.yaml', chapterWith(log));
    mkdirSync(join(dossier.folder, 'produits/été'), { recursive: true });
    for (const part of ['segur.yaml', 'rem', 'preuves']) dossier.git('mv', part, `produits/été/${part}`);
    dossier.write('produits/été/preuves/psc.preuves.yaml', chapterWith(insecureLink));
    dossier.commitAll('moved');
    for (const args of [['main..work'], ['main']]) {
      const { dossiers } = await told(...args);
      assert.deepEqual(
        dossiers.map(({ path, state, previousPath }) => [path, state, previousPath]),
        [
          ['autre/segur.yaml', 'added', undefined],
          ['produits/été/segur.yaml', 'kept', 'segur.yaml'],
        ],
      );
      const [one] = dossiers[1]?.requirements ?? [];
      assert.deepEqual(
        one?.proofs.map(({ change }) => change),
        ['removed'],
      );
      assert.deepEqual(
        one.gained.map(({ code }) => code),
        ['proof-missing'],
      );
    }
    const [below, ...others] = (await told('main..work', 'produits')).dossiers;
    assert.deepEqual([below?.path, below?.previousPath, others], ['été/segur.yaml', 'segur.yaml', []]);
    assert.match(
      (await diff('main', '--lang', 'fr')).stdout,
      /### produits\/été\/segur\.yaml \(déplacé depuis segur/u,
    );
  });

  it('refuses what is no name of a commit with a sentence and 2', async () => {
    for (const [args, said] of [
      [['--', '--output=x..HEAD'], /ne peut pas être une branche/],
      [['main..-x'], /ne peut pas être une branche/],
      [['absente..HEAD'], /n’est pas connu de ce dépôt/],
      [[], /Nommez ce qui est à comparer/],
      [['main..HEAD', '..'], /n’est pas dans un dépôt git/],
    ] as const) {
      const { code, stdout, stderr } = await diff(...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, said);
    }
  });

  it('runs nothing that the repository names, and downloads nothing that a clone lacks', async () => {
    const ran = join(dossier.folder, 'ran');
    const script = join(dossier.folder, 'evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${ran}'\ncat\n`);
    chmodSync(script, 0o755);
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'filter.evil.clean',
      'filter.evil.smudge',
      'diff.evil.textconv',
    ])
      dossier.git('config', key, script);
    dossier.write('.gitattributes', '* filter=evil diff=evil\n');
    dossier.write('preuves/PSC/trace.log', 'INFO trois\n');
    assert.equal((await diff('main')).code, 0);
    assert.ok(!existsSync(ran));

    const clone = join(dossier.folder, 'clone');
    dossier.git('config', 'uploadpack.allowFilter', 'true');
    dossier.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${dossier.folder}`, clone);
    const { code, stdout, stderr } = await captureCli(['diff', 'origin/main..origin/work'], { cwd: clone });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /Il manque des objets à ce clone/);
  });

  it('takes the files of git LFS from the folder that working trees share', async () => {
    const large = 'INFO très grand\n';
    const oid = sumOf(large);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${String(Buffer.byteLength(large))}\n`;
    dossier.write('preuves/PSC/trace.log', pointer);
    dossier.commitAll('large file');
    dossier.write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, large);
    const tree = mkdtempSync(join(tmpdir(), 'segur-tree-'));
    try {
      dossier.git('worktree', 'add', '-q', '--detach', join(tree, 'à côté'), 'work');
      const { stdout, code } = await captureCli(['diff', 'main..work', '--format', 'json'], {
        cwd: join(tree, 'à côté'),
      });
      const [one] = result.parse(JSON.parse(stdout)).dossiers;
      assert.equal(code, 0);
      assert.equal(one?.requirements[0]?.proofs[0]?.after?.sha256, oid);
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  });

  it('says that a shallow clone knows no common commit, and compares with the last one', async () => {
    dossier.git('checkout', '-q', 'main');
    dossier.write('LISEZMOI.md', 'plus tard\n');
    dossier.commitAll('later on main');
    dossier.git('checkout', '-q', 'work');
    dossier.write('preuves/PSC/trace.log', 'INFO autre\n');
    dossier.commitAll('on the branch');
    const clone = join(dossier.folder, 'clone superficiel');
    dossier.git('clone', '-q', '--depth=1', '--no-single-branch', `file://${dossier.folder}`, clone);
    const here = { cwd: clone };
    const compared = await captureCli(['diff', 'origin/main'], here);
    assert.equal(compared.code, 0);
    assert.match(compared.stderr, /aucun commit commun avec origin\/main[^]*--unshallow/u);
    assert.match(compared.stdout, /aucun commit commun avec[^]*Remplacée/u);
    const since = await captureCli(['check', '--since', 'origin/main', '--today', '2026-03-01'], here);
    assert.match(since.stderr, /aucun commit commun avec origin\/main/u);
  });

  it('gives the words of git where it does not trust the repository', async () => {
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    try {
      const { code, stdout, stderr } = await diff('main');
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /git refuse de lire ce dépôt[^]*safe\.directory/u);
    } finally {
      delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
    }
  });
});
