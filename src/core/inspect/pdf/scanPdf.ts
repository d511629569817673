import { indexIn, lastIndexIn, looseText } from '../bytes';
import type { Facts } from '../model';
import { describedPdf } from './describedPdf';
import { pdfDate } from './pdfDate';
import { pdfMetadata } from './pdfMetadata';
import { largestOf } from '../../text/extremes';

/**
 * What is in clear in a PDF, or in a part of one, without following its structure: the claim of PDF/A, signatures,
 * title and dates. Nothing is reported about what may hide in compressed streams; of several versions the last one counts. Titles and dates are
 * left out where they are ciphered.
 */
export function scanPdf(
  bytes: Uint8Array,
  ciphered = false,
): Pick<Facts, 'pdfa' | 'signed' | 'title' | 'dates'> {
  const text = looseText(bytes);
  const metadata = written.some((form) => text.includes(form)) ? claimIn(bytes) : {};
  const signatures = signaturesIn(text);
  const info = ciphered ? {} : infoIn(text);
  return {
    ...(signatures.length === 0 ? {} : { signed: true }),
    ...describedPdf(info, metadata, ciphered ? undefined : latest(signatures)),
  };
}

/** The latest of some dates as PDFs write them, in ISO 8601. */
export function latest(dates: readonly string[]): string | undefined {
  const known = dates.flatMap((date) => pdfDate(date) ?? []);
  return known.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}

const identification = 'http://www.aiim.org/pdfa/ns/id/';

/** As it looks in UTF-8, UTF-16 and UTF-32. */
const written = ['', '\0', '\0\0\0'].map((between) => Array.from(identification).join(between));

function claimIn(bytes: Uint8Array): ReturnType<typeof pdfMetadata> {
  const at = largestOf(written.map((form) => lastIndexIn(bytes, form)));
  let start = lastIndexIn(bytes.subarray(0, at), 'stream');
  if (start < 0) return {};
  start += 'stream'.length;
  while (bytes[start] === 0x0d || bytes[start] === 0x0a) start++;
  const end = indexIn(bytes, 'endstream', at);
  return pdfMetadata(bytes.subarray(start, end < 0 ? bytes.length : end));
}

/** For each signature its date, '' for none. */
function signaturesIn(text: string): readonly string[] {
  const dates: string[] = [];
  let remaining = mostSignatures;
  for (
    let at = text.indexOf('/ByteRange');
    at >= 0 && remaining-- > 0;
    at = text.indexOf('/ByteRange', at + 1)
  ) {
    if (!/^\/ByteRange\s*\[/u.test(text.slice(at, at + 30))) continue;
    const object = objectAround(text, at);
    if (!/\/Contents\s*</u.test(object) || timeStamp.test(object)) continue;
    dates.push(/\/M\s*\(\s*(D:[^()\\]{4,40})\)/u.exec(object)?.[1] ?? '');
  }
  return dates;
}

const mostSignatures = 100;
/** It says when something was there, not who answers for it. Source: ISO 32000-2, 12.8.5. */
const timeStamp = /\/Type\s*\/DocTimeStamp\b|\/SubFilter\s*\/ETSI\.RFC3161\b/u;
const longestObject = 128 * 1024;

function objectAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestObject), at);
  const after = text.slice(at, at + longestObject);
  const start = before.lastIndexOf(' obj');
  return start < 0 ? '' : before.slice(start) + (after.split('endobj', 1)[0] ?? '');
}

interface Info {
  readonly title?: string | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

/** Titles are in bookmarks too: only the one beside the date of creation is the document's. */
function infoIn(text: string): Info {
  const at = text.lastIndexOf('/CreationDate');
  if (at < 0) return {};
  const object = objectAround(text, at);
  const inClear = (key: string, value: string): string | undefined =>
    new RegExp(`/${key}\\s*\\((${value})\\)`, 'u').exec(object)?.[1];
  const date = '[^()\\\\]{4,40}';
  return {
    title: inClear('Title', '[\\x20-\\x27\\x2a-\\x5b\\x5d-\\x7e]{1,300}'),
    created: inClear('CreationDate', date),
    modified: inClear('ModDate', date),
  };
}
