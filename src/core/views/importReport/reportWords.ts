import type { Words } from '../../language/language';

export interface ImportReportWords {
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
  /** Of ids that look alike. */
  readonly alike: (count: number) => string;
  readonly alikeWhy: string;
  readonly noCriticality: string;
}

export const importReportWords: Words<ImportReportWords> = {
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
    kinds: 'Types de preuve, déduits du texte',
    kindsHead: ['Type de preuve', 'Preuves attendues'],
    profiles: 'Profils',
    columns: 'Colonnes non importées',
    columnsHead: ['Cellule', 'Colonne'],
    columnsWhy: {
      unknown: 'Inconnues : leur contenu n’est pas lu.',
      leftOut: 'Laissées de côté : internes à l’agence, ou répétées dans d’autres colonnes.',
    },
    warnings: (count) => `Avertissements (${count})`,
    warningsHead: ['Cellule', 'Avertissement'],
    alike: (count) => `Est-ce la même exigence ? (${count})`,
    alikeWhy:
      'Ces identifiants se ressemblent à un caractère près. Chacun est contrôlé séparément, jusqu’à ce que la commande « Ségur : comparer les identifiants qui se ressemblent… » écrive votre réponse dans les corrections du catalogue.',
    noCriticality:
      'Ce classeur n’indique aucune criticité : `product.wave1` n’écarte donc aucune exigence, tout est à prouver.',
    noWarning: 'Aucun avertissement : chaque ligne a été lue telle quelle.',
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
    kinds: 'Kinds of proof, inferred from the text',
    kindsHead: ['Kind of proof', 'Expected proofs'],
    profiles: 'Profiles',
    columns: 'Columns that are not imported',
    columnsHead: ['Cell', 'Column'],
    columnsWhy: {
      unknown: 'Unknown: their content is not read.',
      leftOut: 'Left out: internal to the agency, or repeated in other columns.',
    },
    warnings: (count) => `Warnings (${count})`,
    warningsHead: ['Cell', 'Warning'],
    alike: (count) => `Is this the same requirement? (${count})`,
    alikeWhy:
      'These ids differ by one character that looks like another. Each is checked separately, until the command “Ségur: Compare Ids That Look Alike…” writes your answer to the corrections of the catalogue.',
    noCriticality:
      'This workbook gives no criticality: `product.wave1` therefore sets no requirement aside, everything is to be proved.',
    noWarning: 'No warnings: every row was read as it is.',
  },
};
