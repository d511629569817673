/** A cell is text; undefined leaves it out of the row. */
export type Cell = string | undefined;

/** Collects every text of a workbook once, as spreadsheet programs do. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** The index of the text, new or known. */
  add(text: string): number {
    this.uses += 1;
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
    );
    return `${declaration}<sst xmlns="${mainSpace}" count="${this.uses}" uniqueCount="${this.indexes.size}">${items.join('')}</sst>`;
  }
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet whose first row is in bold and stays in sight. `widths` are in characters. */
export function sheetXml(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  strings: SharedStrings,
): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const data = rows.map((row, at) => rowXml(row, at + 1, strings));
  return `${declaration}<worksheet xmlns="${mainSpace}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`;
}

function rowXml(row: readonly Cell[], number: number, strings: SharedStrings): string {
  const style = number === 1 ? 1 : 2;
  const cells = row.map((cell, at) =>
    cell === undefined
      ? ''
      : `<c r="${columnName(at)}${number}" t="s" s="${style}"><v>${strings.add(cell)}</v></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** `A` for 0, `AA` for 26. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
