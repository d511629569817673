import { type Bytes, uint16be } from '../bytes';

const [lead, end] = [0xff, 0xd9];

/** Where the first mark of a JPEG from `from` on is. The file is read through. */
export async function firstMark(bytes: Bytes, from: number): Promise<number | undefined> {
  for await (const { at } of marksFrom(bytes, from)) return at;
  return undefined;
}

/**
 * Where the picture ends whose data begins at `from`: behind its mark of the end. Segments between two scans are hopped over,
 * since their contents may hold the same bytes. Source: ITU-T T.81, B.1.1.
 */
export async function jpegEnd(bytes: Bytes, from: number): Promise<number | undefined> {
  for await (const { at, mark } of marksFrom(bytes, from)) if (mark === end) return at + 2;
  return undefined;
}

interface Mark {
  readonly at: number;
  readonly mark: number;
}

/** Marks in the data of a picture: neither fillers, nor restarts, nor what no coding has. */
async function* marksFrom(bytes: Bytes, from: number): AsyncIterable<Mark> {
  let [at, skipTo] = [0, from];
  // What a mark needs may be in the next part.
  let buffer = new Uint8Array();
  for await (const part of bytes.parts()) {
    const text = buffer.length === 0 ? part : joined(buffer, part);
    let place = Math.max(0, skipTo - at);
    while (place < text.length) {
      const found = text.indexOf(lead, place);
      place = found < 0 ? text.length : found;
      if (place + 4 > text.length) break;
      const mark = text[place + 1] ?? 0;
      if (isMark(mark)) yield { at: at + place, mark };
      place += lengthAt(text, place, mark);
    }
    skipTo = at + place;
    const keptFrom = Math.min(Math.max(0, skipTo - at), text.length);
    buffer = text.slice(keptFrom);
    at += keptFrom;
  }
  if (buffer[0] === lead && buffer[1] === end && skipTo <= at) yield { at, mark: end };
}

/** From one mark to what follows it. */
function lengthAt(text: Uint8Array, place: number, mark: number): number {
  if (mark === lead) return 1;
  return hasLength(mark) ? 2 + uint16be(text, place + 2) : 2;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

function isMark(mark: number): boolean {
  return mark === end || hasLength(mark);
}

/** Tables, frames, scans, notes: all that has a length, but for what no coding has. */
function hasLength(mark: number): boolean {
  return (mark >= 0xc0 && mark < 0xd0) || (mark > end && mark !== lead);
}
