import type { Facts } from './model';
import { scanPdf } from './pdf/scanPdf';
import { type Bytes, indexIn, looseText } from './bytes';
import { endWithoutPadding } from './endWithoutPadding';
import { corrupt, type Recognised } from './recognised';

/** Readers look for the header this far. */
export const pdfHeaderWithin = 1024;
/** The end mark is in the last kilobyte, says the norm; some producers let much more follow it. */
const tailSize = 4 * 1024;
const longTailSize = 64 * 1024;

/**
 * Without a parser: the end that readers start from, and what is in plain text around it. A reader fixes much, so
 * only a file that has lost its end, or whose end points past it, is called broken.
 */
export async function inspectPdf(bytes: Bytes): Promise<Recognised> {
  const tail = await endOf(bytes);
  const start = /startxref\s+(\d{1,15})/gu;
  const last = [...tail.matchAll(start)].at(-1);
  if (last === undefined && !tail.includes('%%EOF')) return corrupt('pdf', 'truncated');
  if (isCutAfter(tail, last?.index ?? 0)) return corrupt('pdf', 'truncated');
  const xrefAt = last === undefined ? 0 : Number(last[1]);
  const pages = await pagesOf(bytes);
  if (xrefAt > bytes.size) return corrupt('pdf', 'truncated', pages);
  const trailer = tail.slice(tail.lastIndexOf('trailer'), last?.index);
  const encrypted = isEncrypted(trailer) || isEncrypted(await crossReferences(bytes, xrefAt));
  const facts = { ...pages, ...(bytes.whole ? scanPdf(bytes.head, encrypted) : {}), encrypted };
  return { type: 'pdf', facts, problems: encrypted ? [{ code: 'pdf-encrypted', params: {} }] : [] };
}

/** Whether a file ends as PDFs do, which a text about PDFs does not. */
export async function endsAsPdf(bytes: Bytes): Promise<boolean> {
  const end = await endWithoutPadding(bytes);
  const start = Math.max(0, end - longTailSize);
  const tail = looseText(await bytes.at(start, end - start));
  return /startxref\s+\d+\s+%%EOF|startxref(?:\s+\d+)?\s*$/u.test(tail);
}

/** Objects after the last end: those of an update, or of a linearised file's second part, that lost its own end. */
function isCutAfter(tail: string, lastStart: number): boolean {
  const rest = tail.slice(Math.max(tail.lastIndexOf('%%EOF'), lastStart));
  return /\s\d{1,8}\s+\d{1,5}\s+obj\b/u.test(rest);
}

/** The last bytes, further back where the first look finds no end. */
async function endOf(bytes: Bytes): Promise<string> {
  const short = looseText(await bytes.at(Math.max(0, bytes.size - tailSize), tailSize));
  if (/startxref\s+\d/u.test(short)) return short;
  const end = await endWithoutPadding(bytes);
  const start = Math.max(0, end - longTailSize);
  return looseText(await bytes.at(start, end - start));
}

/** The dictionary that the end points at: a stream's own, or the trailer after a table of known length. */
async function crossReferences(bytes: Bytes, at: number): Promise<string> {
  const start = looseText(await bytes.at(at, 2048));
  const stream = /^\s*\d+\s+\d+\s+obj\b/u.test(start) ? start.indexOf('stream') : -1;
  if (stream >= 0) return start.slice(0, stream);
  const table = /^\s*xref\s+\d+\s+(\d{1,7})\s/u.exec(start);
  if (table === null) return '';
  const rows = table[0].length + Number(table[1]) * 20;
  const after = looseText(await bytes.at(at + rows, 2048));
  const trailer = after.indexOf('trailer');
  return trailer < 0 ? '' : after.slice(trailer).split('startxref', 1).join('');
}

function isEncrypted(dictionary: string): boolean {
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)/u.test(dictionary);
}

/** Known where a linearised file says so in its first object, or where a small file shows its tree of pages. */
async function pagesOf(bytes: Bytes): Promise<Facts> {
  const head = looseText(await bytes.at(0, 2048));
  const linear = /<<[^>]*\/Linearized[^>]*>>/u.exec(head)?.[0] ?? '';
  const saysLength = Number(/\/L\s+(\d+)/u.exec(linear)?.[1]);
  const saysPages = Number(/\/N\s+(\d+)/u.exec(linear)?.[1]);
  // Another length: pages may have been added since.
  if (saysPages > 0 && saysLength === bytes.size) return { pages: saysPages };
  return bytes.whole ? countedPages(bytes.head) : {};
}

function countedPages(file: Uint8Array): Facts {
  // Objects in compressed streams are not seen here: another tree of pages may be in them.
  if (indexIn(file, '/ObjStm') >= 0) return {};
  let pages: number | undefined;
  for (const [, node] of looseText(file).matchAll(/<<([^<>]{0,4000}\/Type\s*\/Pages\b[^<>]{0,4000})>>/gu)) {
    const count = /\/Count\s+(\d{1,7})\b/u.exec(node ?? '')?.[1];
    // The last one written is the one that counts; only the root has no parent.
    if (count !== undefined && !/\/Parent\b/u.test(node ?? '')) pages = Number(count);
  }
  return pages === undefined || pages === 0 ? {} : { pages };
}
