import type * as Properties from './metadataProperties';
import { pdfDate } from './pdfDate';

let loaded: typeof Properties | undefined;

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

/** What an XMP packet says of its PDF, from its first MiB: nothing where it can’t be read. Throws nothing. */
export function pdfMetadata(bytes: Uint8Array): PdfMetadata {
  // oxlint-disable-next-line typescript/no-require-imports -- the one synchronous way to load late: few PDFs need the parser
  loaded ??= require('./metadataProperties') as typeof Properties;
  const { metadataProperties, propertyKey } = loaded;
  const properties = metadataProperties(decoded(bytes.subarray(0, longest)));
  const property = (namespace: string, name: string): string =>
    properties.get(propertyKey(namespace, name)) ?? '';
  const pdfa = claimed(property(identification, 'part'), property(identification, 'conformance'));
  const title = property(dublinCore, 'title').slice(0, longestTitle);
  const created = pdfDate(property(dates, 'CreateDate'));
  const modified = pdfDate(property(dates, 'ModifyDate'));
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

/** Any Unicode form, recognised by the zeros around its first letter, which is ASCII, or by its mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  const mark = first === 0xfe || first === 0xff;
  if (first === 0 && second === 0) return inWords(bytes, false);
  if (third === 0 && fourth === 0 && (mark || second === 0)) return inWords(bytes, true);
  const form =
    first === 0xfe || first === 0 ? 'utf-16be' : first === 0xff || second === 0 ? 'utf-16le' : 'utf-8';
  return new TextDecoder(form).decode(bytes);
}

/** UTF-32, which no decoder of the platform knows. */
function inWords(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const code = view.getUint32(at, isLittle);
    letters.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return letters.join('').replace(/^\ufeff/u, '');
}
