import type { TextHead } from '../decodeHead';
import { type Table, tableRows } from './tableRows';

const mostLetters = 8192;

/**
 * Rows of the same number of cells, under a row that looks like names, or so many and so wide that they are nothing else.
 * A sentence with a comma, or a log whose times are written `12:00:00,123`, is not a table.
 */
export function isCsv({ text, whole }: TextHead): boolean {
  const start = text.slice(0, mostLetters);
  const isWhole = whole && text.length <= mostLetters;
  const declared = /^sep=([;,\t|])\r?\n/u.exec(start);
  if (declared !== null)
    return isTable(tableRows(start.slice(declared[0].length), declared[1] ?? ';', isWhole), true);
  return marksIn(start).some((mark) =>
    isTable(tableRows(start, mark, isWhole), mark === ';' || mark === '\t'),
  );
}

/** Those of the first line: without one it has no two cells, unless a quoted one holds the end of the line. */
function marksIn(start: string): readonly string[] {
  const line = start.slice(0, /[\r\n]/u.exec(start)?.index);
  return [';', '\t', ',', '|'].filter((mark) => line.includes(mark) || line.includes('"'));
}

/** `parts`: whether the mark parts cells and little else; a comma in two lines is prose, unless cells are quoted. */
function isTable({ rows, quoted, mark }: Table, parts: boolean): boolean {
  const [header] = rows;
  if (header === undefined || header.length < 2 || rows.length < 2) return false;
  if (rows.some((row) => row.length !== header.length)) return false;
  if (header.every(isColumnName)) return parts || quoted || header.length > 2 || rows.length > 2;
  return mark !== '|' && isBareTable(rows, parts);
}

/** Data without names. What begins with a time is a log, however its fields are parted. */
function isBareTable(rows: Table['rows'], parts: boolean): boolean {
  const [least, widest] = parts ? [3, 3] : [5, 4];
  const isLog = rows.some(([first = '']) =>
    /^\W?\d{4}-\d\d-\d\d[T ]\d\d:|^\W?\d\d[:/]\d\d[:/]\d\d/u.test(first),
  );
  const hasFirst = rows.every(([first = '']) => first.trim() !== '' && first.length <= 200);
  const isProse = rows.some((row) => row.every((cell) => cell.trim() === '' || /\w \w+ \w+ \w/u.test(cell)));
  return rows.length >= least && (rows[0]?.length ?? 0) >= widest && !isLog && hasFirst && !isProse;
}

/** Short, not empty, not a time or a number, and not a sentence. */
function isColumnName(cell: string): boolean {
  const name = cell.trim();
  return (
    name !== '' &&
    name.length <= 60 &&
    !/^\[?\d/u.test(name) &&
    !/[.!?:…]$/u.test(name) &&
    !/\s\w+\s\w+\s\w+\s\w+\s/u.test(name)
  );
}
