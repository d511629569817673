import { type PdfObject, pdfOf, stream } from './pdfBytes';

export interface DrawnPdf {
  /** Operators, as a page's content has them. */
  readonly content?: string;
  /** More of the page's dictionary, of its fonts (`/F2 5 0 R`; `/F1` is Helvetica), of the catalogue. */
  readonly page?: string;
  readonly fonts?: string;
  readonly catalogue?: string;
  /** More objects, from number 6 on. */
  readonly more?: readonly PdfObject[];
}

/** A file of one page with the given drawing operators. */
export function drawnPdf({
  content = '',
  page = '',
  fonts = '',
  catalogue = '',
  more = [],
}: DrawnPdf): Uint8Array {
  return pdfOf({
    objects: [
      `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      `<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R${fonts}>>>>${page}>>`,
      stream(content),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      ...more,
    ],
  });
}
