import type { Words } from '../../language/language';

export interface ReportWords {
  readonly title: (file: string) => string;
  readonly read: (sheet: string, layout: string, rows: number) => string;
  readonly layouts: { readonly wide: string; readonly long: string };
  readonly countsHead: readonly [string, string];
  readonly counts: {
    readonly chapters: string;
    readonly requirements: string;
    readonly recommendations: string;
    readonly scenarios: string;
    readonly expectedProofs: string;
  };
  readonly kinds: string;
  readonly kindsHead: readonly [string, string];
  readonly profiles: string;
  readonly columns: string;
  readonly columnsHead: readonly [string, string];
  readonly columnsWhy: { readonly unknown: string; readonly leftOut: string };
  readonly warnings: (count: number) => string;
  readonly warningsHead: readonly [string, string];
  readonly noWarning: string;
}

export const reportWords: Words<ReportWords> = {
  fr: {
    title: (file) => `Import de ${file}`,
    read: (sheet, layout, rows) => `Feuille « ${sheet} », ${layout} : ${rows} lignes lues.`,
    layouts: { wide: 'une ligne par scénario', long: 'une ligne par preuve attendue' },
    countsHead: ['Ce qui a été lu', 'Nombre'],
    counts: {
      chapters: 'Chapitres',
      requirements: 'Exigences',
      recommendations: 'Préconisations (jamais contrôlées)',
      scenarios: 'Scénarios',
      expectedProofs: 'Preuves attendues',
    },
    kinds: 'Natures de preuve, devinées dans le texte',
    kindsHead: ['Nature', 'Preuves attendues'],
    profiles: 'Profils',
    columns: 'Colonnes qui ne sont pas reprises',
    columnsHead: ['Cellule', 'Colonne'],
    columnsWhy: {
      unknown: 'Inconnues : leur contenu n’est pas lu.',
      leftOut: 'Laissées de côté : internes à l’agence, ou redites par d’autres colonnes.',
    },
    warnings: (count) => `Remarques (${count})`,
    warningsHead: ['Cellule', 'Remarque'],
    noWarning: 'Rien à signaler : chaque ligne a été comprise telle quelle.',
  },
  en: {
    title: (file) => `Import of ${file}`,
    read: (sheet, layout, rows) => `Sheet “${sheet}”, ${layout}: ${rows} rows read.`,
    layouts: { wide: 'one row per scenario', long: 'one row per expected proof' },
    countsHead: ['What was read', 'Count'],
    counts: {
      chapters: 'Chapters',
      requirements: 'Requirements',
      recommendations: 'Recommendations (never checked)',
      scenarios: 'Scenarios',
      expectedProofs: 'Expected proofs',
    },
    kinds: 'Kinds of proof, guessed from the text',
    kindsHead: ['Kind', 'Expected proofs'],
    profiles: 'Profiles',
    columns: 'Columns that are not taken over',
    columnsHead: ['Cell', 'Column'],
    columnsWhy: {
      unknown: 'Unknown: what they hold is not read.',
      leftOut: "Left out: the agency's own, or said again by other columns.",
    },
    warnings: (count) => `Remarks (${count})`,
    warningsHead: ['Cell', 'Remark'],
    noWarning: 'Nothing to report: each row was understood as it stands.',
  },
};
