import { addressOf, cellPlace } from '../xlsx/address';
import type { Row, Sheet, Workbook } from '../xlsx/model';
import { columnNamed, foldHeading } from './columns';
import { readHeader, type Heading, type RemHeader } from './remHeader';

/** The sheet that holds the requirements, and where in it each column is. */
export interface RemSheet extends RemHeader {
  readonly sheet: Sheet;
  readonly data: readonly Row[];
  /** Cells of the header that are merged over several columns, such as `B1:C1`. */
  readonly mergedHeadings: readonly string[];
  /** The first filled cells of columns that have no heading, and so are not read. */
  readonly unnamed: readonly Heading[];
  /** Other sheets with something in them that were not read. */
  readonly ignoredSheets: readonly string[];
}

/** The header is in one of the first rows. */
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
  const data = best.sheet.rows.slice(next);
  const headerRows = new Set(best.sheet.rows.slice(best.found.from, next).map(({ number }) => number));
  return {
    ...header,
    sheet: best.sheet,
    data,
    mergedHeadings: best.sheet.merges.filter((cells) => isMergedHeading(cells, headerRows)),
    unnamed: unnamedColumns(header.withHeading, data),
    ignoredSheets: candidates
      .filter((one) => one !== best && one.sheet.rows.length > 0)
      .map((one) => one.sheet.name),
  };
}

/** More columns recognised win; of two equal sheets, one that is shown wins over one that is hidden, then the first. */
function weight({ sheet, found }: { sheet: Sheet; found: FoundHeader | undefined }): number {
  return found ? found.header.score * 2 + (sheet.hidden ? 0 : 1) : 0;
}

function isMergedHeading(cells: string, headerRows: ReadonlySet<number>): boolean {
  const [from, to] = cells.split(':').map(cellPlace);
  return from !== undefined && to !== undefined && headerRows.has(from.row) && to.column > from.column;
}

interface FoundHeader {
  readonly header: RemHeader;
  /** The index of its first row. */
  readonly from: number;
  /** The index of the row after the header. */
  readonly next: number;
}

function findHeader({ rows }: Sheet): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (let at = 0; at < Math.min(rows.length, headerWithin); at++) {
    const row = rows[at];
    if (!row) continue;
    const alone = readHeader(row);
    if (isHeader(alone) && alone.score > (best?.header.score ?? 0))
      best = { header: alone, from: at, next: at + 1 };
    const below = rows[at + 1];
    const both = below && readHeader(joinRows(row, below));
    if (both && isHeader(both) && both.score > (best?.header.score ?? 0) + 1 && continues(both, below)) {
      best = { header: both, from: at, next: at + 2 };
    }
  }
  return best;
}

function isHeader({ columns, pairs }: RemHeader): boolean {
  if (!columns.has('id')) return false;
  return columns.has('statement') || (columns.has('scenarioId') && pairs.length > 0);
}

/** A header on two rows: what the second one says of a column is more precise. */
function joinRows(row: Row, below: Row): Row {
  const length = Math.max(row.values.length, below.values.length);
  const values = Array.from({ length }, (_, column) => {
    const lower = below.values[column];
    return lower !== undefined && columnNamed(lower).kind !== 'unknown' ? lower : row.values[column];
  });
  return { number: row.number, values };
}

/** Whether the second row of a header on two rows is one: a row of data has an id there. */
function continues(header: RemHeader, below: Row): boolean {
  const id = below.values[header.columns.get('id') ?? -1];
  return id === undefined || columnNamed(id).kind !== 'unknown';
}

/** A heading lost to a merge or to an erased cell must not take a column of data with it unseen. */
function unnamedColumns(headed: ReadonlySet<number>, data: readonly Row[]): readonly Heading[] {
  const found = new Map<number, Heading>();
  for (const { number, values } of data) {
    values.forEach((value, at) => {
      if (value === undefined || headed.has(at) || found.has(at) || value.trim() === '') return;
      found.set(at, { text: value, cell: addressOf(at, number) });
    });
  }
  return [...found.values()];
}
