import type { Facts } from '../../model';

/** Deeper documents are left to the parser, which says so. */
const deepest = 256;
/** Longer tags and comments are left to the parser, which has its own bound for them. UTF-16 units. */
const longestMarkup = 100_000;

const mostAttributes = 100;

/** A tag that opens, and its attributes as written. */
interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly end: number;
  readonly closed: boolean;
}

/** Where an attribute stands: few are ever read. */
interface Attribute {
  readonly start: number;
  readonly nameEnd: number;
  /** Between the quotes. */
  readonly from: number;
  readonly to: number;
}

/**
 * The root of an XML text that is well-formed beyond doubt, and whether it is a CDA R2 document; undefined for any other
 * text, well-formed or not: a parser must judge it. Knows neither DOCTYPE nor CDATA, nor names outside ASCII. Twenty times faster than
 * the parser, and most documents are as plain as this.
 */
export function plainXml(text: string): Pick<Facts, 'xmlRoot' | 'cda'> | undefined {
  if (strange.test(text)) return undefined;
  declaration.lastIndex = 0;
  const reading = new Reading();
  for (let at = declaration.exec(text)?.[0].length ?? 0; ;) {
    const sign = text.indexOf('<', at);
    if (reading.isOutside && !isBlank(text, at, sign === -1 ? text.length : sign)) return undefined;
    if (sign === -1) return reading.found();
    const end = reading.take(text, sign);
    if (end === undefined || end - sign > longestMarkup) return undefined;
    at = end;
  }
}

/** What XML does not allow at all, allows only with care, or what is not read here. */
const strange =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]|\]\]>|<!(?!--)|&(?!(?:amp|lt|gt|quot|apos|#(?:9|1[03]|3[2-9]|[4-9]\d|[1-9]\d{2,3}|[1-4]\d{4}|x(?:[2-9A-Fa-f][\dA-Fa-f]|[1-9A-Ca-c][\dA-Fa-f]{2,3})));)/u;

const declaration =
  /<\?xml\s+version=(?:"1\.0"|'1\.0')(?:\s+encoding=(?:"[A-Za-z][\w.-]{0,40}"|'[A-Za-z][\w.-]{0,40}'))?(?:\s+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y;

const hl7Namespace = 'urn:hl7-org:v3';
const cdaTypeId = '2.16.840.1.113883.1.3';

/** What is open so far, and what was seen. */
class Reading {
  private readonly open: string[] = [];
  private root: { readonly name: string; readonly isClinical: boolean } | undefined;
  private typeId: string | undefined;

  get isOutside(): boolean {
    return this.open.length === 0;
  }

  found(): Pick<Facts, 'xmlRoot' | 'cda'> | undefined {
    if (this.root === undefined || !this.isOutside) return undefined;
    const { name, isClinical } = this.root;
    return { xmlRoot: name, cda: isClinical && (this.typeId === undefined || this.typeId === cdaTypeId) };
  }

  /** Takes the markup that begins at a `<`; the place after it, undefined for one that is not plain. */
  take(text: string, sign: number): number | undefined {
    const second = text.charCodeAt(sign + 1);
    if (second === slash) return this.close(text, sign + 2);
    if (second === exclamation) return endOfComment(text, sign);
    if (second === question) return endOfInstruction(text, sign);
    const tag = tagAt(text, sign);
    return tag !== undefined && this.enter(text, tag) ? tag.end : undefined;
  }

  private enter(text: string, { name, attributes, closed }: Tag): boolean {
    const depth = this.open.length + 1;
    if (depth > deepest || (depth === 1 && this.root !== undefined)) return false;
    if (depth === 1) {
      this.root = rootOf(name, (wanted) => valueOf(text, attributes, wanted));
      if (this.root === undefined) return false;
    }
    if (depth === 2 && localName(name) === 'typeId' && this.typeId === undefined) {
      this.typeId = valueOf(text, attributes, 'root') ?? '';
      if (this.typeId.includes('&')) return false;
    }
    if (!closed) this.open.push(name);
    return true;
  }

  private close(text: string, at: number): number | undefined {
    const name = this.open.pop();
    if (name === undefined || !text.startsWith(name, at)) return undefined;
    const end = skipBlank(text, at + name.length);
    return text.charCodeAt(end) === greater ? end + 1 : undefined;
  }
}

const [slash, exclamation, question, greater, equals] = [47, 33, 63, 62, 61] as const;
const [doubleQuote, singleQuote] = [34, 39] as const;

function rootOf(
  name: string,
  value: (attribute: string) => string | undefined,
): { readonly name: string; readonly isClinical: boolean } | undefined {
  const colon = name.indexOf(':');
  const namespace = value(colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`);
  if (namespace?.includes('&') === true) return undefined;
  const local = localName(name);
  return { name: local, isClinical: local === 'ClinicalDocument' && namespace === hl7Namespace };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Two hyphens stand nowhere in a comment but at its end. */
function endOfComment(text: string, sign: number): number | undefined {
  const end = text.indexOf('--', sign + 4);
  return end !== -1 && text.charCodeAt(end + 2) === greater ? end + 3 : undefined;
}

function endOfInstruction(text: string, sign: number): number | undefined {
  const nameEnd = endOfName(text, sign + 2);
  const name = text.slice(sign + 2, nameEnd);
  const end = text.indexOf('?>', nameEnd);
  if (name === '' || name.toLowerCase() === 'xml' || end === -1) return undefined;
  return end === nameEnd || isBlankSign(text.charCodeAt(nameEnd)) ? end + 2 : undefined;
}

const noAttributes: Tag['attributes'] = [];

function tagAt(text: string, sign: number): Tag | undefined {
  let at = endOfName(text, sign + 1);
  const name = text.slice(sign + 1, at);
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
  const sign = skipBlank(text, nameEnd);
  if (text.charCodeAt(sign) !== equals) return undefined;
  const opening = skipBlank(text, sign + 1);
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

function valueOf(text: string, attributes: readonly Attribute[], name: string): string | undefined {
  const found = attributes.find(({ start, nameEnd }) => text.slice(start, nameEnd) === name);
  return found && text.slice(found.from, found.to);
}

const less = 60;

/** The place after a name of ASCII letters, digits and `_ . : -`; `from` itself where none begins. */
function endOfName(text: string, from: number): number {
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

function isBlankSign(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (isBlankSign(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(text: string, from: number, to: number): boolean {
  return skipBlank(text, from) >= to;
}
