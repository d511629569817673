import { type PdfObject, type PdfPlan, pdfOf, stream } from './pdfBytes';

export interface TextPdf {
  /** The lines of each page. */
  readonly pages?: readonly (readonly string[])[];
  /** More of the catalogue, and objects from number 4 on that it may name. */
  readonly catalogue?: string;
  readonly more?: readonly PdfObject[];
  readonly form?: NonNullable<PdfPlan['form']>;
  readonly trailer?: string;
  readonly header?: string;
  readonly before?: string;
  readonly garbage?: string;
}

/** The number of the first of the objects given as `more`. */
export const firstOfMore = 4;

/** Pages of lines in Helvetica, as a word processor would write them. */
export function textPdf(wanted: TextPdf = {}): Uint8Array {
  const { objects, ...plan } = textPlan(wanted);
  return pdfOf({ objects, ...plan });
}

export function textPlan({ pages = [['Bonjour']], catalogue = '', more = [], ...plan }: TextPdf): PdfPlan {
  const firstPage = firstOfMore + more.length;
  const numbers = pages.map((_, at) => firstPage + at * 2);
  const objects: PdfObject[] = [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...more,
    ...pages.flatMap((lines, at) => [
      `<</Type/Page/Parent 2 0 R/Contents ${firstPage + at * 2 + 1} 0 R>>`,
      stream(shown(lines)),
    ]),
  ];
  return { objects, ...plan };
}

/** Operators that show lines one under the other. */
export function shown(lines: readonly string[]): string {
  return `BT /F1 12 Tf 72 770 Td 14 TL ${lines.map((line) => `${literal(line)} Tj T*`).join(' ')} ET`;
}

const windows: ReadonlyMap<string, string> = new Map([
  ['’', '\x92'],
  ['€', '\x80'],
  ['œ', '\x9c'],
  ['–', '\x96'],
]);

export function literal(text: string): string {
  const letters = Array.from(text, (letter) => windows.get(letter) ?? letter).join('');
  return `(${letters.replace(/[\\()]/g, (letter) => `\\${letter}`)})`;
}
