import type { TextHead } from '../decodeHead';

const mostLines = 20;
const mostLetters = 8192;

/**
 * Rows of the same number of cells, under a row that looks like names. A sentence with a comma, or a log whose times
 * are written `12:00:00,123`, is not a table.
 */
export function isCsv({ text, whole }: TextHead): boolean {
  const lines = text.slice(0, mostLetters).split(/\r\n|\n|\r/u);
  // The last line may be cut.
  const rows = (whole && text.length <= mostLetters ? lines : lines.slice(0, -1))
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines);
  const [header] = rows;
  if (header === undefined || rows.length < 2) return false;
  return [';', '\t', ',', '|'].some((mark) => {
    const names = cellsOf(header, mark);
    if (names.length < 2 || !names.every(isColumnName)) return false;
    // Semicolons and tabs part cells and little else; a comma in two lines is prose.
    const enough = names.length > 2 || rows.length > 2 || mark === ';' || mark === '\t';
    return enough && rows.every((row) => cellsOf(row, mark).length === names.length);
  });
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

/** The cells of a row; a mark between quotes does not part them. */
function cellsOf(row: string, mark: string): readonly string[] {
  if (!row.includes('"')) return row.split(mark);
  const cells = [''];
  let quoted = false;
  for (const letter of row) {
    if (letter === '"') quoted = !quoted;
    else if (letter === mark && !quoted) cells.push('');
    else cells.push(`${cells.pop() ?? ''}${letter}`);
  }
  return cells;
}
