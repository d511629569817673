import assert from 'node:assert/strict';
import { importMessage, importWarningTitle } from '../../../src/core/catalogue/importMessages';
import type { ImportReport } from '../../../src/core/catalogue/importReport';
import { importWorkbook } from '../../../src/core/catalogue/importWorkbook';
import type { Requirement } from '../../../src/core/catalogue/model';
import { rowUnder, wideHeader, wideSheet } from '../../support/remWorkbook';
import { workbookOf, type CellSpec } from '../../support/workbook';
import { long } from '../../support/long';

type Cells = Readonly<Record<string, CellSpec>>;

const clean: Cells = {
  ID: 'SC.AB.01',
  Chapitre: 'Chapitre',
  Exigence: 'Le système DOIT.',
  "Nature de l'exigence": 'EXIGENCE',
  Profil: 'Général',
  'N° scénario': 'SC.AB.01.01',
  'Scénario de conformité': 'Faire.',
  'N° preuve 1': 'SC.AB.01.01.01',
  'Preuve 1': 'Vidéo',
};

interface Outcome {
  readonly requirements: readonly Requirement[];
  readonly report: ImportReport;
  /** `cell code`, with columns by their headings: `ID2 id-normalised`. */
  readonly warned: readonly string[];
}

async function importRows(...rows: readonly Cells[]): Promise<Outcome> {
  const result = await importWorkbook(workbookOf([wideSheet(...rows)]), 'a.xlsx');
  assert.ok(result.kind === 'imported', JSON.stringify(result));
  const { report, catalogue } = result;
  for (const warning of report.warnings) {
    for (const language of ['fr', 'en'] as const) {
      assert.ok(!/undefined|\[object/.test(importMessage(warning, language)), warning.code);
      assert.notEqual(importWarningTitle(warning.code, language), '');
    }
  }
  const requirements = catalogue.chapters.flatMap((chapter) => chapter.requirements);
  return { requirements, report, warned: report.warnings.map(({ code, cell }) => `${cell} ${code}`) };
}

/** The cell of a heading in a row, from 2 on. */
function at(heading: string, row: number): string {
  const column = wideHeader().indexOf(heading);
  return `${column < 26 ? '' : 'A'}${String.fromCharCode(65 + (column % 26))}${row}`;
}

describe('dirt that real workbooks hold', () => {
  long('says nothing of a clean row', async () => {
    assert.deepEqual((await importRows(clean)).warned, []);
  });

  long('takes blanks, apostrophes and tags off ids', async () => {
    for (const ID of ['\u00a0SC.AB.01', 'SC.AB.01 ', "'SC.AB.01", '<u>SC.AB.01</u>', 'SC.AB.01\n']) {
      const { requirements, warned } = await importRows({ ...clean, ID });
      assert.deepEqual([requirements[0]?.id, warned], ['SC.AB.01', [`${at('ID', 2)} id-normalised`]]);
    }
  });

  long('joins spellings of one id', async () => {
    const rows = ['SC.AB.02 BIS', 'SC.AB.02.BIS', 'sc.ab.02 bis'].map((ID, n) => ({
      ...clean,
      ID,
      'N° scénario': `SC.AB.02 BIS.0${n}`,
      'N° preuve 1': `SC.AB.02 BIS.0${n}.01`,
    }));
    const { requirements, warned } = await importRows(...rows);
    assert.deepEqual([requirements[0]?.id, requirements.length], ['SC.AB.02 BIS', 1]);
    assert.equal(requirements[0]?.scenarios.length, 3);
    assert.deepEqual(warned, [`${at('ID', 3)} id-respelled`, `${at('ID', 4)} id-respelled`]);
  });

  it('keeps ids that look alike apart', async () => {
    const bare = (ID: string): Cells => ({
      ID,
      Exigence: ID,
      Chapitre: 'C',
      Profil: 'Général',
      "Nature de l'exigence": 'PRECONISATION',
    });
    const { report, warned } = await importRows(
      bare('DB.VI-CO.11'),
      bare('DB/VI-CO.11'),
      bare('DB.VI_SO.04'),
      bare('DB.VI-SO.04'),
    );
    assert.equal(report.recommendations, 4);
    assert.deepEqual(warned, [`${at('ID', 3)} id-look-alike`, `${at('ID', 5)} id-look-alike`]);
  });

  it('keeps a requirement without a scenario, once, on several identical rows', async () => {
    const bare = {
      ...clean,
      'N° scénario': '',
      'Scénario de conformité': undefined,
      'N° preuve 1': '',
      'Preuve 1': ' ',
    };
    const { report, requirements, warned } = await importRows(bare, bare, {
      ...bare,
      Exigence: 'Le  système\u00a0DOIT.',
    });
    assert.deepEqual([report.rows, report.requirements, report.scenarios], [3, 1, 0]);
    assert.equal(requirements[0]?.statement, 'Le système DOIT.');
    assert.deepEqual(warned, [
      `${at('ID', 2)} requirement-without-scenario`,
      `${at('ID', 3)} row-repeated`,
      `${at('ID', 4)} row-repeated`,
    ]);
  });

  it('takes an empty profile for Général, and folds spellings', async () => {
    const { requirements, report, warned } = await importRows(
      { ...clean, ID: 'A.B.01', Profil: undefined },
      { ...clean, ID: 'A.B.02', Profil: 'va1 Général , DRIMbox native' },
      { ...clean, ID: 'A.B.03', Profil: 'va2 Général,DRIMBox Native - vague 2' },
    );
    assert.deepEqual(
      requirements.map(({ profiles }) => profiles),
      [['Général'], ['Général', 'DRIMbox native'], ['Général', 'DRIMbox native']],
    );
    assert.deepEqual(report.profiles, ['Général', 'DRIMbox native']);
    const profiles = warned.filter((one) => one.includes('profile'));
    assert.deepEqual(profiles, [
      `${at('Profil', 2)} profile-empty`,
      `${at('Profil', 3)} profile-respelled`,
      `${at('Profil', 4)} profile-respelled`,
    ]);
  });

  it('keeps numbers that repeat, lack their prefix, belong elsewhere, or are missing', async () => {
    const { report, requirements, warned } = await importRows(
      { ...clean, 'N° preuve 2': 'AB.39.01', 'Preuve 2': 'Logs', 'Preuve 3': 'Scan de la carte' },
      {
        ...clean,
        'N° scénario': 'SC.AB.01.02',
        'N° preuve 2': 'TBD',
        'Preuve 4': ': TBD',
        'N° preuve 5': 'SC.AB.01.02.05',
      },
    );
    assert.deepEqual([report.scenarios, report.expectedProofs], [2, 7]);
    assert.equal(requirements[0]?.scenarios[1]?.expectedProofs.length, 4);
    assert.deepEqual(warned, [
      `${at('N° preuve 2', 2)} proof-of-other-scenario`,
      `${at('N° preuve 3', 2)} proof-without-number`,
      `${at('N° preuve 1', 3)} proof-of-other-scenario`,
      `${at('N° preuve 1', 3)} proof-number-repeated`,
      `${at('N° preuve 2', 3)} proof-placeholder`,
      `${at('Preuve 2', 3)} proof-without-text`,
      `${at('Preuve 4', 3)} proof-placeholder`,
      `${at('Preuve 5', 3)} proof-without-text`,
    ]);
  });

  it('keeps a scenario with its requirement’s id, with another’s, or with none', async () => {
    const { requirements, warned } = await importRows(
      { ...clean, 'N° scénario': 'SC.AB.01' },
      { ...clean, 'N° scénario': 'SC.ZZ.09.01', 'N° preuve 1': 'SC.ZZ.09.01.01' },
      { ...clean, 'N° scénario': undefined, 'Scénario de conformité': 'Autre', 'N° preuve 1': 'SC.AB.01.07' },
    );
    assert.deepEqual(
      requirements[0]?.scenarios.map(({ id }) => id),
      ['SC.AB.01', 'SC.ZZ.09.01', ''],
    );
    assert.deepEqual(warned, [
      `${at('N° scénario', 2)} scenario-is-requirement`,
      `${at('N° scénario', 3)} scenario-of-other-requirement`,
      `${at('N° scénario', 4)} scenario-without-id`,
    ]);
  });

  it('shows leftovers of HTML as text, and leaves other angle brackets alone', async () => {
    const { requirements, warned } = await importRows({
      ...clean,
      Exigence: "'L'éditeur DOIT <u>lire</u> l&agrave; et https://x/<identifiant>",
    });
    assert.equal(requirements[0]?.statement, "L'éditeur DOIT lire là et https://x/<identifiant>");
    const cell = at('Exigence', 2);
    assert.deepEqual(warned, [`${cell} html-removed`, `${cell} apostrophe-removed`]);
  });

  it('makes long texts plain, and keeps their lines', async () => {
    const long = `Prérequis\u00a0:\r\n\t- un\u00a0compte\r\n\r\n\r\n\r\n${'mot '.repeat(600)}\u200b\nfin\t`;
    const { requirements, warned } = await importRows({ ...clean, Exigence: long });
    assert.equal(requirements[0]?.statement, `Prérequis :\n- un compte\n\n${'mot '.repeat(600).trim()}\nfin`);
    assert.deepEqual(warned, []);
  });

  it('puts texts that differ one after the other, and shows what disagrees', async () => {
    const { requirements, warned } = await importRows(clean, {
      ...clean,
      Exigence: 'Et ceci aussi.',
      Criticité: 'Majeure',
      Chapitre: 'Autre',
      'Scénario de conformité': 'Refaire.',
    });
    assert.equal(requirements[0]?.statement, 'Le système DOIT.\n\nEt ceci aussi.');
    assert.deepEqual(
      [requirements[0].chapter, requirements[0].criticality, requirements[0].scenarios[0]?.text],
      ['Chapitre', 'Majeure', 'Faire.\n\nRefaire.'],
    );
    assert.deepEqual(warned, [
      `${at('Chapitre', 3)} requirement-differs`,
      `${at('Exigence', 3)} requirement-differs`,
      `${at('Scénario de conformité', 3)} scenario-differs`,
      `${at('N° preuve 1', 3)} proof-repeated`,
    ]);
  });

  it('reports rows it can’t take, placeholders and broken cells', async () => {
    const { report, warned } = await importRows(
      { Exigence: 'Sans identifiant' },
      Object.fromEntries(wideHeader().map((name) => [name, name])),
      {
        ...clean,
        ID: 'TBD',
        'N° scénario': undefined,
        'N° preuve 1': undefined,
        'Preuve 1': undefined,
        'Scénario de conformité': undefined,
      },
      {
        ...clean,
        Fonction: { sharedIndex: 5000 },
        Commentaire: { error: '#N/A' },
        'VA N-1': { formula: 'A1' },
      },
    );
    assert.equal(report.rows, 2);
    assert.deepEqual(warned, [
      `${at('ID', 2)} row-without-id`,
      `${at('ID', 3)} row-is-header`,
      `${at('ID', 4)} id-unusual`,
      `${at('ID', 4)} requirement-without-scenario`,
      `${at('Fonction', 5)} string-missing`,
      `${at('Commentaire', 5)} cell-error`,
      `${at('VA N-1', 5)} formula-without-value`,
    ]);
  });

  it('reads a requirement whose id is merged over its rows', async () => {
    const header = wideHeader();
    const second = { ...clean, ID: undefined, 'N° scénario': 'SC.AB.01.02', 'N° preuve 1': 'SC.AB.01.02.01' };
    const sheet = {
      name: 'A',
      rows: [header, rowUnder(header, clean), rowUnder(header, second)],
      merges: ['B2:B3'],
    };
    const result = await importWorkbook(workbookOf([sheet]), 'a.xlsx');
    assert.ok(result.kind === 'imported');
    assert.deepEqual([result.report.rows, result.report.requirements, result.report.scenarios], [2, 1, 2]);
  });

  long('survives ids that are names of object members', async () => {
    const { requirements } = await importRows(
      { ...clean, ID: '__proto__' },
      { ...clean, ID: 'constructor', Profil: 'toString' },
    );
    assert.deepEqual(
      requirements.map(({ id }) => id),
      ['__proto__', 'constructor'],
    );
  });
});
