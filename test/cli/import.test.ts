import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCatalogue } from '../../src/core/catalogue/readCatalogue';
import { captureCli, type CliRun } from '../support/captureCli';
import { wideSheet } from '../support/remWorkbook';
import { workbookOf } from '../support/workbook';

const row = {
  ID: 'SC.PSC.01',
  Chapitre: 'Pro Santé Connect',
  Exigence: 'Le système DOIT.',
  Profil: 'Général',
  'N° scénario': 'SC.PSC.01.01',
  'N° preuve 1': 'SC.PSC.01.01.01 ',
  'Preuve 1': 'Copies d’écran',
};

describe('segur-preuves import', () => {
  let cwd = '';
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'segur-import-'));
    await writeFile(join(cwd, 'REM-IMG-RIS-Va2.xlsx'), workbookOf([wideSheet(row)]));
  });
  afterEach(() => rm(cwd, { recursive: true }));
  const run = (...args: readonly string[]): Promise<CliRun> => captureCli(['import', ...args], { cwd });

  it('writes the catalogue and reports as the contract has it', async () => {
    const { code, stdout, stderr } = await run(
      'REM-IMG-RIS-Va2.xlsx',
      '--output',
      'rem/ris.rem.yaml',
      '--format',
      'json',
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), {
      sheet: 'Exigences',
      layout: 'wide',
      columns: { unknown: [], leftOut: [{ text: 'Ordre', cell: 'AH1' }] },
      rows: 1,
      chapters: 1,
      requirements: 1,
      recommendations: 0,
      scenarios: 1,
      expectedProofs: 1,
      profiles: ['Général'],
      kinds: { screenshot: 1 },
      output: 'rem/ris.rem.yaml',
      warnings: [
        {
          code: 'id-normalised',
          cell: 'K2',
          message:
            'Identifiant lu « SC.PSC.01.01.01 » après suppression des espaces et caractères superflus.',
        },
      ],
    });
    const { catalogue, problems } = readCatalogue(await readFile(join(cwd, 'rem/ris.rem.yaml'), 'utf8'));
    assert.deepEqual([catalogue?.device, catalogue?.wave, problems], ['RIS', 2, []]);
  });

  it('shows people what was read and what was strange, in both languages', async () => {
    const french = await run('REM-IMG-RIS-Va2.xlsx', '--output', 'a.rem.yaml');
    assert.match(french.stdout, /1 exigences/);
    assert.match(french.stdout, /K2 {2}Identifiant lu/);
    const english = await run('REM-IMG-RIS-Va2.xlsx', '--output', 'a.rem.yaml', '--lang', 'en');
    assert.match(english.stdout, /1 expected proofs/);
    assert.match(english.stdout, /K2 {2}The id reads/);
  });

  it('writes the same bytes again', async () => {
    await run('REM-IMG-RIS-Va2.xlsx', '--output', 'a.rem.yaml');
    const first = await readFile(join(cwd, 'a.rem.yaml'), 'utf8');
    await run('REM-IMG-RIS-Va2.xlsx', '--output', 'a.rem.yaml');
    assert.equal(await readFile(join(cwd, 'a.rem.yaml'), 'utf8'), first);
  });

  it('refuses in a sentence, and leaves nothing behind', async () => {
    await writeFile(join(cwd, 'texte.xlsx'), 'ID;Exigence');
    await writeFile(join(cwd, 'autre.xlsx'), workbookOf([{ name: 'A', rows: [['Nom']] }]));
    const attempts = [
      [],
      ['REM-IMG-RIS-Va2.xlsx'],
      ['REM-IMG-RIS-Va2.xlsx', '--output', 'REM-IMG-RIS-Va2.xlsx'],
      ['absent.xlsx', '--output', 'a.rem.yaml'],
      ['.', '--output', 'a.rem.yaml'],
      ['texte.xlsx', '--output', 'a.rem.yaml'],
      ['autre.xlsx', '--output', 'a.rem.yaml'],
      ['REM-IMG-RIS-Va2.xlsx', '--output', 'texte.xlsx/a.rem.yaml'],
      ['REM-IMG-RIS-Va2.xlsx', '--output', 'a.rem.yaml', '--format', 'xml'],
    ];
    for (const args of attempts) {
      const { code, stdout, stderr } = await run(...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^segur-preuves: .{20,}\.\n$|\?\n$/, args.join(' '));
    }
    assert.deepEqual((await readdir(cwd)).sort(), ['REM-IMG-RIS-Va2.xlsx', 'autre.xlsx', 'texte.xlsx']);
  });
});
