import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureCli } from '../support/captureCli';
import { wideSheet } from '../support/remWorkbook';
import { workbookOf } from '../support/workbook';

const row = {
  ID: 'SC.PSC.01',
  Chapitre: 'Pro Santé Connect',
  Exigence: 'Le système DOIT.',
  Profil: 'Général',
  'N° scénario': 'SC.PSC.01.01',
  'N° preuve 1': 'SC.PSC.01.01.01',
  'Preuve 1': 'Trace de l’échange',
};

const corrections = `corrections: 1 # ours
requirements:
  SC.PSC.01:
    proofs:
      SC.PSC.01.01.01:
        kinds: [document]
        faq: { date: 2026-02-16, link: https://example.org/faq/12 }
  SC.PSC.02: { note: of the REM before }
`;

describe('the command line and corrections', () => {
  let cwd = '';
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'segur-corrections-'));
    await mkdir(join(cwd, 'rem'));
    await writeFile(join(cwd, 'segur.yaml'), 'segur: 1\nproduct: { name: R }\ncatalogue: rem/ris.rem.yaml\n');
    await writeFile(join(cwd, 'rem', 'ris.corrections.yaml'), corrections);
    await writeFile(join(cwd, 'a.xlsx'), workbookOf([wideSheet(row)]));
    await captureCli(['import', 'a.xlsx', '--output', 'rem/ris.rem.yaml'], { cwd });
  });
  afterEach(() => rm(cwd, { recursive: true }));

  it('keep every byte of them when the workbook is imported again, and check by them', async () => {
    const again = { ...row, Exigence: 'Le système DOIT autrement.' };
    await writeFile(join(cwd, 'b.xlsx'), workbookOf([wideSheet(again)]));
    const { code } = await captureCli(['import', 'b.xlsx', '--output', 'rem/ris.rem.yaml'], { cwd });
    assert.equal(code, 0);
    assert.equal(await readFile(join(cwd, 'rem', 'ris.corrections.yaml'), 'utf8'), corrections);
    const { stdout } = await captureCli(['check', '--lang', 'fr'], { cwd });
    assert.match(stdout, /SC\.PSC\.01\.01\.01 \(document\) — corrigé par FAQ du 16\/02\/2026\./);
    assert.match(
      stdout,
      /« SC\.PSC\.02 »\..*La correction est conservée, sans effet\.\n +rem\/ris\.corrections\.yaml:8:3/,
    );
  });

  it('leave the catalogue as it was imported', async () => {
    const before = await readFile(join(cwd, 'rem', 'ris.rem.yaml'), 'utf8');
    await captureCli(['check'], { cwd });
    assert.equal(await readFile(join(cwd, 'rem', 'ris.rem.yaml'), 'utf8'), before);
    assert.match(before, /kinds: \[log\]/);
  });

  it('tell of them in JSON', async () => {
    const { stdout } = await captureCli(['check', '--format', 'json', '--lang', 'fr'], { cwd });
    const { dossiers } = JSON.parse(stdout) as {
      dossiers: { findings: { code: string; correction?: unknown }[] }[];
    };
    assert.deepEqual(
      dossiers[0]?.findings
        .filter(({ code }) => code === 'proof-missing')
        .map(({ correction }) => correction),
      [{ parts: ['kinds'], faq: { date: '2026-02-16', link: 'https://example.org/faq/12' } }],
    );
  });
});
