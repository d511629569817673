import { addressOf } from '../xlsx/address';
import type { Row, Sheet, Workbook } from '../xlsx/model';
import { columnOf, foldHeading, type ColumnRole } from './columns';
import { foldWords } from './spelling';

/** The sheet that holds the requirements, and where in it what stands. */
export interface RemSheet {
  readonly sheet: Sheet;
  /** `long`: one row per expected proof. */
  readonly layout: 'wide' | 'long';
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The columns of each expected proof of a row. */
  readonly pairs: readonly ProofColumns[];
  /** Both a numbered and a lone pair of proof columns are there. */
  readonly mixed: boolean;
  readonly unknown: readonly Heading[];
  /** Those that say what an earlier column says already. */
  readonly repeated: readonly Heading[];
  readonly data: readonly Row[];
  /** Other sheets with something in them that were not read. */
  readonly ignoredSheets: readonly string[];
}

export interface ProofColumns {
  readonly number: number | undefined;
  readonly text: number | undefined;
}

export interface Heading {
  readonly text: string;
  readonly cell: string;
}

type Header = Omit<RemSheet, 'sheet' | 'data' | 'ignoredSheets'> & { readonly score: number };

/** The header stands in one of the first rows. */
const headerWithin = 10;

/** Finds the sheet and its columns by the text of the header, whatever their names and places; undefined where no sheet has one. */
export function findRemSheet({ sheets }: Workbook): RemSheet | undefined {
  const candidates = sheets
    .filter((sheet) => foldHeading(sheet.name) !== 'warning error')
    .map((sheet) => ({ sheet, found: findHeader(sheet) }));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>((one, other) => {
    const better = weight(other) - (one ? weight(one) : 0);
    return better > 0 ? other : one;
  }, undefined);
  if (!best?.found) return undefined;
  const { header, next } = best.found;
  return {
    ...header,
    sheet: best.sheet,
    data: best.sheet.rows.slice(next),
    ignoredSheets: candidates
      .filter((one) => one !== best && one.sheet.rows.length > 0)
      .map((one) => one.sheet.name),
  };
}

/** More columns recognised win; of two equal sheets, one that is shown wins over one that is hidden, then the first. */
function weight({ sheet, found }: { sheet: Sheet; found: FoundHeader | undefined }): number {
  return found ? found.header.score * 2 + (sheet.hidden ? 0 : 1) : 0;
}

interface FoundHeader {
  readonly header: Header;
  /** The index of the row after the header. */
  readonly next: number;
}

function findHeader({ rows }: Sheet): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (let at = 0; at < Math.min(rows.length, headerWithin); at++) {
    const row = rows[at];
    if (!row) continue;
    const alone = readHeader(row);
    if (isHeader(alone) && alone.score > (best?.header.score ?? 0)) best = { header: alone, next: at + 1 };
    const below = rows[at + 1];
    const both = below && readHeader(joinRows(row, below));
    if (both && isHeader(both) && both.score > (best?.header.score ?? 0) + 1 && continues(both, below)) {
      best = { header: both, next: at + 2 };
    }
  }
  return best;
}

function isHeader({ columns, pairs }: Header): boolean {
  if (!columns.has('id')) return false;
  return columns.has('statement') || (columns.has('scenarioId') && pairs.length > 0);
}

/** A header on two rows: what the second one says of a column is more precise. */
function joinRows(row: Row, below: Row): Row {
  const length = Math.max(row.values.length, below.values.length);
  const values = Array.from({ length }, (_, column) => {
    const lower = below.values[column];
    return lower !== undefined && columnOf(lower).kind !== 'unknown' ? lower : row.values[column];
  });
  return { number: row.number, values };
}

/** Whether the second row of a header on two rows is one: a row of data has an id there. */
function continues(header: Header, below: Row): boolean {
  const id = below.values[header.columns.get('id') ?? -1];
  return id === undefined || columnOf(id).kind !== 'unknown';
}

function readHeader(row: Row): Header {
  const columns = new Map<ColumnRole, number>();
  const pairs = new Map<number, { number: number | undefined; text: number | undefined }>();
  const unknown: Heading[] = [];
  const repeated: Heading[] = [];
  row.values.forEach((value, at) => {
    if (value === undefined || foldWords(value) === '') return;
    const heading = { text: value, cell: addressOf(at, row.number) };
    const column = columnOf(value);
    if (column.kind === 'unknown') unknown.push(heading);
    else if (column.kind === 'role') {
      if (columns.has(column.role)) repeated.push(heading);
      else columns.set(column.role, at);
    } else if (column.kind === 'proof') {
      const pair = pairs.get(column.order ?? 0) ?? { number: undefined, text: undefined };
      pairs.set(column.order ?? 0, pair);
      if (pair[column.part] !== undefined) repeated.push(heading);
      else pair[column.part] = at;
    }
  });
  const inOrder = [...pairs].sort(([a], [b]) => a - b);
  return {
    columns,
    unknown,
    repeated,
    pairs: inOrder.map(([, pair]) => pair),
    layout: pairs.size === 1 && pairs.has(0) ? 'long' : 'wide',
    mixed: pairs.size > 1 && pairs.has(0),
    score: columns.size + pairs.size,
  };
}
