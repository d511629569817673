import type { PdfDictionary, PdfValue } from './pdfValue';

const deepest = 100;

/** What stands where a value was looked for and the bytes had ended. */
export const ended = Symbol('ended');

/** Reads one value after the other. Throws on no bytes: what is no value is skipped, or read as a word. */
export class PdfScanner {
  private depth = 0;

  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
    /** Whether `1 0 R` is a reference: in a page's content it is not. */
    private readonly withReferences = true,
  ) {}

  value(): PdfValue | typeof ended {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) return ended;
    if (isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e) return this.number();
    switch (byte) {
      case 0x2f:
        this.at++;
        return { kind: 'name', name: unescapedName(this.regular()) };
      case 0x28:
        return { kind: 'string', bytes: this.literal() };
      case 0x3c:
        if (this.bytes[this.at + 1] === 0x3c) return this.nested(() => this.dictionary());
        return { kind: 'string', bytes: this.hexadecimal() };
      case 0x5b:
        return this.nested(() => this.list());
      default:
        return this.word();
    }
  }

  skipSpace(): void {
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[this.at]) {
      if (byte === 0x25) this.skipComment();
      else if (isSpace(byte)) this.at++;
      else return;
    }
  }

  private skipComment(): void {
    while (this.at < this.bytes.length && !isLineEnd(this.bytes[this.at])) this.at++;
  }

  /** Reads what a bracket opened, unless brackets stand in brackets without end. */
  private nested(read: () => PdfValue): PdfValue {
    if (this.depth >= deepest) {
      this.at = this.bytes.length;
      return null;
    }
    this.depth++;
    const value = read();
    this.depth--;
    return value;
  }

  private list(): PdfValue {
    this.at++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x5d) {
        this.at++;
        return items;
      }
      const item = this.value();
      if (item === ended || isEnd(item)) return items;
      items.push(item);
    }
  }

  private dictionary(): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x3e) {
        this.at += this.bytes[this.at + 1] === 0x3e ? 2 : 1;
        return { kind: 'dictionary', entries };
      }
      const key = this.value();
      if (key === ended || isEnd(key)) return { kind: 'dictionary', entries };
      if (!isNamed(key)) continue;
      this.skipSpace();
      // A key without a value.
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) continue;
      const value = this.value();
      if (value === ended || isEnd(value)) return { kind: 'dictionary', entries };
      entries.set(key.name, value);
    }
  }

  /** A number, or the reference that it begins. */
  private number(): PdfValue {
    const start = this.at;
    const value = this.plainNumber() ?? parsedLoosely(this.regular());
    const mayBeFirst = this.withReferences && Number.isInteger(value) && value >= 0 && this.at - start <= 10;
    if (!mayBeFirst || !isSpace(this.bytes[this.at])) return value;
    const rest = /^[\s\0]{1,8}\d{1,5}[\s\0]{1,8}R(?![^\s\0()<>[\]{}/%])/.exec(
      latin1(this.bytes, this.at, Math.min(this.at + 24, this.bytes.length)),
    );
    if (rest === null) return value;
    this.at += rest[0].length;
    return { kind: 'reference', number: value };
  }

  /** Without a text in between: most of a page's content is numbers. Undefined, and nothing read, for `--5`, `1-2` and the like. */
  private plainNumber(): number | undefined {
    const { bytes } = this;
    let at = this.at;
    const sign = bytes[at] === 0x2d ? -1 : 1;
    if (bytes[at] === 0x2d || bytes[at] === 0x2b) at++;
    let [value, scale] = [0, 0];
    for (let byte = bytes[at]; byte !== undefined && isRegular(byte); byte = bytes[++at]) {
      if (byte === 0x2e && scale === 0) scale = 1;
      else if (isDigit(byte)) {
        value = value * 10 + (byte - 0x30);
        scale *= 10;
      } else return undefined;
    }
    this.at = at;
    return (sign * value) / Math.max(1, scale);
  }

  private word(): PdfValue {
    const word = this.regular();
    if (word === '') {
      // A bracket that closes nothing.
      this.at++;
      return { kind: 'word', word: String.fromCharCode(this.bytes[this.at - 1] ?? 0) };
    }
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { kind: 'word', word };
  }

  private regular(): string {
    const start = this.at;
    let text = '';
    for (let byte = this.bytes[this.at]; byte !== undefined && isRegular(byte); byte = this.bytes[this.at]) {
      // Short ones are faster letter by letter.
      if (this.at - start < 32) text += String.fromCharCode(byte);
      this.at++;
    }
    return this.at - start <= 32 ? text : latin1(this.bytes, start, this.at);
  }

  private literal(): string {
    const { bytes } = this;
    let [text, open, from] = ['', 0, this.at + 1];
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === 0x28) open++;
      else if (byte === 0x29 && open-- === 0) break;
      else if (byte === 0x5c) {
        const escape = escapedAt(bytes, at + 1);
        text += latin1(bytes, from, at) + escape.text;
        at += escape.length;
        from = at + 1;
      }
    }
    this.at = at + 1;
    return text + latin1(bytes, from, at);
  }

  private hexadecimal(): string {
    const end = this.bytes.indexOf(0x3e, this.at);
    const stop = end < 0 ? this.bytes.length : end;
    const digits = latin1(this.bytes, this.at + 1, stop).replace(/[^0-9A-Fa-f]/g, '');
    this.at = stop + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
  }
}

/** A word that can only stand after a value that was not closed. */
function isEnd(value: PdfValue): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'word')
    return false;
  return value.word === 'endobj' || value.word === 'endstream' || value.word === 'stream';
}

function isNamed(value: PdfValue): value is Extract<PdfValue, { readonly kind: 'name' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name';
}

function escapedAt(bytes: Uint8Array, at: number): { readonly text: string; readonly length: number } {
  const next = latin1(bytes, at, Math.min(at + 3, bytes.length));
  const octal = /^[0-7]{1,3}/.exec(next)?.[0];
  if (octal !== undefined) {
    return { text: String.fromCharCode(parseInt(octal, 8) & 255), length: octal.length };
  }
  if (next.startsWith('\r\n')) return { text: '', length: 2 };
  const letter = next.charAt(0);
  return { text: escapes.get(letter) ?? letter, length: 1 };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['\n', ''],
  ['\r', ''],
]);

function unescapedName(text: string): string {
  return text.includes('#')
    ? text.replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;
}

function parsedLoosely(text: string): number {
  const value = Number.parseFloat(text.replace(/^[+-]*(?=[+-])/, ''));
  return Number.isNaN(value) ? 0 : value;
}

/** A letter for each byte; none for places that are not in the file. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const end = Math.min(to, bytes.length);
  if (from < 0 || from >= end) return '';
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('latin1');
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

const delimiters: ReadonlySet<number> = new Set(Buffer.from('()<>[]{}/%'));

const regularBytes = Uint8Array.from({ length: 256 }, (_, byte) =>
  isSpace(byte) || delimiters.has(byte) ? 0 : 1,
);

function isRegular(byte: number): boolean {
  return regularBytes[byte] === 1;
}
