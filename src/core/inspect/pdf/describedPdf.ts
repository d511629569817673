import type { Facts } from '../model';
import type { PdfMetadata } from './pdfMetadata';
import { pdfDate } from './pdfDate';

/** What a PDF says of itself in its Info dictionary. Dates as the format writes them. */
export interface PdfInfo {
  readonly title?: string | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

/** Where the file says something twice, what older readers look at counts. `signed` is the day of the latest signature. */
export function describedPdf(
  info: PdfInfo,
  metadata: PdfMetadata,
  signed: string | undefined,
): Pick<Facts, 'pdfa' | 'title' | 'dates'> {
  const title = info.title ?? metadata.title;
  const created = pdfDate(info.created ?? '') ?? metadata.created;
  const modified = pdfDate(info.modified ?? '') ?? metadata.modified;
  const dates = {
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(signed === undefined ? {} : { signed }),
  };
  return {
    ...(metadata.pdfa === undefined ? {} : { pdfa: metadata.pdfa }),
    ...(title === undefined ? {} : { title }),
    ...(Object.keys(dates).length === 0 ? {} : { dates }),
  };
}
