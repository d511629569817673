/** The first of each of the document's own properties: by namespace and name, as written, without space around it. */
export type MetadataProperties = ReadonlyMap<string, string>;

export function propertyKey(namespace: string, name: string): string {
  return `${namespace} ${name}`;
}

interface Open {
  readonly tag: string;
  readonly prefixes: Prefixes;
  readonly isDescription: boolean;
  /** How many descriptions it stands in, itself counted. */
  readonly descriptions: number;
  /** Where the property is kept that it is, or stands in. */
  readonly property: string | undefined;
}

/** What an element declares, and what those around it do. */
interface Prefixes {
  readonly own: ReadonlyMap<string, string>;
  readonly above: Prefixes | undefined;
}

const deepest = 200;
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/**
 * Reads metadata (XMP), which are RDF: a property is an element in a description or an attribute of it, under whatever
 * prefix its namespace has there. What lies deeper (schemas that are described, histories) is no property of the document.
 * Throws on no text: metadata that are no XML are read as far as they look like it. Source: ISO 16684-1.
 */
export function metadataProperties(text: string): MetadataProperties {
  const found = new Map<string, string>();
  const open: Open[] = [];
  let at = text.indexOf('<');
  while (at >= 0) {
    const end = endOfMarkup(text, at);
    if (text.startsWith('<![CDATA[', at)) keepText(open, found, text.slice(at + 9, end - 3));
    else if (text.startsWith('</', at)) close(open, text.slice(at + 2, end - 1).trim());
    else if (/[\p{L}_]/u.test(text.charAt(at + 1))) begin(open, found, text.slice(at + 1, end - 1));
    const next = text.indexOf('<', end);
    keepText(open, found, unescaped(text.slice(end, next < 0 ? text.length : next)));
    at = next;
  }
  return found;
}

/** Where a tag, a comment or the like ends; angle brackets in quotes end nothing. */
function endOfMarkup(text: string, at: number): number {
  const closing = (['<!--', '<![CDATA[', '<?'] as const).find((one) => text.startsWith(one, at));
  if (closing !== undefined) {
    const mark = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }[closing];
    const end = text.indexOf(mark, at + closing.length);
    return end < 0 ? text.length : end + mark.length;
  }
  tagEnd.lastIndex = at + 1;
  if (tagEnd.exec(text) !== null) return tagEnd.lastIndex;
  const next = text.indexOf('<', at + 1);
  return next < 0 ? text.length : next;
}

const tagEnd = /(?:[^<>"']|"[^"<]*"|'[^'<]*')*(?:>|(?=<)|$)/uy;
const attribute = /(?<![\p{L}\p{N}_.:-])([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;

function begin(open: Open[], found: Map<string, string>, inside: string): void {
  const [tag = ''] = /^[^\s/>]+/u.exec(inside) ?? [];
  const attributes = [...inside.slice(tag.length).matchAll(attribute)].map(
    ([, name = '', one, other]) => [name, unescaped(one ?? other ?? '')] as const,
  );
  const above = open.at(-1);
  const prefixes = withDeclared(above?.prefixes ?? noPrefixes, attributes);
  const [namespace, local] = named(tag, prefixes, '');
  const isDescription = local === 'Description' && namespace === rdf;
  const descriptions = (above?.descriptions ?? 0) + (isDescription ? 1 : 0);
  const isProperty = above?.isDescription === true && above.descriptions === 1;
  const property = above?.property ?? (isProperty ? propertyKey(namespace, local) : undefined);
  if (isDescription && descriptions === 1) keepAttributes(attributes, prefixes, found);
  if (inside.endsWith('/') || open.length >= deepest) return;
  open.push({ tag, prefixes, isDescription, descriptions, property });
}

function withDeclared(above: Prefixes, attributes: readonly (readonly [string, string])[]): Prefixes {
  const own = attributes.filter(([name]) => /^xmlns(?::|$)/u.test(name));
  if (own.length === 0) return above;
  return { own: new Map(own.map(([name, value]) => [name.slice('xmlns:'.length), value])), above };
}

const noPrefixes: Prefixes = { own: new Map([['rdf', rdf]]), above: undefined };

function namespaceOf(prefix: string, prefixes: Prefixes): string {
  for (let scope: Prefixes | undefined = prefixes; scope !== undefined; scope = scope.above) {
    const namespace = scope.own.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return '';
}

/** Attributes without a prefix have no namespace; elements without one have that which is declared for none. */
function named(name: string, prefixes: Prefixes, withoutPrefix?: string): readonly [string, string] {
  const colon = name.indexOf(':');
  if (colon >= 0) return [namespaceOf(name.slice(0, colon), prefixes), name.slice(colon + 1)];
  return [withoutPrefix === undefined ? '' : namespaceOf(withoutPrefix, prefixes), name];
}

function keepAttributes(
  attributes: readonly (readonly [string, string])[],
  prefixes: Prefixes,
  found: Map<string, string>,
): void {
  for (const [name, value] of attributes) {
    const [namespace, local] = named(name, prefixes);
    if (namespace !== '' && name !== 'xmlns') keep(found, propertyKey(namespace, local), value);
  }
}

/** The first text inside a property is its value: of several languages, the first. */
function keepText(open: readonly Open[], found: Map<string, string>, text: string): void {
  if (text.trim() === '') return;
  const property = open.at(-1)?.property;
  if (property !== undefined) keep(found, property, text);
}

const longestValue = 1000;

function keep(found: Map<string, string>, key: string, value: string): void {
  const short = value.trim().slice(0, longestValue);
  if (short !== '' && !found.has(key)) found.set(key, short);
}

/** One that was never opened closes nothing. */
function close(open: Open[], tag: string): void {
  const at = open.findLastIndex((one) => one.tag === tag);
  if (at >= 0) open.length = at;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/gu,
    (all, ten, hex, name) => {
      if (typeof name === 'string') return entities[name] ?? all;
      const code = typeof ten === 'string' ? Number(ten) : parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
