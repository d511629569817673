import type { Budget } from './budget';
import { decodeStream } from './decodeStream';
import { type Decipher, decipherOf } from './decipher';
import { PdfScanner, ended, latin1 } from './pdfScanner';
import {
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
  dictionaryOf,
  emptyDictionary,
  isKind,
  isList,
  numberOf,
} from './pdfValue';
import { rebuiltReferences } from './rebuiltReferences';
import { readReferences, type References, type Source } from './references';

/** A PDF's objects, each read when it is asked for. Throws on no bytes: what can't be read is `null`. */
export class PdfFile {
  private references: References = { places: new Map(), trailer: emptyDictionary };
  private rebuilt = false;
  private decipher: Decipher | undefined;
  private readonly held = new Map<number, PdfValue>();
  private readonly beingRead = new Set<number>();
  private readonly containers = new Map<number, ReadonlyMap<number, PdfValue>>();
  private readonly source: Source;
  readonly encryption: 'none' | 'open' | 'closed';

  constructor(
    private readonly bytes: Uint8Array,
    private readonly budget: Budget,
  ) {
    this.source = {
      bytes,
      streamAt: (offset) => {
        const found = this.objectAt(offset, undefined)?.value;
        return isKind(found, 'stream') ? found : undefined;
      },
      decode: (stream) => this.decode(stream),
    };
    const read = readReferences(this.source);
    // What was asked for before it was known where objects stand was not found.
    this.held.clear();
    if (read !== undefined) this.references = read;
    // Where pages stand in streams of objects that are locked, they are not seen before.
    let encryption = this.unlock();
    if (read === undefined || !this.hasPages()) {
      this.rebuild();
      const again = this.unlock();
      if (again === 'open' && encryption !== 'open') this.rebuild();
      encryption = again;
    }
    this.encryption = encryption;
  }

  get trailer(): PdfDictionary {
    return this.references.trailer;
  }

  get root(): PdfDictionary {
    return this.dictionary(this.trailer.entries.get('Root'));
  }

  /** The value itself, behind however many references. */
  readonly resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null;
    for (let hops = 0; isKind(found, 'reference'); hops++) {
      if (hops > 20) return null;
      found = this.object(found.number);
    }
    return found;
  };

  /** An empty one for anything that is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    return dictionaryOf(this.resolve(value)) ?? emptyDictionary;
  }

  decode(stream: PdfStream): Uint8Array {
    return decodeStream(stream, this.resolve, this.budget);
  }

  private hasPages(): boolean {
    return dictionaryOf(this.resolve(this.root.entries.get('Pages'))) !== undefined;
  }

  private rebuild(): void {
    this.rebuilt = true;
    this.held.clear();
    this.containers.clear();
    this.references = rebuiltReferences(this.source, this.budget);
  }

  private unlock(): PdfFile['encryption'] {
    const encrypt = this.resolve(this.trailer.entries.get('Encrypt'));
    if (!isKind(encrypt, 'dictionary')) return 'none';
    const ids = this.resolve(this.trailer.entries.get('ID'));
    const id = isList(ids) ? this.resolve(ids[0]) : null;
    this.decipher = decipherOf(encrypt, isKind(id, 'string') ? id.bytes : '', this.resolve);
    this.held.clear();
    this.containers.clear();
    return this.decipher === undefined ? 'closed' : 'open';
  }

  private object(number: number): PdfValue {
    const held = this.held.get(number);
    if (held !== undefined) return held;
    if (this.beingRead.has(number) || this.budget.isOver) return null;
    this.beingRead.add(number);
    const value = this.read(number);
    this.beingRead.delete(number);
    this.held.set(number, value);
    return value;
  }

  private read(number: number): PdfValue {
    const place = this.references.places.get(number);
    if (place === undefined || place.kind === 'free') return null;
    if (place.kind === 'inside') return this.inside(place.container).get(number) ?? null;
    const found = this.objectAt(place.offset, number);
    if (found !== undefined) return found.value;
    if (this.rebuilt) return null;
    this.rebuild();
    return this.read(number);
  }

  private inside(container: number): ReadonlyMap<number, PdfValue> {
    const known = this.containers.get(container);
    if (known !== undefined) return known;
    const objects = new Map<number, PdfValue>();
    this.containers.set(container, objects);
    const stream = this.resolve({ kind: 'reference', number: container });
    if (!isKind(stream, 'stream')) return objects;
    const bytes = this.decode(stream);
    const first = numberOf(this.resolve(stream.dictionary.entries.get('First'))) ?? 0;
    const count = numberOf(this.resolve(stream.dictionary.entries.get('N'))) ?? 0;
    const head = new PdfScanner(bytes, 0, false);
    for (let at = 0; at < count && !this.budget.isOver; at++) {
      const [number, offset] = [head.value(), head.value()];
      if (typeof number !== 'number' || typeof offset !== 'number') break;
      const value = new PdfScanner(bytes, first + offset).value();
      if (!objects.has(number)) objects.set(number, value === ended ? null : value);
    }
    return objects;
  }

  /** The object that begins at a place; undefined where none does, or another than the one looked for. */
  private objectAt(offset: number, wanted: number | undefined): { readonly value: PdfValue } | undefined {
    const scanner = new PdfScanner(this.bytes, offset);
    const [number, generation, word] = [scanner.value(), scanner.value(), scanner.value()];
    if (typeof number !== 'number' || typeof generation !== 'number') return undefined;
    if (word === ended || !isKind(word, 'word') || word.word !== 'obj') return undefined;
    if (wanted !== undefined && number !== wanted) return undefined;
    const value = scanner.value();
    if (value === ended) return { value: null };
    const decipher = this.decipher?.(number, generation);
    if (!isKind(value, 'dictionary')) return { value: decipher?.value(value) ?? value };
    const start = streamStart(this.bytes, scanner);
    const plain = decipher === undefined ? value : decipher.dictionary(value);
    if (start === undefined) return { value: plain };
    const raw = (): Uint8Array => {
      const inFile = this.bytes.subarray(start, this.streamEnd(start, value));
      return decipher === undefined ? inFile : decipher.stream(inFile, plain);
    };
    return { value: { kind: 'stream', dictionary: plain, raw } };
  }

  /** As long as it says where the word that ends it stands there, else up to that word. */
  private streamEnd(start: number, dictionary: PdfDictionary): number {
    const length = numberOf(this.resolve(dictionary.entries.get('Length')));
    if (length !== undefined && length >= 0) {
      const after = latin1(this.bytes, start + length, Math.min(start + length + 16, this.bytes.length));
      if (/^\s*endstream/.test(after)) return start + length;
    }
    const buffer = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    const end = buffer.indexOf('endstream', start);
    return end < 0 ? this.bytes.length : end;
  }
}

/** Where the bytes begin after the word `stream` and the end of its line; undefined where there is none. */
function streamStart(bytes: Uint8Array, scanner: PdfScanner): number | undefined {
  scanner.skipSpace();
  const { at } = scanner;
  if (latin1(bytes, at, Math.min(at + 6, bytes.length)) !== 'stream') return undefined;
  if (bytes[at + 6] === 0x0d) return at + (bytes[at + 7] === 0x0a ? 8 : 7);
  return at + (bytes[at + 6] === 0x0a ? 7 : 6);
}
