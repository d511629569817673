import { metadataProperties, propertyKey } from './metadataProperties';
import { pdfDate } from './pdfDate';

/** What a PDF's metadata (XMP) say, each where they say it. */
export interface PdfMetadata {
  /** What level of PDF/A the file claims: `1b`, `2u`, `4`, `4e`. Whether it keeps to it is not looked at. */
  readonly pdfa?: string;
  readonly title?: string;
  readonly created?: string;
  readonly modified?: string;
}

const longest = 1024 * 1024;
const identification = 'http://www.aiim.org/pdfa/ns/id/';
const dates = 'http://ns.adobe.com/xap/1.0/';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const longestTitle = 500;

/** The levels of each part of PDF/A; each part but the first may also be claimed without one. Source: ISO 19005. */
const levels: Readonly<Record<string, string>> = { 1: 'ab', 2: 'abu', 3: 'abu', 4: 'ef' };

export function pdfMetadata(bytes: Uint8Array): PdfMetadata {
  const properties = metadataProperties(decoded(bytes.subarray(0, longest)));
  const said = (namespace: string, name: string): string =>
    properties.get(propertyKey(namespace, name)) ?? '';
  const pdfa = claimed(said(identification, 'part'), said(identification, 'conformance'));
  const title = said(dublinCore, 'title').slice(0, longestTitle);
  const created = pdfDate(said(dates, 'CreateDate'));
  const modified = pdfDate(said(dates, 'ModifyDate'));
  return {
    ...(pdfa === undefined ? {} : { pdfa }),
    ...(title === '' ? {} : { title }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
}

/** Undefined for a part that does not exist; without the level, where that part has no such one. */
function claimed(part: string, conformance: string): string | undefined {
  const known = Object.hasOwn(levels, part) ? levels[part] : undefined;
  if (known === undefined) return undefined;
  const level = conformance.toLowerCase();
  return level.length === 1 && known.includes(level) ? part + level : part;
}

/** Any Unicode form: where every other byte is none, it is UTF-16. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const form =
    first === 0xfe || (first === 0 && second !== 0)
      ? 'utf-16be'
      : first === 0xff || (second === 0 && bytes[2] !== 0)
        ? 'utf-16le'
        : 'utf-8';
  const text = new TextDecoder(form).decode(bytes);
  // UTF-32 is rare, and all that matters in it is ASCII.
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
