import { inflated } from './inflated';

/** An object of a PDF as it is in the file, one letter for each byte. */
export interface PdfObject {
  readonly number: number;
  /** What is before the stream, or up to `endobj`. */
  readonly head: string;
  readonly stream?: PdfStream;
}

/** Where the bytes of a stream are. */
export interface PdfStream {
  readonly start: number;
  readonly end: number;
  /** What its dictionary says of its length; undefined where that is elsewhere. */
  readonly declared: number | undefined;
}

export interface PdfObjects {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly isEncrypted: boolean;
  /** By number, each as it was written last; those of streams of objects included where nothing is ciphered. */
  readonly objects: ReadonlyMap<number, PdfObject>;
}

const mostObjects = 200_000;
const longestHead = 256 * 1024;

/**
 * Finds the objects of a PDF by their words alone, without its table of references: what the library repairs silently, or
 * does not report, is looked for in them. Never throws; linear.
 */
export function pdfObjects(bytes: Uint8Array, isOver: () => boolean): PdfObjects {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const isEncrypted = /\/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)/.test(text);
  const found = [...objectsIn(text, isOver)];
  const objects = new Map<number, PdfObject>();
  const allowance = { bytes: mostInContainers };
  for (const one of found) {
    objects.set(one.number, one);
    if (isEncrypted || one.stream === undefined || !/\/Type\s*\/ObjStm\b/.test(one.head)) continue;
    if (isOver()) break;
    for (const inside of contained(one.head, bytes.subarray(one.stream.start, one.stream.end), allowance))
      objects.set(inside.number, inside);
  }
  return { text, bytes, isEncrypted, objects };
}

function* objectsIn(text: string, isOver: () => boolean): Generator<PdfObject> {
  const next = {
    stream: finder(text, 'stream'),
    end: finder(text, 'endobj'),
    ending: finder(text, 'endstream'),
  };
  let remaining = mostObjects;
  for (let at = text.indexOf('obj'); at >= 0 && remaining-- > 0; at = text.indexOf('obj', at)) {
    if ((remaining & 1023) === 0 && isOver()) return;
    const number = numberBefore(text, at);
    at += 3;
    if (number === undefined) continue;
    const end = next.end(at);
    const word = streamWord(text, at, end, next.stream);
    const head = text.slice(at, Math.min(word?.at ?? end, at + longestHead));
    const stream = word && streamAt(text, word.start, head, next.ending);
    yield stream === undefined ? { number, head } : { number, head, stream };
    at = stream?.end ?? at;
  }
}

/** Where a word is next, from a place that never goes back. The end of the text where there is none any more. */
function finder(text: string, word: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) {
      at = text.indexOf(word, from);
      if (at < 0) at = text.length;
    }
    return at;
  };
}

/** The number of the object whose word `obj` is at a place; undefined where it is none, as in `endobj`. */
function numberBefore(text: string, at: number): number | undefined {
  const found = /(?:^|[^\d])(\d{1,8})[\s\0]{1,4}\d{1,5}[\s\0]{0,4}$/.exec(
    text.slice(Math.max(0, at - 24), at),
  );
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** The word `stream` that follows a dictionary, and where the bytes begin after the end of its line. */
function streamWord(
  text: string,
  from: number,
  end: number,
  next: (from: number) => number,
): { readonly at: number; readonly start: number } | undefined {
  for (let at = next(from); at < end; at = next(at + 1)) {
    if (!/>>[\s\0]*$/.test(text.slice(Math.max(from, at - 12), at))) continue;
    const lineEnd = /^(?:\r\n|\n|\r| +\r?\n)?/.exec(text.slice(at + 6, at + 16))?.[0].length ?? 0;
    return { at, start: at + 6 + lineEnd };
  }
  return undefined;
}

/** As long as it says where its end is there; else up to the next end. */
function streamAt(text: string, start: number, head: string, next: (from: number) => number): PdfStream {
  const digits = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R\b)(?=[\s/>])/.exec(head)?.[1];
  const declared = digits === undefined ? undefined : Number(digits);
  const ends =
    declared !== undefined && /^\s{0,4}endstream/.test(text.slice(start + declared, start + declared + 16));
  return { start, end: ends ? start + declared : next(start), declared };
}

/** What streams of objects may come to, unpacked. Bytes. Ours: more than large honest files have. */
const mostInContainers = 32 * 1024 * 1024;
const largestContainer = 8 * 1024 * 1024;

function* contained(head: string, packed: Uint8Array, allowance: { bytes: number }): Generator<PdfObject> {
  const first = Number(/\/First\s+(\d{1,8})/.exec(head)?.[1] ?? 0);
  const isPacked = /\/FlateDecode\b|\/Fl\b/.test(head);
  if (allowance.bytes <= 0 || /\/Predictor\s+[2-9]/.test(head)) return;
  const plain = isPacked ? inflated(packed, Math.min(largestContainer, allowance.bytes)).bytes : packed;
  allowance.bytes -= plain.length;
  const text = Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength).toString('latin1');
  const places = [...text.slice(0, first).matchAll(/(\d{1,8})\s+(\d{1,8})/g)];
  for (const [at, [, number = '', offset = '']] of places.entries()) {
    const start = first + Number(offset);
    const next = first + Number(places[at + 1]?.[2] ?? text.length);
    const end = next > start ? next : text.length;
    yield { number: Number(number), head: text.slice(start, Math.min(end, start + longestHead)) };
  }
}
