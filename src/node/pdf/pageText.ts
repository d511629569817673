import type { PDFPageProxy } from 'unpdf/pdfjs';

export type TextPiece = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

/** The text of a page in the order in which it is drawn, a line for each line seen. Codes that show no letter are U+FFFD. */
export function drawnText(pieces: readonly TextPiece[]): string {
  const text = pieces.map((piece) => ('str' in piece ? piece.str + (piece.hasEOL ? '\n' : '') : '')).join('');
  return readable(text)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Characters without a meaning of their own: those of the private use areas, and control codes. */
function readable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- fonts without names give these codes for letters
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Co}|\p{Cn}/gu, '\ufffd');
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** How far apart two pieces are when a space was meant, and when another cell, in sizes of the font. */
const spaceFrom = 0.15;
const cellFrom = 1.5;

/**
 * The same text row by row, as a table is read: what is at one height is one line, cells apart by a tab. A table may
 * be drawn column after column, so that a number and its key are far apart in the order in which they are drawn. Pieces
 * that are turned are left out.
 */
export function rowText(pieces: readonly TextPiece[]): string {
  const placed = pieces.flatMap(placedOf).sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Placed[][] = [];
  for (const piece of placed) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      first.y - piece.y < 0.4 * Math.min(first.size, piece.size)
    )
      row.push(piece);
    else rows.push([piece]);
  }
  return readable(rows.map(lineOf).join('\n'));
}

function placedOf(piece: TextPiece): readonly Placed[] {
  if (!('str' in piece) || piece.str.trim() === '') return [];
  const [a, b, , d, x, y] = piece.transform.map(Number);
  if (a === undefined || b === undefined || d === undefined || x === undefined || y === undefined) return [];
  if (Math.abs(b) > Math.abs(a) / 10) return [];
  return [{ text: piece.str, x, end: x + piece.width, y, size: Math.abs(d) || 1 }];
}

function lineOf(row: readonly Placed[]): string {
  let line = '';
  let end = 0;
  for (const { text, x, end: itsEnd, size } of [...row].sort((a, b) => a.x - b.x)) {
    const gap = (x - end) / size;
    line += (line === '' || gap < spaceFrom ? '' : gap < cellFrom ? ' ' : '\t') + text;
    end = itsEnd;
  }
  return line;
}
