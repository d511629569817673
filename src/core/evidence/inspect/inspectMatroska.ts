import type { Facts } from '../model';
import type { Bytes } from './bytes';
import { indexIn, latin1 } from './bytes';
import { pictureSize, type Recognised, sound } from './recognised';

const mostElements = 256;
/** Elements that hold those looked for: the segment, its information, its tracks, one track, its picture. */
const opened: ReadonlySet<number> = new Set([0x18538067, 0x1549a966, 0x1654ae6b, 0xae, 0xe0]);

/** WebM is Matroska under another name: the header says which. Length and picture size stand near the start. */
export async function inspectMatroska(bytes: Bytes): Promise<Recognised> {
  const start = await bytes.at(0, 16 * 1024);
  const type = indexIn(start, 'webm', 0, 64) >= 0 ? 'webm' : 'mkv';
  return sound(type, factsIn(start));
}

function factsIn(start: Uint8Array): Facts {
  let scale = 1_000_000;
  let length: number | undefined;
  let width = 0;
  let height = 0;
  for (const { id, data } of elementsIn(start)) {
    if (id === 0x2ad7b1) scale = wholeNumber(data);
    if (id === 0x4489) length = floatNumber(data);
    if (id === 0xb0 && width === 0) width = wholeNumber(data);
    if (id === 0xba && height === 0) height = wholeNumber(data);
  }
  const seconds = length === undefined ? undefined : Math.round((length * scale) / 1e6) / 1000;
  const known = seconds !== undefined && Number.isFinite(seconds) && seconds > 0;
  return { ...pictureSize(width, height), ...(known ? { durationSeconds: seconds } : {}) };
}

interface Element {
  readonly id: number;
  readonly data: Uint8Array;
}

/** In the order in which they stand, those inside others too. */
function* elementsIn(bytes: Uint8Array): Iterable<Element> {
  let at = 0;
  for (let count = 0; count < mostElements && at < bytes.length; count++) {
    const id = variableNumber(bytes, at, true);
    const size = id && variableNumber(bytes, at + id.length, false);
    if (id === undefined || size === undefined) return;
    const from = at + id.length + size.length;
    yield { id: id.value, data: bytes.subarray(from, from + size.value) };
    at = opened.has(id.value) ? from : from + size.value;
  }
}

/** A number that says its own length by the zeros it begins with; an id keeps the bit that ends them. */
function variableNumber(
  bytes: Uint8Array,
  at: number,
  keepMark: boolean,
): { readonly value: number; readonly length: number } | undefined {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > bytes.length) return undefined;
  let value = keepMark ? first : first & (0xff >> length);
  for (let next = 1; next < length; next++) value = value * 256 + (bytes[at + next] ?? 0);
  return { value, length };
}

function wholeNumber(data: Uint8Array): number {
  return data.length > 8 ? 0 : data.reduce((value, byte) => value * 256 + byte, 0);
}

function floatNumber(data: Uint8Array): number | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length === 4) return view.getFloat32(0);
  return data.length === 8 ? view.getFloat64(0) : undefined;
}

/** Whether the first bytes are those of the container. */
export function isMatroska(head: Uint8Array): boolean {
  return latin1(head.subarray(0, 4)) === '\x1aE\xdf\xa3';
}
