import assert from 'node:assert/strict';
import { importWorkbook, type ImportResult } from '../../../src/core/catalogue/importWorkbook';
import { longHeader, rowUnder, wide2022Header } from '../../support/remWorkbook';
import { workbookOf, type SheetSpec } from '../../support/workbook';

type Imported = Extract<ImportResult, { kind: 'imported' }>;

async function importSheets(...sheets: readonly SheetSpec[]): Promise<Imported> {
  const result = await importWorkbook(workbookOf(sheets), 'export.xlsx');
  assert.ok(result.kind === 'imported', JSON.stringify(result));
  return result;
}

const warned = ({ report }: Imported): readonly string[] =>
  report.warnings.map(({ code, cell }) => `${cell} ${code}`);
const idsOf = ({ catalogue }: Imported): readonly string[] =>
  catalogue.chapters.flatMap((chapter) => chapter.requirements.map(({ id }) => id));

describe('importing the other layouts', () => {
  it('reads the long layout, its HTML shown as text', async () => {
    const row = {
      ID: 'SC.PSC.01',
      Chapitre: 'Pro Sant&eacute; Connect',
      Exigence: '<p>Le syst&egrave;me <strong>DOIT</strong> :</p><ul><li>ouvrir</li><li>fermer</li></ul>',
      Profil: 'Général',
      'N° scénario': 'SC.PSC.01.01',
      'Scénario de conformité': '<ol><li>Ouvrir&nbsp;une session</li><li>La fermer</li></ol>',
      'N° preuve': 'SC.PSC.01.01.01',
      Preuve: 'Copie d&#39;&eacute;cran<br/>de la session',
    };
    const rows = [row, { ...row, 'N° preuve': 'SC.PSC.01.01.02', Preuve: 'Trace' }].map((one) =>
      rowUnder(longHeader, one),
    );
    const imported = await importSheets({ name: 'Export', rows: [longHeader, ...rows] });
    const [chapter] = imported.catalogue.chapters;
    const [first] = chapter?.requirements ?? [];
    assert.equal(imported.report.layout, 'long');
    assert.equal(chapter?.name, 'Pro Santé Connect');
    assert.equal(first?.statement, 'Le système DOIT :\n\n- ouvrir\n- fermer');
    assert.equal(first.scenarios[0]?.text, '1. Ouvrir une session\n2. La fermer');
    assert.deepEqual(
      first.scenarios[0].expectedProofs.map(({ text, kinds }) => [text, kinds]),
      [
        ["Copie d'écran\nde la session", ['screenshot']],
        ['Trace', ['log']],
      ],
    );
    assert.deepEqual(warned(imported), []);
  });

  it('reads the wide layout of 2022', async () => {
    const cells = {
      'Exigence conditionnelle OUI/NON': 'NON',
      Profil: 'Général',
      'ID Section': 'PSC',
      Section: 'Pro Santé Connect',
      Bloc: 'Connexion',
      "Nature de l'exigence": 'EXIGENCE',
      'N° exigence': 'PSC.01',
      "Énoncé de l'exigence (DOIT) ou de la préconisation (PEUT)": 'Le système DOIT.',
      'N° scénario': 'PSC.01.01',
      'N° preuve 10': 'PSC.01.01.10',
      'Preuve 10': 'Attestation',
    };
    const imported = await importSheets({
      name: 'A',
      rows: [wide2022Header, rowUnder(wide2022Header, cells)],
    });
    assert.deepEqual(
      [
        idsOf(imported),
        imported.catalogue.chapters[0]?.name,
        imported.report.expectedProofs,
        warned(imported),
      ],
      [['PSC.01'], 'Pro Santé Connect', 1, []],
    );
  });

  it('reads the sibling référentiel, its ids with a space', async () => {
    const header = [
      ...['PROFIL', 'N°', 'ID Section', 'Section', 'Bloc', 'Fonction', "Nature de l'exigence", 'N° exigence'],
      ...["Enoncé de l'exigence (DOIT) ou de la préconisation (DEVRAIT)", 'Version', 'N° scénario'],
      ...['Scénario de conformité', 'N° preuve 1', 'Preuve 1'],
    ];
    const row = [
      'Général',
      12,
      'INS',
      'Identité',
      'b',
      'f',
      'RECOMMANDATION',
      'INS 39',
      'x',
      '1',
      'INS 39.1',
      's',
      'INS 39.1.1',
      'Vidéo',
    ];
    const imported = await importSheets({ name: 'A', rows: [header, row] });
    assert.deepEqual(
      [idsOf(imported), imported.report.recommendations, warned(imported)],
      [['INS 39'], 1, []],
    );
  });
});
