import { type Bytes, uint16le } from '../bytes';
import { corrupt, pictureSize, type Recognised, withoutFault } from '../recognised';
import { afterEnd } from './afterEnd';
import { lzwLength } from './lzwLength';

const headerSize = 13;
/** A larger file is not decoded and taken for whole. Bytes. */
const largestWalk = 32 * 1024 * 1024;
const [extension, picture, trailer, control] = [0x21, 0x2c, 0x3b, 0xf9];

/**
 * Walks from block to block, without decoding any. A picture that ends within its data is truncated; bytes after whole
 * pictures, or a missing last byte, are not reported, since every reader stops there.
 */
export async function inspectGif(bytes: Bytes): Promise<Recognised> {
  const facts = pictureSize(uint16le(bytes.head, 6), uint16le(bytes.head, 8));
  if (bytes.size < headerSize) return corrupt('gif', 'truncated', facts);
  if (bytes.size > largestWalk) return withoutFault('gif', { ...facts, endUnknown: true });
  const walk = new BlockWalk(bytes.head);
  for await (const part of bytes.parts()) {
    walk.add(part);
    if (walk.done) break;
  }
  // Zeros where the rest of a picture was end its data, and are skipped like empty parts.
  if (walk.place === 'picture' || (walk.place === 'between' && walk.pictures > 0 && !walk.isPromised))
    return (await holdsAllPixels(bytes, walk.pictureAt))
      ? withoutFault('gif', { ...facts, endUnknown: true })
      : corrupt('gif', 'truncated', facts);
  if (walk.isPromised && walk.pictures > 0) return corrupt('gif', 'truncated', facts);
  if (walk.pictures > 0 || walk.place === 'end')
    return withoutFault('gif', { ...facts, ...(await afterEnd(bytes, walk.end)) });
  return corrupt('gif', walk.place === 'stray' ? 'structure' : 'truncated', facts);
}

/** Whether nothing that is seen was lost: of some pictures only the end is missing. True where that would cost too much to find out. */
async function holdsAllPixels(bytes: Bytes, at: number): Promise<boolean> {
  const picture = await bytes.at(at, bytes.size - at);
  if (picture.length < bytes.size - at) return true;
  const pixelCount = uint16le(picture, 5) * uint16le(picture, 7);
  const codesAt = 10 + tableSize(picture[9] ?? 0);
  const first = picture[codesAt] ?? 0;
  if (picture.length <= codesAt || first < 1 || first > 8) return false;
  const { pixels, ends } = lzwLength(joinedParts(picture.subarray(codesAt + 1)), first);
  return ends || pixels >= pixelCount;
}

/** Data without the lengths of its parts. */
function joinedParts(parts: Uint8Array): Uint8Array {
  const all = new Uint8Array(parts.length);
  let length = 0;
  for (let at = 0; at < parts.length; at += 1 + (parts[at] ?? 0)) {
    const part = parts.subarray(at + 1, at + 1 + (parts[at] ?? 0));
    all.set(part, length);
    length += part.length;
  }
  return all.subarray(0, length);
}

/** Where a walk is: before a block, in an extension or a picture, at the trailer, or at what is no block. */
type Place = 'between' | 'extension' | 'picture' | 'end' | 'stray';

/** Hops over a GIF that comes in parts, and holds nothing of it. Source: GIF89a, section 15 and following. */
class BlockWalk {
  place: Place = 'between';
  pictures = 0;
  /** Where the picture begins that was met last. */
  pictureAt = 0;
  /** The file ended between what says how a picture is shown and that picture. */
  isPromised = false;
  private at = 0;
  private next: number;
  /** What the byte at `next` is. */
  private expects: 'block' | 'label' | 'flags' | 'length' = 'block';

  constructor(head: Uint8Array) {
    this.next = headerSize + tableSize(head[10] ?? 0);
  }

  get done(): boolean {
    return this.place === 'end' || this.place === 'stray';
  }

  /** Where what belongs to it ends; undefined while it goes on. */
  get end(): number | undefined {
    return this.place === 'end' ? this.next + 1 : this.place === 'stray' ? this.next : undefined;
  }

  add(part: Uint8Array): void {
    const to = this.at + part.length;
    while (this.next < to && !this.done) this.take(part[this.next - this.at] ?? 0);
    this.at = to;
  }

  private take(byte: number): void {
    switch (this.expects) {
      case 'block':
        this.begin(byte);
        return;
      case 'label':
        this.isPromised ||= byte === control;
        this.expects = 'length';
        this.next += 1;
        return;
      case 'flags':
        // The table of this picture, and the byte that says how its codes begin.
        this.expects = 'length';
        this.next += 2 + tableSize(byte);
        return;
      case 'length':
        this.hop(byte);
    }
  }

  private begin(byte: number): void {
    if (byte === picture || byte === trailer) this.isPromised = false;
    if (byte === trailer) this.place = 'end';
    else if (byte === extension) {
      this.place = 'extension';
      this.expects = 'label';
      this.next += 1;
    } else if (byte === picture) {
      this.place = 'picture';
      this.pictureAt = this.next;
      this.expects = 'flags';
      this.next += 9;
    }
    // Some writers leave empty parts between blocks, and readers skip them.
    else if (byte === 0) this.next += 1;
    else {
      this.isPromised = false;
      this.place = 'stray';
    }
  }

  private hop(length: number): void {
    this.next += 1 + length;
    if (length > 0) return;
    if (this.place === 'picture') this.pictures++;
    this.place = 'between';
    this.expects = 'block';
  }
}

/** Three bytes for each colour of a table, where there is one. */
function tableSize(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}
