import type { CellSpec, SheetSpec } from './workbook';

/** The columns of the current wide layout, with `pairs` pairs of expected proofs. */
export function wideHeader(pairs = 10): readonly string[] {
  return [
    ...[
      'Périmètre',
      'ID',
      'Chapitre',
      'Fonction',
      'Exigence',
      'Commentaire',
      "Nature de l'exigence",
      'Profil',
    ],
    ...['N° scénario', 'Scénario de conformité'],
    ...Array.from({ length: pairs }, (_, at) => [`N° preuve ${at + 1}`, `Preuve ${at + 1}`]).flat(),
    ...['Statut publication', 'VA N-1', 'Criticité', 'Ordre'],
  ];
}

/** The columns of what Convergence itself loads: one row per expected proof. */
export const longHeader: readonly string[] = [
  ...['Périmètre', 'ID', 'Chapitre', 'Fonction', 'Exigence', 'Commentaire', 'Profil', 'N° scénario'],
  ...['Scénario de conformité', 'N° preuve', 'Preuve', 'Profil historique', 'Criticité', 'Ordre'],
];

export const wide2022Header: readonly string[] = [
  ...['Exigence conditionnelle OUI/NON', 'Profil', 'ID Section', 'Section', 'Bloc', 'Fonction'],
  ...["Nature de l'exigence", 'N° exigence', "Énoncé de l'exigence (DOIT) ou de la préconisation (PEUT)"],
  ...['N° scénario', 'Scénario de conformité'],
  ...Array.from({ length: 10 }, (_, at) => [`N° preuve ${at + 1}`, `Preuve ${at + 1}`]).flat(),
];

const pairs = (many: number): readonly string[] =>
  Array.from({ length: many }, (_, at) => [`N° preuve ${at + 1}`, `Preuve ${at + 1}`]).flat();

/** Between 11/2023 and 04/2024 columns came one after the other: none of them, then each of `later` in its place. */
export function intermediateHeader(later: number): readonly string[] {
  const added = new Set(['VA N-1', 'Périmètre', 'Criticité', 'Ordre'].slice(0, later));
  return [
    ...['Périmètre', 'ID', 'Chapitre', 'Fonction', 'Exigence', "Nature de l'exigence", 'Profil'],
    ...['N° scénario', 'Scénario de conformité', ...pairs(10), 'Commentaire', 'Statut publication'],
    ...['VA N-1', 'Criticité', 'Ordre'],
  ].filter((name) => added.has(name) || !['VA N-1', 'Périmètre', 'Criticité', 'Ordre'].includes(name));
}

/** The sibling référentiel its ids with a space. */
export const dmnHeader: readonly string[] = [
  ...['PROFIL', 'N°', 'ID Section', 'Section', 'Bloc', 'Fonction', "Nature de l'exigence", 'N° exigence'],
  ...["Enoncé de l'exigence (DOIT) ou de la préconisation (DEVRAIT)", 'Version', 'N° scénario'],
  ...['Scénario de conformité', ...pairs(3)],
];

/** What the agency's own copy has beside what it publishes. */
export const internalColumns: readonly string[] = [
  ...['bon pour publication', 'référence exigence', 'référence cas de test', 'référence exigence socle'],
  ...['points de vérification', 'Note interne', 'Rem Ségur'],
];

/** A row of data by the columns' headings; what is not named is empty. */
export function rowUnder(
  header: readonly string[],
  cells: Readonly<Record<string, CellSpec>>,
): readonly CellSpec[] {
  for (const name of Object.keys(cells)) if (!header.includes(name)) throw new Error(`no column ${name}`);
  return header.map((name) => cells[name]);
}

/** A sheet `Exigences` in the current wide layout. */
export function wideSheet(...rows: readonly Readonly<Record<string, CellSpec>>[]): SheetSpec {
  const header = wideHeader();
  return { name: 'Exigences', rows: [header, ...rows.map((row) => rowUnder(header, row))] };
}
