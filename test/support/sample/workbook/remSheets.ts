import type { SampleChapter, SampleProof, SampleRequirement, SampleScenario } from '../catalogue/model';
import type { Cell } from './sheetXml';
import type { SheetToWrite } from './writeWorkbook';

export const sampleTitle = 'REM IMG RIS Va2 – exemple, énoncés fictifs';

const proofsPerRow = 10;
const noScenario: SampleScenario = { id: '', text: '', proofs: [] };

const headings: readonly string[] = [
  ...['Périmètre', 'ID', 'Chapitre', 'Fonction', 'Exigence', 'Commentaire', "Nature de l'exigence", 'Profil'],
  ...['N° scénario', 'Scénario de conformité'],
  ...Array.from({ length: proofsPerRow }, (_, at) => [`N° preuve ${at + 1}`, `Preuve ${at + 1}`]).flat(),
  ...['Statut publication', 'VA N-1', 'Criticité', 'Ordre'],
];

/** The sheets of a REM in the current wide layout: a notice, the requirements, and the list of leftovers that real files end with. */
export function remSheets(chapters: readonly SampleChapter[]): readonly SheetToWrite[] {
  return [
    { name: 'À lire', rows: notice, widths: [110] },
    { name: 'Exigences', rows: [headings, ...dataRows(chapters)], widths: headings.map(widthOf) },
    {
      name: 'WARNING-ERROR',
      rows: [
        ['Type', 'Message'],
        ['WARNING', 'Feuille sans intérêt, comme en ont les fichiers publiés'],
      ],
      widths: [14, 70],
    },
  ];
}

const notice: readonly (readonly Cell[])[] = [
  [sampleTitle],
  [
    'Classeur d’exemple. Les énoncés, scénarios et preuves attendues ont été écrits pour ce projet et n’engagent personne.',
  ],
  [
    'Aucune phrase n’est reprise d’un référentiel publié : seules la forme des identifiants et celle des colonnes le sont.',
  ],
  ['Sample workbook. Every statement was written for this project; none is official.'],
];

function dataRows(chapters: readonly SampleChapter[]): readonly (readonly Cell[])[] {
  let order = 0;
  return chapters.flatMap((chapter) =>
    chapter.requirements.flatMap((requirement) => {
      const scenarios = requirement.scenarios.length === 0 ? [noScenario] : requirement.scenarios;
      const copies = Array.from({ length: requirement.copies ?? 1 }, () => scenarios).flat();
      order += 1;
      return copies.map((scenario) => dataRow(chapter.name, requirement, scenario, order));
    }),
  );
}

function dataRow(
  chapter: string,
  requirement: SampleRequirement,
  scenario: SampleScenario,
  order: number,
): readonly Cell[] {
  const row = [
    ...['Vague 2', requirement.id, chapter, requirement.feature, requirement.statement, requirement.comment],
    ...[requirement.nature ?? 'EXIGENCE', requirement.profile ?? 'Général', scenario.id, scenario.text],
    ...proofCells(scenario.proofs),
    ...[requirement.status ?? 'Inchangée', requirement.previousId, requirement.criticality, String(order)],
  ];
  return row.map((cell) => (cell === '' ? undefined : cell));
}

function proofCells(proofs: readonly SampleProof[]): readonly Cell[] {
  return Array.from({ length: proofsPerRow }, (_, at) => proofs[at] ?? ['', '']).flat();
}

function widthOf(heading: string): number {
  if (heading === 'Exigence' || heading === 'Scénario de conformité') return 60;
  return heading.startsWith('Preuve') || heading === 'Chapitre' ? 34 : 16;
}
