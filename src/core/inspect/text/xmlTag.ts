const mostAttributes = 100;

/** A tag that opens, and its attributes as written. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly end: number;
  readonly closed: boolean;
}

/** Where an attribute is: few are ever read. */
interface Attribute {
  readonly start: number;
  readonly nameEnd: number;
  /** Between the quotes. */
  readonly from: number;
  readonly to: number;
}

const [slash, greater, equals, less] = [47, 62, 61, 60] as const;
const [doubleQuote, singleQuote] = [34, 39] as const;

const noAttributes: Tag['attributes'] = [];

/** The tag that opens at a `<`; undefined for one that is not plain: a name outside ASCII, an attribute twice or very many. */
export function tagAt(text: string, bracket: number): Tag | undefined {
  let at = endOfName(text, bracket + 1);
  const name = text.slice(bracket + 1, at);
  if (name === '') return undefined;
  let attributes = noAttributes;
  for (;;) {
    const next = skipBlank(text, at);
    const code = text.charCodeAt(next);
    if (code === greater) return { name, attributes, end: next + 1, closed: false };
    if (code === slash) {
      const ends = text.charCodeAt(next + 1) === greater;
      return ends ? { name, attributes, end: next + 2, closed: true } : undefined;
    }
    const attribute = next === at ? undefined : attributeAt(text, next);
    if (attribute === undefined || attributes.length === mostAttributes) return undefined;
    if (attributes.some((other) => haveSameName(text, other, attribute))) return undefined;
    attributes = [...attributes, attribute];
    at = attribute.to + 1;
  }
}

function attributeAt(text: string, start: number): Attribute | undefined {
  const nameEnd = endOfName(text, start);
  if (nameEnd === start) return undefined;
  const bracket = skipBlank(text, nameEnd);
  if (text.charCodeAt(bracket) !== equals) return undefined;
  const opening = skipBlank(text, bracket + 1);
  const quote = text.charCodeAt(opening);
  if (quote !== doubleQuote && quote !== singleQuote) return undefined;
  for (let at = opening + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return { start, nameEnd, from: opening + 1, to: at };
    if (code === less) return undefined;
  }
  return undefined;
}

function haveSameName(text: string, a: Attribute, b: Attribute): boolean {
  const length = a.nameEnd - a.start;
  return b.nameEnd - b.start === length && text.startsWith(text.slice(a.start, a.nameEnd), b.start);
}

/** An attribute's value as written, references and all. */
export function attributeValue(
  text: string,
  attributes: readonly Attribute[],
  name: string,
): string | undefined {
  const found = attributes.find(({ start, nameEnd }) => text.slice(start, nameEnd) === name);
  return found && text.slice(found.from, found.to);
}

/** The place after a name of ASCII letters, digits and `_ . : -`; `from` itself where none begins. */
export function endOfName(text: string, from: number): number {
  if (!startsName(text.charCodeAt(from))) return from;
  let at = from + 1;
  while (continuesName(text.charCodeAt(at))) at++;
  return at;
}

function startsName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function continuesName(code: number): boolean {
  return startsName(code) || (code >= 48 && code <= 58) || code === 45 || code === 46;
}

/** What XML knows as white space. */
export function isXmlSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The first place from `from` on that is not white space of XML; the length of the text where there is none. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (isXmlSpace(text.charCodeAt(at))) at++;
  return at;
}
