import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureCli } from '../../support/captureCli';
import { catalogueOf, dossierText } from '../../support/ruleCodes';

const lenient = `${dossierText}policy:\n  severity:\n    file-too-large: off\n    yaml-too-deep: off\n    encoding-unsupported: off\n`;
const chapter =
  'chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - link: https://exemple.fr/page\n';

const files: Readonly<Record<string, string>> = {
  'segur.yaml': lenient,
  'rem/REM.rem.yaml': catalogueOf('other'),
  'rem/REM.corrections.yaml': 'corrections: 1\nrequirements:\n  SC.X.01:\n    statement: Autre\n',
  'preuves/x.preuves.yaml': chapter,
};

/** What follows the sound text of a file, and makes it one that is not read. */
const refusals: readonly (readonly [string, string])[] = [
  ['too many lines', '# a\n'.repeat(1_000_001)],
  ['a map of too many keys', Array.from({ length: 200_000 }, (_, at) => `k${at}: v\n`).join('')],
  ['a quoted text of megabytes over many lines', `a: "${'mot\n  '.repeat(600_000)}"\n`],
];

describe('a text of the dossier that is too long to be read', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'segur-preuves-'));
    await mkdir(join(root, 'rem'));
    await mkdir(join(root, 'preuves'));
    for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function check() {
    const { code, stdout } = await captureCli(['check', root, '--format', 'json', '--no-cache']);
    const { dossiers } = JSON.parse(stdout) as {
      dossiers: { summary: { provided: number }; findings: { code: string; file: string }[] }[];
    };
    const [dossier] = dossiers;
    assert.ok(dossier);
    return { code, ...dossier };
  }

  it('is sound where nothing follows', async () => {
    const { code, summary } = await check();
    assert.deepEqual([code, summary.provided], [0, 1]);
  });

  for (const [what, more] of refusals) {
    it(`fails the check and provides nothing, also where its code is off: ${what}`, async () => {
      for (const [file, text] of Object.entries(files)) {
        await writeFile(join(root, file), text + more);
        const { code, summary, findings } = await check();
        const codes = findings.filter((one) => one.file === file).map((one) => one.code);
        assert.ok(codes.includes('file-too-large'), `${file}: ${codes.slice(0, 5).join(' ')}`);
        assert.equal(code, 1, file);
        assert.equal(summary.provided, file.includes('corrections') ? 1 : 0, file);
        await writeFile(join(root, file), text);
      }
    });
  }

  it('may be a single entry, which is not provided then, while the others are read', async () => {
    const keys = Array.from({ length: 200_000 }, (_, at) => `    k${at}: v\n`).join('');
    await writeFile(join(root, 'preuves/x.preuves.yaml'), chapter + keys);
    const { code, summary, findings } = await check();
    assert.deepEqual([code, summary.provided], [1, 0]);
    assert.ok(findings.some((one) => one.code === 'file-too-large'));
  });
});
