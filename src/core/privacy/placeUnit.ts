import type { Inspection } from '../inspect/model';

/** What the places of marks in a file count: `document` where there is nothing to count, as in an Office document. */
export type PlaceUnit = 'line' | 'page' | 'entry' | 'document';

/** The unit of places in a file of this type: pages of a PDF, entries of an archive, lines of a text. */
export function placeUnit({ type, facts: { entries } }: Pick<Inspection, 'type' | 'facts'>): PlaceUnit {
  if (type === 'pdf') return 'page';
  if (entries === undefined) return 'line';
  return documents.has(type) ? 'document' : 'entry';
}

const documents: ReadonlySet<string> = new Set(
  'docx xlsx xlsb pptx vsdx xps odt ods odp odg epub'.split(' '),
);
