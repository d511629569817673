import { Refused } from './model';

/** The attributes of an element, by name with its prefix. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What a reader of one kind of part does with what stands in it. Names come without their prefix. */
export interface XmlReader {
  /** Elements whose attributes are wanted; the others get none. */
  readonly attributesOf: ReadonlySet<string>;
  open(name: string, attributes: XmlAttributes): void;
  /** May come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Deeper than any part of a workbook. */
const deepest = 64;

/** Longer than any tag of a workbook. UTF-16 units. */
const longestTag = 1_000_000;

const none: XmlAttributes = {};

/**
 * Reads the XML that workbooks are made of, piece by piece: in well under the time of a parser that knows all of
 * XML, since reading cells is half of an import. Entities but the five of XML are not expanded, a DOCTYPE is refused, tags must match.
 */
export class XmlScanner {
  private rest = '';
  private readonly opened: string[] = [];
  private started = false;

  constructor(private readonly reader: XmlReader) {}

  /** Whether all that was opened is closed, and something was. */
  isWhole(): boolean {
    return this.started && this.opened.length === 0 && this.rest.trim() === '';
  }

  write(piece: string): void {
    const text = this.rest === '' ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag === -1) {
        const cut = safeCut(text, at);
        if (cut > at) this.said(text, at, cut);
        at = cut;
        break;
      }
      const end = endOfTag(text, tag);
      if (end === -1) {
        if (text.length - tag > longestTag) throw new Refused('malformed');
        break;
      }
      if (tag > at) this.said(text, at, tag);
      this.take(text, tag, end);
      at = end;
    }
    this.rest = at === 0 ? text : text.slice(at);
  }

  private said(text: string, from: number, to: number): void {
    if (this.opened.length === 0) {
      if (text.slice(from, to).trim().replace('\ufeff', '') !== '') throw new Refused('malformed');
    } else if (this.reader.text) this.reader.text(decode(text.slice(from, to)));
  }

  private take(text: string, start: number, end: number): void {
    const sign = text.charCodeAt(start + 1);
    if (sign === slash) this.closeTag(text, start + 2, end - 1);
    else if (sign === exclamation) this.takeMarked(text, start, end);
    else if (sign !== question) this.openTag(text, start, end);
  }

  private takeMarked(text: string, start: number, end: number): void {
    if (text.startsWith('<!--', start)) return;
    if (!text.startsWith('<![CDATA[', start) || this.opened.length === 0) throw new Refused('malformed');
    this.reader.text?.(text.slice(start + 9, end - 3));
  }

  private openTag(text: string, start: number, end: number): void {
    const alone = text.charCodeAt(end - 2) === slash;
    const nameEnd = endOfName(text, start + 1);
    const whole = text.slice(start + 1, nameEnd);
    if (whole === '' || (this.opened.length === 0 && this.started)) throw new Refused('malformed');
    this.started = true;
    const name = localName(whole);
    const wanted = this.reader.attributesOf.has(name);
    this.reader.open(name, wanted ? attributesIn(text.slice(nameEnd, alone ? end - 2 : end - 1)) : none);
    if (alone) {
      this.reader.close?.(name);
      return;
    }
    if (this.opened.length === deepest) throw new Refused('malformed');
    this.opened.push(whole);
  }

  private closeTag(text: string, from: number, to: number): void {
    const whole = this.opened.pop() ?? '';
    const matches = text.startsWith(whole, from) && text.slice(from + whole.length, to).trim() === '';
    if (!matches || whole === '') throw new Refused('malformed');
    this.reader.close?.(localName(whole));
  }
}

const [slash, exclamation, question, doubleQuote, singleQuote] = [47, 33, 63, 34, 39] as const;

/** The place after a tag, a comment, a CDATA section or an instruction; -1 where the text ends before. */
function endOfTag(text: string, start: number): number {
  const sign = text.charCodeAt(start + 1);
  if (sign === exclamation) {
    // Too short to tell a comment from a section.
    if (text.length - start < 9) return -1;
    if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start + 9);
    throw new Refused('malformed');
  }
  if (sign === question) return after(text, '?>', start + 2);
  const end = text.indexOf('>', start + 1);
  if (end === -1) return -1;
  if (sign === slash) return end + 1;
  const quote = openQuote(text, start, end);
  return quote === 0 ? end + 1 : endAfterQuotes(text, end, quote);
}

/** How far a text without a tag can be taken: a reference or a line end may be cut at its end. */
function safeCut(text: string, from: number): number {
  const reference = text.lastIndexOf('&');
  if (reference >= from && text.length - reference < 12) return reference;
  return text.endsWith('\r') ? text.length - 1 : text.length;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length;
}

/** The quote that is open at `to`, 0 where none is: an attribute may hold a `>`. */
function openQuote(text: string, from: number, to: number): number {
  let quote = 0;
  for (let at = from; at < to; at++) {
    const sign = text.charCodeAt(at);
    if (quote === 0) {
      if (sign === doubleQuote || sign === singleQuote) quote = sign;
    } else if (sign === quote) quote = 0;
  }
  return quote;
}

function endAfterQuotes(text: string, from: number, open: number): number {
  let quote = open;
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === doubleQuote || sign === singleQuote) quote = sign;
    else if (sign === 62) return at + 1;
  }
  return -1;
}

function endOfName(text: string, start: number): number {
  let at = start;
  for (let sign = text.charCodeAt(at); sign > 32 && sign !== slash && sign !== 62; sign = text.charCodeAt(at))
    at++;
  return at;
}

/** Some writers put every name under a prefix: `<x:row>`. */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** By hand: a regular expression takes twice the time, and every cell has three. */
function attributesIn(text: string): XmlAttributes {
  const attributes: Record<string, string> = {};
  const plain = !text.includes('&') && !text.includes('\r');
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const equals = text.indexOf('=', at);
    const open = skipBlanks(text, equals + 1);
    const quote = text.charCodeAt(open);
    const close = quote === doubleQuote ? text.indexOf('"', open + 1) : text.indexOf("'", open + 1);
    if (equals === -1 || close === -1 || (quote !== doubleQuote && quote !== singleQuote)) {
      throw new Refused('malformed');
    }
    const value = text.slice(open + 1, close);
    const nameEnd = text.charCodeAt(equals - 1) > 32 ? equals : endOfName(text, at);
    attributes[text.slice(at, nameEnd)] = plain ? value : decode(value);
    at = skipBlanks(text, close + 1);
  }
  return attributes;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 32) at++;
  return at;
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);
const reference = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-zA-Z]+));|&/g;

/** The characters that a text stands for. Throws `Refused` for an entity that XML does not have by itself. */
function decode(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(reference, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const sign = Number.isNaN(code)
      ? named.get(name ?? '')
      : code <= 0x10ffff
        ? String.fromCodePoint(code)
        : undefined;
    if (sign === undefined) throw new Refused('malformed');
    return sign;
  });
}
