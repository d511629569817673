import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  branchedDossier,
  chapterWith,
  insecureLink,
  log,
  type BranchedDossier,
} from '../support/branchedDossier';
import { captureCli, type CliRun } from '../support/captureCli';

describe('check --since', () => {
  let dossier: BranchedDossier;
  beforeEach(() => {
    dossier = branchedDossier();
  });
  afterEach(() => {
    dossier.remove();
  });

  it('limits a check from a folder below, with a moved dossier, on a detached head', async () => {
    mkdirSync(join(dossier.folder, 'produits'));
    for (const part of ['segur.yaml', 'rem', 'preuves']) dossier.git('mv', part, `produits/${part}`);
    dossier.commitAll('moved');
    dossier.git('checkout', '-q', '--detach');
    const below = { cwd: join(dossier.folder, 'produits') };
    const since = async (ref: string): Promise<CliRun> =>
      captureCli(['check', '--since', ref, '--today', '2026-03-01'], below);
    for (const ref of ['main', 'HEAD']) {
      const moved = await since(ref);
      assert.deepEqual([moved.code, moved.stdout.includes('link-insecure')], [0, false], ref);
    }
    dossier.write(
      'produits/preuves/psc.preuves.yaml',
      chapterWith(log.replace('trace', 'absent'), insecureLink),
    );
    for (const ref of ['main', 'HEAD']) {
      const { code, stdout } = await since(ref);
      assert.equal(code, 1);
      assert.match(stdout, /file-not-found/u);
      assert.doesNotMatch(stdout, /link-insecure/u);
    }
  });

  it('limits a check to the dossiers and findings that changed since a commit', async () => {
    const since = async (...args: string[]): Promise<CliRun> =>
      captureCli(['check', '--today', '2026-03-01', '--since', 'main', ...args], { cwd: dossier.folder });
    const codes = async (): Promise<readonly string[]> => {
      const { dossiers } = JSON.parse((await since('--format', 'json')).stdout) as {
        readonly dossiers: readonly { readonly findings: readonly { readonly code: string }[] }[];
      };
      return dossiers.flatMap(({ findings }) => findings.map(({ code }) => code));
    };
    const untouched = await since();
    assert.equal(untouched.code, 0);
    assert.doesNotMatch(untouched.stdout, /link-insecure/);
    assert.deepEqual(await codes(), []);
    dossier.write(
      'preuves/psc.preuves.yaml',
      `# un\n# deux\n${chapterWith(log, insecureLink)}  SC.PSC.77:\n    proofs: []\n`,
    );
    assert.deepEqual(await codes(), ['unknown-requirement']);
    assert.equal((await since()).code, 1);
    dossier.write('preuves/psc.preuves.yaml', chapterWith(insecureLink));
    assert.ok((await codes()).includes('proof-missing') && !(await codes()).includes('link-insecure'));
    dossier.write('preuves/psc.preuves.yaml', chapterWith(log, insecureLink));
    dossier.write('preuves/PSC/trace.log', '');
    assert.deepEqual(await codes(), ['file-empty']);
    assert.equal((await captureCli(['check', '--since', '-x'], { cwd: dossier.folder })).code, 2);
    const unknown = await captureCli(['check', '--since=--output=x'], { cwd: dossier.folder });
    assert.deepEqual([unknown.code, unknown.stdout], [2, '']);
  });
});
