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
/** How often a name may stand without being the property looked for. */
const mostTries = 200;
const identification = 'http://www.aiim.org/pdfa/ns/id/';
const dates = 'http://ns.adobe.com/xap/1.0/';
const dublinCore = 'http://purl.org/dc/elements/1.1/';

/** Metadata are RDF, where a property is an element or an attribute, under whatever prefix. Source: ISO 16684-1, ISO 19005. */
export function pdfMetadata(bytes: Uint8Array): PdfMetadata {
  const text = decoded(bytes.subarray(0, longest)).replace(/<!--[\s\S]*?(?:-->|$)/gu, '');
  const part = /^\d$/u.exec(property(text, identification, 'part') ?? '')?.[0];
  const level = /^[A-Za-z]$/u.exec(property(text, identification, 'conformance') ?? '')?.[0] ?? '';
  const created = pdfDate(property(text, dates, 'CreateDate') ?? '');
  const modified = pdfDate(property(text, dates, 'ModifyDate') ?? '');
  const title = titleIn(text);
  return {
    ...(part === undefined ? {} : { pdfa: part + level.toLowerCase() }),
    ...(title === undefined ? {} : { title }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
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

function property(text: string, namespace: string, name: string): string | undefined {
  for (const prefix of prefixesOf(text, namespace)) {
    const full = prefix === '' ? name : `${prefix}:${name}`;
    const value = elementIn(text, full) ?? attributeIn(text, full);
    if (value !== undefined) return value.trim();
  }
  return undefined;
}

function prefixesOf(text: string, namespace: string): readonly string[] {
  const declared = text.matchAll(/\sxmlns(?::([\w.-]{1,50}))?\s*=\s*(?:"([^"<]{0,200})"|'([^'<]{0,200})')/gu);
  const prefixes = [...declared].flatMap(([, prefix = '', one, other]) =>
    (one ?? other) === namespace ? [prefix] : [],
  );
  return [...new Set(prefixes)].slice(0, 10);
}

function elementIn(text: string, name: string): string | undefined {
  let left = mostTries;
  for (let at = text.indexOf(`<${name}`); at >= 0 && left-- > 0; at = text.indexOf(`<${name}`, at + 1)) {
    const found = /^[^<>]{0,500}>([^<]{0,500})</u.exec(text.slice(at + name.length + 1, at + 1200))?.[1];
    if (found !== undefined && /^[\s>/]/u.test(text.charAt(at + name.length + 1))) return found;
  }
  return undefined;
}

function attributeIn(text: string, name: string): string | undefined {
  let left = mostTries;
  for (let at = text.indexOf(name); at >= 0 && left-- > 0; at = text.indexOf(name, at + 1)) {
    if (!/[\s"']/u.test(text.charAt(at - 1))) continue;
    const after = /^\s*=\s*(?:"([^"<]{0,500})"|'([^'<]{0,500})')/u.exec(
      text.slice(at + name.length, at + 700),
    );
    if (after !== null) return after[1] ?? after[2];
  }
  return undefined;
}

/** The first of the title's languages. */
function titleIn(text: string): string | undefined {
  for (const prefix of prefixesOf(text, dublinCore)) {
    const start = text.indexOf(`<${prefix}:title`);
    const item =
      start < 0 ? null : /<rdf:li[^<>]{0,200}>([^<]{1,500})</u.exec(text.slice(start, start + 2000));
    const title = item?.[1]
      ?.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? '')
      .trim();
    if (title !== undefined && title !== '') return title;
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
