import { inflated } from './inflated';
import type { PdfObject, PdfObjects } from './pdfObjects';

const longestMetadata = 1024 * 1024;

/** The catalogue of a PDF, as its last trailer names it; undefined where it can't be seen. */
export function catalogueOf({ text, objects }: PdfObjects): PdfObject | undefined {
  const named = [...text.matchAll(/\/Root\s+(\d{1,8})\s+\d{1,5}\s+R\b/g)].at(-1)?.[1];
  return (
    objects.get(Number(named)) ??
    [...objects.values()].findLast(({ head }) => /\/Type\s*\/Catalog\b/.test(head))
  );
}

/** What the tree of pages says of their number: for a file that can't be opened. */
export function countedPages(file: PdfObjects): number | undefined {
  const tree = referred(file, catalogueOf(file)?.head ?? '', 'Pages');
  const count = Number(/\/Count\s+(\d{1,7})\b/.exec(tree?.head ?? '')?.[1] ?? 0);
  return count > 0 ? count : undefined;
}

/** The metadata (XMP) in whatever form of Unicode: the library reads UTF-8 alone. Undefined where they are ciphered or none. */
export function metadataOf(file: PdfObjects): Uint8Array | undefined {
  const { head = '', stream } = referred(file, catalogueOf(file)?.head ?? '', 'Metadata') ?? {};
  if (stream === undefined || file.isEncrypted) return undefined;
  const raw = file.bytes.subarray(stream.start, stream.end);
  if (!/\/Filter\b/.test(head)) return new Uint8Array(raw.subarray(0, longestMetadata));
  const isPlain = /\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*(?:\/|>|$)/.test(head);
  // A copy: what is part of a larger buffer would take the whole of it along to where it is sent.
  return isPlain ? new Uint8Array(inflated(raw, longestMetadata).bytes) : undefined;
}

/** How many files are attached, to the document or to a page. */
export function attachmentsIn({ objects }: PdfObjects): number {
  let count = 0;
  for (const { head } of objects.values())
    if (head.includes('/EF')) count += head.match(/\/EF\s*(?:<<|\d+\s+\d+\s+R\b)/g)?.length ?? 0;
  return count;
}

function referred({ objects }: PdfObjects, head: string, key: string): PdfObject | undefined {
  const number = new RegExp(`/${key}\\s+(\\d{1,8})\\s+\\d{1,5}\\s+R\\b`).exec(head)?.[1];
  return number === undefined ? undefined : objects.get(Number(number));
}
