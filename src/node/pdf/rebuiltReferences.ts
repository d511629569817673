import type { Budget } from './budget';
import { PdfScanner, ended, isSpace } from './pdfScanner';
import { type PdfValue, dictionaryOf, nameOf } from './pdfValue';
import type { Place, References, Source } from './references';

const obj = Buffer.from('obj');
const trailer = Buffer.from('trailer');
const mostObjects = 1_000_000;
const mostStreams = 20_000;

/** Finds the objects of a file whose tables are wrong, by the words that begin them; the last of a number counts. */
export function rebuiltReferences(source: Source, budget: Budget): References {
  const bytes = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length);
  const places = new Map<number, Place>();
  for (let at = bytes.indexOf(obj); at >= 0; at = bytes.indexOf(obj, at + 3)) {
    const found = headBefore(bytes, at);
    if (found !== undefined) places.set(found.number, { kind: 'at', offset: found.offset });
    if (places.size > mostObjects || budget.isOver) break;
  }
  const entries = new Map<string, PdfValue>();
  for (let at = bytes.indexOf(trailer); at >= 0; at = bytes.indexOf(trailer, at + 7)) {
    const value = new PdfScanner(bytes, at + 7).value();
    addTo(entries, value === ended ? null : value);
    if (budget.isOver) break;
  }
  addStreams(source, budget, places, entries);
  return { places, trailer: { kind: 'dictionary', entries } };
}

/** `12 0 ` before `obj`. */
function headBefore(
  bytes: Buffer,
  end: number,
): { readonly number: number; readonly offset: number } | undefined {
  const text = bytes.toString('latin1', Math.max(0, end - 24), end);
  const head = /(?:^|[^\d.])(\d{1,9})[\s\0]{1,4}\d{1,5}[\s\0]{0,4}$/.exec(text);
  if (head?.[1] === undefined) return undefined;
  const after = bytes[end + 3];
  if (after !== undefined && !isSpace(after) && !'<[(/%-0123456789tfn'.includes(String.fromCharCode(after)))
    return undefined;
  const offset = end - (head[0].length - head[0].indexOf(head[1]));
  return { number: Number(head[1]), offset };
}

function addTo(entries: Map<string, PdfValue>, value: PdfValue): void {
  for (const [key, one] of dictionaryOf(value)?.entries ?? []) entries.set(key, one);
}

/** Streams that hold objects, or that stand for a trailer; and the catalogue, where no trailer names it. */
function addStreams(
  source: Source,
  budget: Budget,
  places: Map<number, Place>,
  entries: Map<string, PdfValue>,
): void {
  const known = [...places].slice(0, mostStreams);
  for (const [number, place] of known) {
    if (budget.isOver) return;
    if (place.kind !== 'at') continue;
    const dictionary = dictionaryAt(source, place.offset);
    const type = nameOf(dictionary?.entries.get('Type'));
    if (type === 'Catalog' && !entries.has('Root')) entries.set('Root', { kind: 'reference', number });
    if (type === 'XRef' && dictionary !== undefined) addTo(entries, dictionary);
    if (type !== 'ObjStm') continue;
    const stream = source.streamAt(place.offset);
    if (stream === undefined) continue;
    for (const inner of numbersInside(source.decode(stream), Number(stream.dictionary.entries.get('N')))) {
      if (!places.has(inner)) places.set(inner, { kind: 'inside', container: number });
    }
  }
}

function dictionaryAt(source: Source, offset: number): ReturnType<typeof dictionaryOf> {
  const scanner = new PdfScanner(source.bytes, offset);
  for (let word = 0; word < 3; word++) scanner.value();
  const value = scanner.value();
  return value === ended ? undefined : dictionaryOf(value);
}

/** The numbers of the objects in a stream of objects, as its first lines say. */
export function numbersInside(bytes: Uint8Array, count: number): readonly number[] {
  const scanner = new PdfScanner(bytes, 0, false);
  const numbers: number[] = [];
  for (let at = 0; at < Math.min(count, mostObjects); at++) {
    const number = scanner.value();
    if (typeof number !== 'number' || typeof scanner.value() !== 'number') break;
    numbers.push(number);
  }
  return numbers;
}
