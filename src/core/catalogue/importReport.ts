import type { ProofKind } from './kinds';
import type { Catalogue } from './model';
import { profilesOf } from './profiles';
import type { Heading } from './remHeader';

/** Every warning that an import may give on a workbook; its words are in `importMessages`. */
export type ImportWarningCode =
  | 'sheet-ignored'
  | 'layouts-mixed'
  | 'column-unknown'
  | 'column-repeated'
  | 'column-unnamed'
  | 'row-without-id'
  | 'row-is-header'
  | 'row-repeated'
  | 'id-normalised'
  | 'id-unusual'
  | 'id-respelled'
  | 'id-look-alike'
  | 'requirement-differs'
  | 'requirement-without-scenario'
  | 'profile-empty'
  | 'profile-respelled'
  | 'nature-unknown'
  | 'chapter-empty'
  | 'statement-empty'
  | 'scenario-differs'
  | 'scenario-without-id'
  | 'scenario-is-requirement'
  | 'scenario-of-other-requirement'
  | 'proof-without-number'
  | 'proof-without-text'
  | 'proof-of-other-scenario'
  | 'proof-number-repeated'
  | 'proof-placeholder'
  | 'proof-alternatives'
  | 'proof-repeated'
  | 'html-removed'
  | 'apostrophe-removed'
  | 'rows-hidden'
  | 'sheet-hidden'
  | 'header-merged'
  | 'text-unreadable'
  | 'string-missing'
  | 'formula-without-value'
  | 'cell-error'
  | 'cell-is-date';

/** A warning, at the cell it is about (`B12`; `Feuille!A1` in a sheet that was not read). */
export interface ImportWarning {
  readonly code: ImportWarningCode;
  readonly cell: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What was read, and what was strange in it. */
export interface ImportReport {
  readonly sheet: string;
  readonly layout: 'wide' | 'long';
  /** Headings of columns that are not in the catalogue, with their cells. */
  readonly columns: {
    readonly unknown: readonly Heading[];
    /** Known and left out on purpose: the agency's own notes and links, and what other columns say already. */
    readonly leftOut: readonly Heading[];
  };
  /** Rows of data with a requirement's id. */
  readonly rows: number;
  readonly chapters: number;
  /** Of nature EXIGENCE or none; each once, however many rows it has. */
  readonly requirements: number;
  readonly recommendations: number;
  readonly scenarios: number;
  readonly expectedProofs: number;
  /** Names as published, in order of appearance, `Général` first. */
  readonly profiles: readonly string[];
  /** How many expected proofs accept each kind, those with none left out; one that accepts two counts in both. */
  readonly kinds: Readonly<Partial<Record<ProofKind, number>>>;
  /** By row, then by column. */
  readonly warnings: readonly ImportWarning[];
}

/** The counts of a report, from the catalogue itself. */
export function countCatalogue(
  catalogue: Catalogue,
): Omit<ImportReport, 'sheet' | 'layout' | 'columns' | 'rows' | 'warnings'> {
  const requirements = catalogue.chapters.flatMap((chapter) => chapter.requirements);
  const scenarios = requirements.flatMap((requirement) => requirement.scenarios);
  const expectedProofs = scenarios.flatMap((scenario) => scenario.expectedProofs);
  const checked = requirements.filter(({ nature }) => nature === 'exigence').length;
  const used = new Set(requirements.flatMap(({ profiles }) => profiles));
  return {
    chapters: catalogue.chapters.length,
    requirements: checked,
    recommendations: requirements.length - checked,
    scenarios: scenarios.length,
    expectedProofs: expectedProofs.length,
    profiles: profilesOf(catalogue).flatMap(({ name }) => (used.has(name) ? [name] : [])),
    kinds: countKinds(expectedProofs.flatMap(({ kinds }) => kinds)),
  };
}

/** The most frequent first. */
function countKinds(kinds: readonly ProofKind[]): Readonly<Partial<Record<ProofKind, number>>> {
  const counts = new Map<ProofKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}
