import { PdfScanner, ended, latin1 } from './pdfScanner';
import {
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
  dictionaryOf,
  isKind,
  isList,
  nameOf,
  numberOf,
} from './pdfValue';

/** Where an object stands: at a place in the file, or as the n-th in a stream of objects. */
export type Place =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'inside'; readonly container: number }
  | { readonly kind: 'free' };

export interface References {
  readonly places: Map<number, Place>;
  /** The newest dictionary first: keys of older ones count where the newer have none. */
  readonly trailer: PdfDictionary;
}

/** What reading the tables needs of the file: its bytes, and the stream that stands at a place. */
export interface Source {
  readonly bytes: Uint8Array;
  streamAt(offset: number): PdfStream | undefined;
  decode(stream: PdfStream): Uint8Array;
}

const mostObjects = 1_000_000;
const mostSections = 2000;

/** Follows the tables from the end of the file; undefined where they lead to nothing. */
export function readReferences(source: Source): References | undefined {
  const tail = Math.max(0, source.bytes.length - 64 * 1024);
  const text = latin1(source.bytes, tail);
  const last = [...text.matchAll(/startxref\s+(\d{1,10})/g)].at(-1);
  if (last === undefined) return undefined;
  const places = new Map<number, Place>();
  const entries = new Map<string, PdfValue>();
  const waiting = [Number(last[1])];
  const seen = new Set<number>();
  for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
    if (seen.has(offset) || seen.size > mostSections) continue;
    seen.add(offset);
    const section = readSection(source, offset, places);
    if (section === undefined) return undefined;
    for (const [key, value] of section.entries) if (!entries.has(key)) entries.set(key, value);
    const before = numberOf(section.entries.get('Prev'));
    if (before !== undefined) waiting.push(before);
  }
  return { places, trailer: { kind: 'dictionary', entries } };
}

function readSection(source: Source, offset: number, places: Map<number, Place>): PdfDictionary | undefined {
  const scanner = new PdfScanner(source.bytes, offset);
  scanner.skipSpace();
  if (latin1(source.bytes, scanner.at, scanner.at + 4) !== 'xref') {
    const stream = source.streamAt(offset);
    return stream && readStream(stream, source.decode(stream), places);
  }
  scanner.at += 4;
  const rows = new Map<number, Place>();
  for (;;) {
    const first = scanner.value();
    if (isKind(first === ended ? null : first, 'word')) break;
    const count = scanner.value();
    if (typeof first !== 'number' || typeof count !== 'number') return undefined;
    if (!readRows(scanner, { first, count }, rows)) return undefined;
  }
  const value = scanner.value();
  const trailer = value === ended ? undefined : dictionaryOf(value);
  const hidden = numberOf(trailer?.entries.get('XRefStm'));
  const stream = hidden === undefined ? undefined : source.streamAt(hidden);
  // What older readers must not see is called free in the table: the stream beside it counts more.
  if (stream !== undefined) readStream(stream, source.decode(stream), places);
  for (const [number, place] of rows) keep(places, number, place);
  return trailer;
}

function readRows(
  scanner: PdfScanner,
  { first, count }: { readonly first: number; readonly count: number },
  places: Map<number, Place>,
): boolean {
  for (let at = 0; at < count; at++) {
    const offset = scanner.value();
    const generation = scanner.value();
    const kind = scanner.value();
    if (typeof offset !== 'number' || typeof generation !== 'number') return false;
    if (kind === ended || !isKind(kind, 'word')) return false;
    keep(places, first + at, kind.word === 'n' ? { kind: 'at', offset } : { kind: 'free' });
  }
  return true;
}

/** What was found first is newer. */
function keep(places: Map<number, Place>, number: number, place: Place): void {
  if (!places.has(number) && places.size < mostObjects) places.set(number, place);
}

function readStream(
  stream: PdfStream,
  rows: Uint8Array,
  places: Map<number, Place>,
): PdfDictionary | undefined {
  const { entries } = stream.dictionary;
  const widths = numbersIn(entries.get('W'));
  if (nameOf(entries.get('Type')) !== 'XRef' || widths.length < 3) return undefined;
  const [kindWidth = 0, placeWidth = 0, restWidth = 0] = widths;
  const width = kindWidth + placeWidth + restWidth;
  if (width <= 0 || width > 32) return undefined;
  const index = numbersIn(entries.get('Index'));
  const ranges = index.length >= 2 ? index : [0, numberOf(entries.get('Size')) ?? 0];
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = [ranges[range], ranges[range + 1]];
    for (let number = first; number < first + count && at + width <= rows.length; number++, at += width) {
      const kind = kindWidth === 0 ? 1 : integer(rows, at, kindWidth);
      const place = integer(rows, at + kindWidth, placeWidth);
      if (kind === 1) keep(places, number, { kind: 'at', offset: place });
      else if (kind === 2) keep(places, number, { kind: 'inside', container: place });
      else keep(places, number, { kind: 'free' });
    }
  }
  return stream.dictionary;
}

function numbersIn(value: PdfValue | undefined): readonly number[] {
  return isList(value) ? value.filter((one) => typeof one === 'number') : [];
}

function integer(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let next = at; next < at + width; next++) value = value * 256 + (bytes[next] ?? 0);
  return value;
}
