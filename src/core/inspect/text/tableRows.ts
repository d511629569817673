/** The rows of a text, if it were a table. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Some cells are whole between quotes. */
  readonly quoted: boolean;
  readonly mark: string;
}

const mostRows = 20;

/**
 * The first rows of a text whose cells `mark` parts; between quotes are marks, line breaks and, doubled, quotes
 * themselves. Empty rows are left out, and so is the last where the text goes on. Source: RFC 4180.
 */
export function tableRows(text: string, mark: string, whole: boolean): Table {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  let quoted = false;
  let open = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.length > 1 || cell.trim() !== '') rows.push(row);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length && rows.length < mostRows; at++) {
    const letter = text[at] ?? '';
    if (open) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else open = false;
    } else if (letter === '"' && cell.trim() === '') {
      open = true;
      isQuoted = true;
    } else if (letter === mark || letter === '\n' || letter === '\r') {
      quoted ||= isQuoted;
      isQuoted = false;
      if (letter === mark) {
        row.push(cell);
        cell = '';
      } else endRow();
    } else cell += letter;
  }
  if (whole && !open && rows.length < mostRows) endRow();
  return { rows, quoted, mark };
}
