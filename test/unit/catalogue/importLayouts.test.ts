import assert from 'node:assert/strict';
import { importWorkbook, type ImportResult } from '../../../src/core/catalogue/importWorkbook';
import {
  dmnHeader,
  intermediateHeader,
  internalColumns,
  longHeader,
  rowUnder,
  wide2022Header,
  wideHeader,
} from '../../support/remWorkbook';
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
    const row = rowUnder(dmnHeader, {
      PROFIL: 'Général',
      'N°': 12,
      'ID Section': 'INS',
      Section: 'Identité',
      "Nature de l'exigence": 'RECOMMANDATION',
      'N° exigence': 'INS 39',
      "Enoncé de l'exigence (DOIT) ou de la préconisation (DEVRAIT)": 'x',
      Version: '1',
      'N° scénario': 'INS 39.1',
      'Scénario de conformité': 's',
      'N° preuve 3': 'INS 39.1.3',
      'Preuve 3': 'Vidéo',
    });
    const imported = await importSheets({ name: 'A', rows: [dmnHeader, row] });
    assert.deepEqual(
      [idsOf(imported), imported.report.recommendations, warned(imported)],
      [['INS 39'], 1, []],
    );
  });

  for (const later of [0, 1, 2, 3, 4]) {
    const added = ['VA N-1', 'Périmètre', 'Criticité', 'Ordre'].slice(0, later);
    it(`reads the layout between two with ${added.join(', ') || 'none of the later columns'}`, async () => {
      const header = intermediateHeader(later);
      const facts = { 'VA N-1': 'PSC.07', Périmètre: 'Vague 2', Criticité: 'Critique', Ordre: 12 };
      const imported = await importSheets({
        name: 'Exigences',
        rows: [
          header,
          rowUnder(header, {
            ...{ ID: 'SC.PSC.01', Chapitre: 'Pro Santé Connect', Exigence: 'Le système DOIT.' },
            ...{ "Nature de l'exigence": 'EXIGENCE', Profil: 'Général', Commentaire: 'Voir.' },
            ...{ 'N° scénario': 'SC.PSC.01.01', 'N° preuve 10': 'SC.PSC.01.01.10', 'Preuve 10': 'Vidéo' },
            'Statut publication': 'Modifiée',
            ...Object.fromEntries(Object.entries(facts).filter(([name]) => added.includes(name))),
          }),
        ],
      });
      const [first] = imported.catalogue.chapters[0]?.requirements ?? [];
      assert.deepEqual(
        [first?.previousId, first?.perimeter, first?.criticality, first?.comment, first?.status],
        [
          later > 0 ? 'PSC.07' : undefined,
          later > 1 ? 'Vague 2' : undefined,
          later > 2 ? 'Critique' : undefined,
          'Voir.',
          'Modifiée',
        ],
      );
      assert.deepEqual([imported.report.expectedProofs, warned(imported)], [1, []]);
    });
  }

  it('leaves the columns before publication out of the catalogue, and says so', async () => {
    const header = [...wideHeader(), ...internalColumns];
    const cells = {
      ID: 'SC.PSC.01',
      Chapitre: 'C',
      Exigence: 'x',
      Profil: 'Général',
      'N° scénario': 'SC.PSC.01.01',
    };
    const secrets = Object.fromEntries(
      internalColumns.map((name) => [name, `https://interne.example/${name}`]),
    );
    const imported = await importSheets({
      name: 'A',
      rows: [header, rowUnder(header, { ...cells, ...secrets })],
    });
    assert.deepEqual(
      imported.report.columns.leftOut.map(({ text }) => text),
      ['Ordre', ...internalColumns],
    );
    assert.ok(!imported.text.includes('interne'));
    assert.deepEqual([imported.report.columns.unknown, warned(imported)], [[], []]);
  });

  it('reads two layouts mixed in one sheet, and says so', async () => {
    const header = ['ID', 'Chapitre', 'Exigence', 'Profil', 'N° scénario', 'N° preuve', 'Preuve'].concat(
      ...['N° preuve 1', 'Preuve 1'],
    );
    const wide = ['A.01', 'C', 'x', 'Général', 'A.01.01', undefined, undefined, 'A.01.01.01', 'Vidéo'];
    const long = ['A.01', 'C', 'x', 'Général', 'A.01.01', 'A.01.01.02', 'Trace'];
    const imported = await importSheets({ name: 'A', rows: [header, wide, long] });
    assert.deepEqual(
      imported.catalogue.chapters[0]?.requirements[0]?.scenarios[0]?.expectedProofs.map(({ text }) => text),
      ['Vidéo', 'Trace'],
    );
    assert.deepEqual(warned(imported), ['A1 layouts-mixed']);
  });
});
