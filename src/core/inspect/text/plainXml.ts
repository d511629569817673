import type { Facts } from '../model';
import {
  mayContainDocuments,
  localName,
  namespaceAttribute,
  rootFacts,
  xmlRootOf,
  type XmlRoot,
} from './xmlRoot';
import { endOfName, isXmlSpace, skipBlank, type Tag, tagAt, attributeValue } from './xmlTag';

/** Deeper documents are left to the parser, which says so. */
const deepest = 256;
/** Longer tags and comments are left to the parser, which has its own bound for them. UTF-16 units. */
const longestMarkup = 100_000;

/**
 * The root of an XML text that is well-formed beyond doubt, and whether it is a CDA R2 document; undefined for any other
 * text, well-formed or not: a parser must check it. Knows neither DOCTYPE nor CDATA, nor names outside ASCII. Ten times as
 * fast as the parser, and most documents are as plain as this.
 */
export function plainXml(text: string): Pick<Facts, 'xmlRoot' | 'cda'> | undefined {
  if (strange.test(text)) return undefined;
  declaration.lastIndex = 0;
  const reading = new Reading();
  for (let at = declaration.exec(text)?.[0].length ?? 0; ;) {
    const bracket = text.indexOf('<', at);
    if (reading.isOutside && !isBlank(text, at, bracket === -1 ? text.length : bracket)) return undefined;
    if (bracket === -1) return reading.found();
    const end = reading.take(text, bracket);
    if (end === undefined || end - bracket > longestMarkup) return undefined;
    at = end;
  }
}

/** What XML does not allow at all, allows only with care, or what is not read here. */
const strange =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]|\]\]>|<!(?!--)|&(?!(?:amp|lt|gt|quot|apos|#(?:9|1[03]|3[2-9]|[4-9]\d|[1-9]\d{2,3}|[1-4]\d{4}|x(?:[2-9A-Fa-f][\dA-Fa-f]|[1-9A-Ca-c][\dA-Fa-f]{2,3})));)/u;

const declaration =
  /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[A-Za-z][\w.-]{0,40}"|'[A-Za-z][\w.-]{0,40}'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;

/** What is open so far, and what was seen. */
class Reading {
  private readonly open: string[] = [];
  private root: XmlRoot | undefined;
  private typeId: string | undefined;

  get isOutside(): boolean {
    return this.open.length === 0;
  }

  found(): Pick<Facts, 'xmlRoot' | 'cda'> | undefined {
    if (this.root === undefined || !this.isOutside) return undefined;
    return rootFacts(this.root, this.typeId);
  }

  /** Takes the markup that begins at a `<`; the place after it, undefined for one that is not plain. */
  take(text: string, bracket: number): number | undefined {
    const second = text.charCodeAt(bracket + 1);
    if (second === slash) return this.close(text, bracket + 2);
    if (second === exclamation) return endOfComment(text, bracket);
    if (second === question) return endOfInstruction(text, bracket);
    const tag = tagAt(text, bracket);
    return tag !== undefined && this.enter(text, tag) ? tag.end : undefined;
  }

  private enter(text: string, { name, attributes, closed }: Tag): boolean {
    const depth = this.open.length + 1;
    if (depth > deepest || (depth === 1 && this.root !== undefined)) return false;
    if (depth === 1) {
      const namespace = attributeValue(text, attributes, namespaceAttribute(name));
      if (namespace?.includes('&') === true) return false;
      this.root = xmlRootOf(name, namespace);
      if (mayContainDocuments(this.root)) return false;
    }
    if (depth === 2 && localName(name) === 'typeId' && this.typeId === undefined) {
      this.typeId = attributeValue(text, attributes, 'root') ?? '';
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

const [slash, exclamation, question, greater] = [47, 33, 63, 62] as const;

/** Two hyphens are nowhere in a comment but at its end. */
function endOfComment(text: string, bracket: number): number | undefined {
  const end = text.indexOf('--', bracket + 4);
  return end !== -1 && text.charCodeAt(end + 2) === greater ? end + 3 : undefined;
}

function endOfInstruction(text: string, bracket: number): number | undefined {
  const nameEnd = endOfName(text, bracket + 2);
  const name = text.slice(bracket + 2, nameEnd);
  const end = text.indexOf('?>', nameEnd);
  if (name === '' || name.toLowerCase() === 'xml' || end === -1) return undefined;
  return end === nameEnd || isXmlSpace(text.charCodeAt(nameEnd)) ? end + 2 : undefined;
}

function isBlank(text: string, from: number, to: number): boolean {
  return skipBlank(text, from) >= to;
}
