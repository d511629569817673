import assert from 'node:assert/strict';
import { importWorkbook, type ImportResult } from '../../../src/core/catalogue/importWorkbook';
import { rowUnder, wideHeader, wideSheet } from '../../support/remWorkbook';
import { workbookOf, type CellSpec, type SheetSpec } from '../../support/workbook';

type Imported = Extract<ImportResult, { kind: 'imported' }>;

async function importSheets(...sheets: readonly SheetSpec[]): Promise<Imported> {
  const result = await importWorkbook(workbookOf(sheets), 'REM-IMG-RIS-Va2.xlsx');
  assert.ok(result.kind === 'imported', JSON.stringify(result));
  return result;
}

const requirement = {
  Périmètre: 'Vague 2',
  ID: 'SC.PSC.01',
  Chapitre: 'Pro Santé Connect',
  Fonction: 'Connexion',
  Exigence: 'Le système DOIT ouvrir une session par Pro Santé Connect.',
  "Nature de l'exigence": 'EXIGENCE',
  Profil: 'Général',
  'N° scénario': 'SC.PSC.01.01',
  'Scénario de conformité': 'Ouvrir une session.',
  'N° preuve 1': 'SC.PSC.01.01.01',
  'Preuve 1': 'Vidéo de l’ouverture de session',
  Criticité: 'Critique',
} satisfies Readonly<Record<string, CellSpec>>;

const warned = ({ report }: Imported): readonly string[] =>
  report.warnings.map(({ code, cell }) => `${cell} ${code}`);
const idsOf = ({ catalogue }: Imported): readonly string[] =>
  catalogue.chapters.flatMap((chapter) => chapter.requirements.map(({ id }) => id));

describe('importing the current wide layout', () => {
  it('keeps every column that concerns the vendor', async () => {
    const second = {
      ID: 'SC.PSC.02',
      Chapitre: 'Pro Santé Connect',
      Exigence: 'Le système PEUT le rappeler.',
      "Nature de l'exigence": 'PRECONISATION',
      Profil: "Général , Référentiel d'identités",
      Commentaire: 'Voir la note.',
      'VA N-1': 'PSC.02',
      'Statut publication': 'Modifiée',
    };
    const imported = await importSheets(wideSheet(requirement, second));
    const { catalogue, report } = imported;
    assert.deepEqual(
      { ...catalogue, chapters: catalogue.chapters.map(({ name }) => name) },
      {
        title: 'REM-IMG-RIS-Va2',
        device: 'RIS',
        wave: 2,
        source: { file: 'REM-IMG-RIS-Va2.xlsx', sheet: 'Exigences', layout: 'wide' },
        chapters: ['Pro Santé Connect'],
      },
    );
    const [first, other] = catalogue.chapters[0]?.requirements ?? [];
    assert.deepEqual(first && { ...first, range: undefined }, {
      id: 'SC.PSC.01',
      chapter: 'Pro Santé Connect',
      feature: 'Connexion',
      statement: 'Le système DOIT ouvrir une session par Pro Santé Connect.',
      comment: undefined,
      nature: 'exigence',
      profiles: ['Général'],
      perimeter: 'Vague 2',
      criticality: 'Critique',
      previousId: undefined,
      status: undefined,
      scenarios: [
        {
          id: 'SC.PSC.01.01',
          text: 'Ouvrir une session.',
          expectedProofs: [
            {
              number: 'SC.PSC.01.01.01',
              position: 1,
              text: 'Vidéo de l’ouverture de session',
              kinds: ['video'],
              because: 'Vidéo',
              test: undefined,
              several: false,
              demands: [],
            },
          ],
        },
      ],
      range: undefined,
    });
    assert.deepEqual(
      [other?.nature, other?.profiles, other?.comment, other?.previousId, other?.status],
      ['preconisation', ['Général', "Référentiel d'identités"], 'Voir la note.', 'PSC.02', 'Modifiée'],
    );
    assert.deepEqual(report, {
      sheet: 'Exigences',
      layout: 'wide',
      columns: { unknown: [], leftOut: [{ text: 'Ordre', cell: 'AH1' }] },
      rows: 2,
      chapters: 1,
      requirements: 1,
      recommendations: 1,
      scenarios: 1,
      expectedProofs: 1,
      profiles: ['Général', "Référentiel d'identités"],
      kinds: { video: 1 },
      warnings: [],
    });
  });

  it('gives the same bytes for the same workbook', async () => {
    const one = await importSheets(wideSheet(requirement));
    const other = await importSheets(wideSheet(requirement));
    assert.equal(one.text, other.text);
  });

  it('brings the rows of a requirement together', async () => {
    const imported = await importSheets(
      wideSheet(
        { ...requirement, 'N° preuve 3': undefined, 'Preuve 3': 'Extrait de configuration' },
        { ...requirement, 'N° scénario': 'SC.PSC.01.02', 'N° preuve 1': 'SC.PSC.01.02.01' },
        { ...requirement, 'N° preuve 1': 'SC.PSC.01.01.09', 'Preuve 1': 'Logs' },
      ),
    );
    const { rows, requirements, scenarios, expectedProofs } = imported.report;
    assert.deepEqual(
      { rows, requirements, scenarios, expectedProofs },
      { rows: 3, requirements: 1, scenarios: 2, expectedProofs: 4 },
    );
    const [first] = imported.catalogue.chapters[0]?.requirements[0]?.scenarios ?? [];
    assert.deepEqual(
      first?.expectedProofs.map(({ number, position }) => [number, position]),
      [
        ['SC.PSC.01.01.01', 1],
        [undefined, 2],
        ['SC.PSC.01.01.09', 3],
      ],
    );
  });

  it('sorts chapters as the agency does', async () => {
    const names = [
      ...[
        ['Sécurité', 'SC.SSI/GEN.01'],
        ['Pro Santé Connect', 'SC.PSC.01'],
        ['Alimentation', 'DMP/ALI.01'],
      ],
      ...[
        ['Identité Nationale de Santé', 'INS/va1.53'],
        ['Annuaire Santé', 'ANN.CREA.01'],
        ['Archivage', 'DB.SO.101'],
      ],
      ...[
        ['DMP - consultation', 'LGC.DMP/UX.10'],
        ['Messagerie', 'SC.MSS/CONF.01'],
      ],
    ];
    const imported = await importSheets(
      wideSheet(...names.map(([Chapitre, ID]) => ({ ...requirement, Chapitre, ID }))),
    );
    assert.deepEqual(
      imported.catalogue.chapters.map(({ name }) => name),
      [
        ...[
          'Identité Nationale de Santé',
          'Alimentation',
          'DMP - consultation',
          'Messagerie',
          'Pro Santé Connect',
        ],
        ...['Annuaire Santé', 'Archivage', 'Sécurité'],
      ],
    );
  });
});

describe('finding the sheet and its columns', () => {
  it('looks at headers, whatever the sheet is called and wherever it is', async () => {
    const header = wideHeader();
    const odd = header.map(
      (name) => ` ${name.toUpperCase().replace('N° ', 'No\u00a0').replace("'", '’')}\u00a0`,
    );
    const order = [...odd].reverse();
    const cells = Object.fromEntries(
      Object.entries(requirement).map(([key, value]) => [odd[header.indexOf(key)] ?? key, value]),
    );
    const data: SheetSpec = {
      name: 'Exigences REM vague 2',
      rows: [['REM de la vague 2'], [], [undefined, 'Publié par l’agence'], order, rowUnder(order, cells)],
    };
    const cover: SheetSpec = {
      name: 'Lisez-moi',
      rows: [
        ['Exigence', 'Profil'],
        ['a', 'b'],
      ],
    };
    const errors: SheetSpec = { name: 'WARNING-ERROR', rows: [[...header], ['x', 'X.01']] };
    const imported = await importSheets(cover, errors, data);
    assert.deepEqual(idsOf(imported), ['SC.PSC.01']);
    assert.equal(imported.report.sheet, 'Exigences REM vague 2');
    assert.deepEqual(warned(imported), ['Lisez-moi!A1 sheet-ignored']);
  });

  it('reads a header that is on two rows', async () => {
    const header = wideHeader(2);
    const above = header.map((name) => (name.includes('reuve') ? undefined : name));
    const below = header.map((name) => (name.includes('reuve') ? name : undefined));
    const group = above.map((name, at) => (header[at] === 'N° preuve 1' ? 'Preuves attendues' : name));
    const imported = await importSheets({ name: 'A', rows: [group, below, rowUnder(header, requirement)] });
    assert.deepEqual([imported.report.rows, imported.report.expectedProofs, warned(imported)], [1, 1, []]);
  });

  it('leaves out the columns of the agency, and says which it does not know or has seen', async () => {
    const header = [
      ...['ID', 'Exigence', 'Profil', 'N° scénario', 'N° preuve 1', 'Preuve 1', 'Note interne', 'Rem Ségur'],
      ...[
        'référence cas de test',
        'points de vérification',
        'bon pour publication',
        'Ordre',
        'Couleur',
        'Profil',
      ],
    ];
    const known = new Map<string, CellSpec>(Object.entries(requirement));
    const secret = header.map((name) => known.get(name) ?? `secret ${name}`);
    const imported = await importSheets({ name: 'A', rows: [header, secret] });
    assert.deepEqual(warned(imported), ['M1 column-unknown', 'N1 column-repeated', 'A2 chapter-empty']);
    assert.ok(!imported.text.includes('secret'));
    assert.deepEqual(imported.report.columns, {
      unknown: [{ text: 'Couleur', cell: 'M1' }],
      leftOut: ['Note interne', 'Rem Ségur', 'référence cas de test', 'points de vérification']
        .concat('bon pour publication', 'Ordre')
        .map((text, at) => ({ text, cell: `${String.fromCharCode(71 + at)}1` })),
    });
  });

  it('reports data under a column that lost its heading to a merge', async () => {
    const header: readonly CellSpec[] = ['ID', 'Exigence', 'Chapitre', 'Profil', 'N° scénario'];
    const heading = [...header, 'N° preuve 1', undefined, 'Preuve 2'];
    const cells = ['A.01', 'x', 'C', 'Général', 'A.01.01', 'A.01.01.01', 'Copie d’écran', undefined];
    const imported = await importSheets({ name: 'A', rows: [heading, cells], merges: ['F1:G1'] });
    assert.deepEqual(warned(imported), ['F1 header-merged', 'A2 proof-without-text', 'G2 column-unnamed']);
  });

  it('refuses a workbook without such a sheet, or without a requirement', async () => {
    const refusal = async (sheet: SheetSpec): Promise<string> => {
      const result = await importWorkbook(workbookOf([sheet]), 'a.xlsx');
      return result.kind === 'refused' ? result.reason : 'imported';
    };
    assert.equal(await refusal({ name: 'A', rows: [['Nom', 'Prénom']] }), 'no-rem-sheet');
    assert.equal(await refusal({ name: 'A', rows: [] }), 'no-rem-sheet');
    assert.equal(await refusal(wideSheet()), 'no-requirement');
  });
});
