import type { Facts } from '../model';
import { type Bytes, hasTextAt, indexIn } from '../bytes';
import { corrupt, endKnown, pictureSize, type Recognised, withoutFault } from '../recognised';

const mostElements = 256;
/** Elements that hold those looked for: the segment, its information, its tracks, one track, its picture. */
const segment = 0x18538067;
const opened: ReadonlySet<number> = new Set([segment, 0x1549a966, 0x1654ae6b, 0xae, 0xe0]);
const cluster = 0x1f43b675;

/**
 * WebM is Matroska under another name: the header says which. Length and picture size are before the frames. What a
 * browser records has no length, since it was not known then: that is not a fault.
 */
export async function inspectMatroska(bytes: Bytes): Promise<Recognised> {
  const type = indexIn(bytes.head, 'webm', 0, 64) >= 0 ? 'webm' : 'mkv';
  const { facts, end, framesAt, holdsSegment } = await readHeader(bytes);
  if (!holdsSegment && bytes.size > longestHeader) return corrupt(type, 'structure', facts);
  if (end !== undefined)
    return end > bytes.size ? corrupt(type, 'truncated', facts) : withoutFault(type, facts);
  const last = await endOfClusters(bytes, framesAt);
  if (last !== undefined && last > bytes.size) return corrupt(type, 'truncated', facts);
  return withoutFault(type, { ...facts, ...endKnown(last !== undefined) });
}

/** Of a video that is sent while it is recorded. Ours: an hour of them. */
const mostClusters = 4096;

/** Where the last part of the frames ends, or what comes after them; undefined where one does not say how long it is. */
async function endOfClusters(bytes: Bytes, from: number | undefined): Promise<number | undefined> {
  let at = from ?? bytes.size;
  for (let count = 0; at < bytes.size; count++) {
    const found = elementAt(await bytes.at(at, Math.min(12, bytes.size - at)), at);
    if (found?.size === undefined || count > mostClusters) return undefined;
    at = found.at + found.size;
  }
  return from === undefined ? undefined : at;
}

/** What says that a file is Matroska, alone, is shorter. Bytes. Ours. */
const longestHeader = 1024;

interface Header {
  readonly facts: Facts;
  /** Where the segment ends; undefined where it does not say. */
  readonly end: number | undefined;
  /** Where the first frames are. */
  readonly framesAt: number | undefined;
  /** All that there is to see is in it. */
  readonly holdsSegment: boolean;
}

async function readHeader(bytes: Bytes): Promise<Header> {
  const values = new Map<number, number>();
  let end: number | undefined;
  let framesAt: number | undefined;
  let holdsSegment = false;
  for await (const { id, from, at, size } of elementsOf(bytes)) {
    if (id === cluster) framesAt = from;
    holdsSegment ||= id === segment;
    if (id === segment && size !== undefined) end = at + size;
    if (!readElements.has(id) || values.has(id) || size === undefined) continue;
    const data = await bytes.at(at, Math.min(size, 8));
    values.set(id, id === lengthId ? floatNumber(data) : wholeNumber(data));
  }
  const scale = values.get(scaleId) ?? 1_000_000;
  const seconds = Math.round(((values.get(lengthId) ?? 0) * scale) / 1e6) / 1000;
  const known = Number.isFinite(seconds) && seconds > 0;
  const size = pictureSize(values.get(widthId) ?? 0, values.get(heightId) ?? 0);
  const created = createdAt(values.get(dateId));
  const facts = { ...size, ...(known ? { durationSeconds: seconds } : {}), ...created };
  return { facts, end, framesAt, holdsSegment };
}

/** Nanoseconds since 2001, UTC. Source: RFC 9559, `DateUTC`. */
function createdAt(nanoseconds: number | undefined): Facts {
  if (nanoseconds === undefined || nanoseconds === 0 || nanoseconds >= 2 ** 62) return {};
  const date = new Date(Date.UTC(2001, 0, 1) + nanoseconds / 1e6);
  return { dates: { created: `${date.toISOString().slice(0, 19)}Z` } };
}

const [scaleId, lengthId, widthId, heightId] = [0x2ad7b1, 0x4489, 0xb0, 0xba];
const dateId = 0x4461;
const readElements: ReadonlySet<number> = new Set([scaleId, lengthId, widthId, heightId, dateId]);

interface Element {
  readonly id: number;
  readonly from: number;
  /** Where what it holds begins. */
  readonly at: number;
  /** Undefined where it was not known when it was written. */
  readonly size: number | undefined;
}

/** In the order in which they are, those inside others too, up to the first frames and with them. */
async function* elementsOf(bytes: Bytes): AsyncIterable<Element> {
  let at = 0;
  for (let count = 0; count < mostElements && at < bytes.size; count++) {
    const found = elementAt(await bytes.at(at, Math.min(12, bytes.size - at)), at);
    if (found === undefined) return;
    yield found;
    if (found.id === cluster) return;
    at = opened.has(found.id) ? found.at : found.at + (found.size ?? Number.MAX_SAFE_INTEGER);
  }
}

/** The element whose first bytes (`frame`) are at a place of the file; undefined where none can begin so. */
function elementAt(frame: Uint8Array, from: number): Element | undefined {
  const id = variableNumber(frame, 0, true);
  const size = id && variableNumber(frame, id.length, false);
  if (id === undefined || size === undefined) return undefined;
  const isUnknown = size.value === 2 ** (7 * size.length) - 1;
  const at = from + id.length + size.length;
  return { id: id.value, from, at, size: isUnknown ? undefined : size.value };
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
  return data.reduce((value, byte) => value * 256 + byte, 0);
}

function floatNumber(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length === 4) return view.getFloat32(0);
  return data.length === 8 ? view.getFloat64(0) : 0;
}

/** Whether the first bytes are those of the container. */
export function isMatroska(head: Uint8Array): boolean {
  return hasTextAt(head, 0, '\x1aE\xdf\xa3');
}
