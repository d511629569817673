import { addressOf, cellPlace } from '../xlsx/address';
import type { Workbook } from '../xlsx/model';
import { chapterCodeOf, inAgencyOrder } from './chapterOrder';
import { fileFacts } from './fileFacts';
import { foldId } from './foldId';
import { lookAlikesIn } from './lookAlikeIds';
import { countCatalogue, type ImportReport, type ImportWarning } from './importReport';
import type { Catalogue, Chapter } from './model';
import { generalFold, generalProfile } from './profiles';
import type { Heading } from './remHeader';
import { findRemSheet, type RemSheet } from './remSheet';
import { RequirementDraft } from './requirementDraft';
import { placeholder, requirementRows, type Cell, type RequirementRow, type Warn } from './requirementRows';
import { foldWords, oneLine } from './spelling';

export interface ImportedCatalogue {
  readonly catalogue: Catalogue;
  readonly report: ImportReport;
}

/** The catalogue that a workbook holds, with all that was strange in it; undefined where none of its sheets is a REM. */
export function importCatalogue(workbook: Workbook, fileName: string): ImportedCatalogue | undefined {
  const rem = findRemSheet(workbook);
  if (!rem) return undefined;
  const warnings: ImportWarning[] = [];
  const warn: Warn = (code, cell, params = {}) => {
    warnings.push({ code, cell: typeof cell === 'string' ? cell : addressOf(cell.column, cell.row), params });
  };
  warnOfSheet(rem, warn);
  const rows = requirementRows(rem, warn);
  const drafts = gather(rows, warn);
  warnOfNumbers(drafts, warn);
  warnOfLookAlikes(drafts, warn);
  const chapters = chaptersOf(drafts, warn);
  const requirements = chapters.flatMap((chapter) => chapter.requirements);
  const { title, device, wave } = fileFacts(fileName, requirements);
  const { layout } = rem;
  const sheet = rem.sheet.name;
  const catalogue = { title, device, wave, source: { file: baseName(fileName), sheet, layout }, chapters };
  const report = {
    sheet,
    layout,
    columns: { unknown: rem.unknown.map(headingOnOneLine), leftOut: rem.leftOut.map(headingOnOneLine) },
    rows: rows.length,
    ...countCatalogue(catalogue),
    warnings: inOrder(warnings),
  };
  return { catalogue, report };
}

function headingOnOneLine({ text, cell }: Heading): Heading {
  return { text: oneLine(text).slice(0, 200), cell };
}

function warnOfSheet(rem: RemSheet, warn: Warn): void {
  for (const name of rem.ignoredSheets) warn('sheet-ignored', `${name}!A1`, { sheet: name });
  for (const { text, cell } of rem.unknown) warn('column-unknown', cell, { column: text });
  for (const { text, cell } of rem.repeated) warn('column-repeated', cell, { column: text });
  for (const { cell } of rem.unnamed) warn('column-unnamed', cell);
  const first = `A${rem.sheet.rows[0]?.number ?? 1}`;
  if (rem.sheet.hidden) warn('sheet-hidden', first, { sheet: rem.sheet.name });
  if (rem.mixed) warn('layouts-mixed', first);
  for (const { code, cell } of rem.sheet.problems) warn(code, cell);
  for (const cells of rem.mergedHeadings) warn('header-merged', cells.split(':')[0] ?? '', { cells });
  warnOfHiddenRows(rem, warn);
}

const mostNamed = 20;

/** They are often what a filter left hidden, and belong to the REM. Told once: there may be hundreds. */
function warnOfHiddenRows({ data, sheet }: RemSheet, warn: Warn): void {
  const hidden = new Set(sheet.hiddenRows);
  const rows = data.map(({ number }) => number).filter((number) => hidden.has(number));
  if (rows.length === 0) return;
  const named = `${rows.slice(0, mostNamed).join(', ')}${rows.length > mostNamed ? '…' : ''}`;
  warn('rows-hidden', `A${rows[0] ?? 1}`, { count: String(rows.length), rows: named });
}

function gather(rows: readonly RequirementRow[], warn: Warn): readonly RequirementDraft[] {
  const drafts = new Map<string, RequirementDraft>();
  const profileNames = new Map([[generalFold, generalProfile]]);
  for (const row of rows) {
    const key = foldId(row.id.text);
    const draft = drafts.get(key) ?? new RequirementDraft(row, warn, profileNames);
    drafts.set(key, draft);
    draft.add(row);
  }
  return [...drafts.values()];
}

/** Official numbers repeat under several scenarios, and across requirements: each time but the first is reported. */
function warnOfNumbers(drafts: readonly RequirementDraft[], warn: Warn): void {
  const first = new Map<string, Cell>();
  for (const cell of drafts.flatMap((draft) => draft.numbers)) {
    if (placeholder.test(cell.text)) continue;
    const fold = foldId(cell.text);
    const known = first.get(fold);
    if (known === undefined) first.set(fold, cell);
    else
      warn('proof-number-repeated', cell, { number: cell.text, first: addressOf(known.column, known.row) });
  }
}

/** `DB.VI-CO.11` beside `DB/VI-CO.11`: two requirements for us, perhaps one for the agency. */
function warnOfLookAlikes(drafts: readonly RequirementDraft[], warn: Warn): void {
  for (const { one, known } of lookAlikesIn(drafts)) {
    warn('id-look-alike', one.cell, { id: one.id, known: known.id });
  }
}

function chaptersOf(drafts: readonly RequirementDraft[], warn: Warn): readonly Chapter[] {
  const chapters = new Map<string, { readonly name: string; readonly drafts: RequirementDraft[] }>();
  const folds = new Map<string, string>();
  for (const draft of drafts) {
    const name = draft.chapter === '' ? chapterCodeOf(draft.id) || 'Sans chapitre' : draft.chapter;
    if (draft.chapter === '') warn('chapter-empty', draft.cell, { id: draft.id, chapter: name });
    const fold = folds.get(name) ?? foldWords(name);
    folds.set(name, fold);
    const chapter = chapters.get(fold) ?? { name, drafts: [] };
    chapters.set(fold, chapter);
    chapter.drafts.push(draft);
  }
  const finished = [...chapters.values()].map(({ name, drafts: own }) => ({
    name,
    requirements: own.map((draft) => draft.finish(name)),
  }));
  return inAgencyOrder(finished);
}

/** By row, then by column; a cell read twice is reported once. */
function inOrder(warnings: readonly ImportWarning[]): readonly ImportWarning[] {
  const once = new Map(warnings.map((warning) => [`${warning.code} ${warning.cell}`, warning]));
  return [...once.values()]
    .map((warning) => ({ warning, place: cellPlace(warning.cell) ?? { row: 0, column: 0 } }))
    .sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column)
    .map(({ warning }) => warning);
}

function baseName(fileName: string): string {
  return fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
}
