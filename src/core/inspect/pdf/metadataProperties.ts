import { SaxesParser, type SaxesTagNS } from 'saxes';

/** The first of each of the document's own properties: by namespace and name, as written, without space around it. */
export type MetadataProperties = ReadonlyMap<string, string>;

/** The key of a property in `MetadataProperties`. */
export function propertyKey(namespace: string, name: string): string {
  return `${namespace} ${name}`;
}

interface Open {
  readonly isDescription: boolean;
  /** How many descriptions it is in, itself counted. */
  readonly descriptions: number;
  /** Where the property is kept that the element is, or is inside of. */
  readonly property: string | undefined;
}

/** Deeper than any metadata, and more faults than any that are still read: what has more is read no further, since each fault costs. Ours. */
const [deepest, mostFaults] = [64, 1000] as const;
const longestValue = 1000;
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Ends the reading from inside the parser. */
class Enough extends Error {}

/**
 * Reads metadata (XMP), which are RDF: a property is an element in a description or an attribute of it, under whatever
 * prefix its namespace has there. What lies deeper (schemas that are described, histories) is no property of the document.
 * Throws on no text: metadata that are no XML are read as far as they look like it. Source: ISO 16684-1.
 */
export function metadataProperties(text: string): MetadataProperties {
  const found = new Map<string, string>();
  const open: Open[] = [];
  const keep = (key: string | undefined, value: string): void => {
    const short = value.trim().slice(0, longestValue);
    if (key !== undefined && short !== '' && !found.has(key)) found.set(key, short);
  };
  const parser = new SaxesParser({ xmlns: true, position: false, additionalNamespaces: { rdf } });
  let faults = 0;
  // The parser goes on behind a fault.
  parser.on('error', () => {
    if (++faults > mostFaults) throw new Enough();
  });
  parser.on('opentag', (tag) => {
    if (open.length === deepest) throw new Enough();
    const element = openedBy(tag, open.at(-1));
    if (element.isDescription && element.descriptions === 1) keepAttributes(tag, keep);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  // The first text inside a property is its value: of several languages, the first.
  const addText = (value: string): void => keep(open.at(-1)?.property, value);
  parser.on('text', addText);
  parser.on('cdata', addText);
  readAsFarAsPossible(parser, text);
  return found;
}

/** Titles have some that were not escaped: the parser would take all up to the next semicolon for a name. */
const loneAmpersand = /&(?!(?:#\d{1,7}|#x[\dA-Fa-f]{1,6}|amp|lt|gt|quot|apos);)/gu;

function readAsFarAsPossible(parser: { write(text: string): unknown }, text: string): void {
  try {
    parser.write(text.replace(loneAmpersand, '&amp;'));
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
}

function openedBy({ uri, local }: SaxesTagNS, above: Open | undefined): Open {
  const isDescription = local === 'Description' && uri === rdf;
  const isProperty = above?.isDescription === true && above.descriptions === 1;
  return {
    isDescription,
    descriptions: (above?.descriptions ?? 0) + (isDescription ? 1 : 0),
    property: above?.property ?? (isProperty ? propertyKey(uri, local) : undefined),
  };
}

function keepAttributes({ attributes }: SaxesTagNS, keep: (key: string, value: string) => void): void {
  for (const { uri, local, value } of Object.values(attributes))
    if (uri !== '') keep(propertyKey(uri, local), value);
}
