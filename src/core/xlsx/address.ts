/** A cell's place: `column` from 0, `row` as Excel counts, from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** The name of a cell, such as `B12` for column 1 and row 12. */
export function addressOf(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** The last column and row that Excel has. */
export const lastColumn = 16_383;
export const lastRow = 1_048_576;

/** The place that `B12` or `$B$12` names; undefined for anything else, and for what lies outside a sheet. */
export function cellPlace(address: string): CellPlace | undefined {
  let column = 0;
  let row = 0;
  for (let at = 0; at < address.length && at < 12; at++) {
    const code = address.charCodeAt(at);
    if (code >= 65 && code <= 90 && row === 0) column = column * 26 + code - 64;
    else if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (code !== 36) return undefined;
  }
  const inSheet = column >= 1 && column - 1 <= lastColumn && row >= 1 && row <= lastRow;
  return inSheet ? { column: column - 1, row } : undefined;
}
